import type { components } from '@invitekit/specs/connectsafely';
import { memberOf } from '../../core/person/names.ts';
import { property, text } from '../../core/problem.ts';

/** What a received invitation as listed holds, as far as an answer to it needs that. */
export interface ReceivedFacts {
  /** What the vendor wants to see of it, the validation token among it. */
  readonly fields: Omit<components['schemas']['InvitationResponse'], 'accountId' | 'action'>;
  readonly isConnection: boolean;
  readonly publicIdentifier: string | null;
}

/** Undefined when `raw` is no longer what the vendor answered. */
export function readReceivedFacts(raw: unknown): ReceivedFacts | undefined {
  const profile = property(raw, 'profile');
  const invitationId = text(raw, 'invitationId');
  const validationToken = text(raw, 'validationToken');
  const linkedInInvitationType = text(raw, 'linkedInInvitationType');
  if (invitationId === undefined || validationToken === undefined || linkedInInvitationType === undefined) {
    return undefined;
  }
  const profileId = text(raw, 'memberId');
  return {
    fields: {
      invitationId,
      validationToken,
      linkedInInvitationType,
      firstName: text(profile, 'firstName') ?? '',
      lastName: text(profile, 'lastName') ?? '',
      ...(profileId !== undefined && { profileId }),
    },
    isConnection: text(raw, 'invitationCategory') === 'CONNECTION',
    publicIdentifier: memberOf({
      publicIdentifier: text(profile, 'publicIdentifier'),
      profileUrl: text(profile, 'profileUrl'),
    }).publicIdentifier,
  };
}
