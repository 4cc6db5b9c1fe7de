import type { FailureBody } from '@invitekit/specs/operation-types';
import type { operations } from '@invitekit/specs/postpress';
import { type Outcome, type Refusal, type Refused, refuse } from '../../vendor/outcome.ts';
import type { PostpressSettings } from './settings.ts';

type ProblemIn<Body> = Body extends { readonly status: infer Status extends number; readonly type: infer Type }
  ? { readonly status: Status; readonly type: Type & string }
  : never;

/** An error that an operation documents. */
export type ProblemOf<Id extends keyof operations> = ProblemIn<FailureBody<operations[Id]>>;

type OwnWords = { readonly [Id in keyof operations]?: Readonly<Partial<Record<Refusal, ProblemOf<Id>>>> };

/** Where an operation words a refusal in another way than the rest does. */
function ownWords({ handleFailure }: PostpressSettings): OwnWords {
  const failed = { status: 500, type: 'errors/provider_error' } as const;
  return {
    // No person is taken for no recipient, because a 404 is about the account.
    sendInvitation: { 'unknown-member': { status: 422, type: 'errors/invalid_recipient' } },
    // Nobody has seen a 422 of it.
    cancelInvitation: { 'not-pending': { status: 404, type: 'errors/resource_not_found' } },
    ...(handleFailure === 'errors/provider_error' && {
      handleInvitation: {
        'unknown-invitation': failed,
        'wrong-direction': failed,
        'wrong-secret': failed,
        'not-pending': failed,
      },
    }),
  };
}

/** A refusal in the words of the operation that gives it. */
export function inWordsOf<Value>(
  operation: keyof operations,
  outcome: Outcome<Value>,
  settings: PostpressSettings,
): Outcome<Value> {
  if (outcome.ok || typeof outcome.reason !== 'string') return outcome;
  const problem = ownWords(settings)[operation]?.[outcome.reason];
  return problem === undefined ? outcome : refuseAs(problem, outcome.detail);
}

/** Turns a request down with an error that its operation documents. */
export function refuseAs<Id extends keyof operations>(problem: ProblemOf<Id>, detail: string): Refused {
  return refuse({ ...problem, description: detail }, detail);
}
