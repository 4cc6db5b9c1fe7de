import type { components, operations } from '@invitekit/specs/linkup';

type Request = components['schemas']['NetworkRequest'];
type Answer = components['schemas']['NetworkAnswer'];

/** Each action of `/v2/network` as an operation of its own. */
type Actions = {
  readonly [Action in Request['action']]: {
    readonly requestBody: { readonly content: { readonly 'application/json': Extract<Request, { action: Action }> } };
    readonly responses: {
      readonly 200: {
        readonly content: { readonly 'application/json': Extract<Answer, { metadata: { action: Action } }> };
      };
    };
  };
};

export type LinkupOperations = Omit<operations, 'network'> & Actions;
