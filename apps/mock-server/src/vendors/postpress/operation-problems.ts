import type { FailureBody } from '@invitekit/specs/operation-types';
import type { operations } from '@invitekit/specs/postpress';
import { errors } from '@invitekit/specs/postpress/errors';
import type { Outcome, Refusal, Refused } from '../../vendor/outcome.ts';
import { refuseWith } from '../../vendor/problem.ts';
import type { PostpressSettings } from './settings.ts';

/** The types of the errors that an operation documents. */
type ErrorOf<Id extends keyof operations> = Extract<FailureBody<operations[Id]>['type'], keyof typeof errors>;

type OwnWords = { readonly [Id in keyof operations]?: Readonly<Partial<Record<Refusal, ErrorOf<Id>>>> };

/** Where an operation words a refusal in another way than the rest does. */
function ownWords({ handleFailure }: PostpressSettings): OwnWords {
  const failed = 'errors/provider_error';
  return {
    // No person is taken for no recipient, because a 404 is about the account.
    sendInvitation: { 'unknown-member': 'errors/invalid_recipient' },
    startChat: { 'unknown-member': 'errors/invalid_recipient' },
    // Nobody has seen a 422 of it.
    cancelInvitation: { 'not-pending': 'errors/resource_not_found' },
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
  const type = ownWords(settings)[operation]?.[outcome.reason];
  return type === undefined ? outcome : refuseWith(errors, type, outcome.detail);
}

/** Turns a request down with an error that its operation documents. */
export function refuseAs<Id extends keyof operations>(type: ErrorOf<Id>, detail: string): Refused {
  return refuseWith(errors, type, detail);
}
