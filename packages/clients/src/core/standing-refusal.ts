import type { InvitationError, InvitationErrorCode } from './invitation-error.ts';
import type { RelationshipState } from './relationship.ts';
import { withCode } from './with-code.ts';

const codeByState: Readonly<Record<RelationshipState, InvitationErrorCode | undefined>> = {
  connected: 'already-connected',
  sent: 'already-invited',
  received: 'already-invited',
  none: undefined,
  unknown: undefined,
};

/** A refusal to invite, explained by how the two stand; undefined when that explains nothing. */
export function standingRefusal(error: InvitationError, state: RelationshipState): InvitationError | undefined {
  const code = codeByState[state];
  return code && withCode(error, code);
}
