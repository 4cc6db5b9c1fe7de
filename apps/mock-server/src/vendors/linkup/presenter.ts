import type { components } from '@invitekit/specs/linkup';
import { type Age, ageOf, wholeDays } from '../../world/age.ts';
import { profileUrl } from '../../world/member.ts';
import type { InvitationView, Slice } from '../../world/world.ts';
import { timestamp } from './timestamp.ts';

type Schemas = components['schemas'];

export interface SentPage {
  readonly accountId: string;
  readonly invitationType: Schemas['SentInvitation']['invitation_type'];
  readonly offset: number;
  readonly count: number;
  readonly slice: Slice<InvitationView>;
  readonly credits: number;
  readonly now: Date;
}

/** LinkedIn gives the vendor no more at once. */
const upstreamPage = 100;

export function presentSent({
  accountId,
  invitationType,
  offset,
  count,
  slice: { items, total },
  credits,
  now,
}: SentPage): Schemas['ListSentAnswer'] {
  const next = offset + items.length;
  const hasMore = next < total;
  return {
    success: true,
    data: {
      invitations: items.map((view) => presentInvitation(view, invitationType, now)),
      total_results: items.length,
      total_available_results: total,
      invitation_type: invitationType,
      pagination: {
        offset,
        count: items.length,
        next_offset: hasMore ? next : null,
        has_more: hasMore,
        results_per_page: Math.min(count, upstreamPage),
        pages_fetched: Math.max(1, Math.ceil(items.length / upstreamPage)),
      },
    },
    metadata: { action: 'list_sent', account_id: accountId, credits_consumed: credits, timestamp: timestamp(now) },
  };
}

export function presentCredits(balance: number, now: Date): Schemas['CreditsAnswer'] {
  return {
    success: true,
    data: { credits: balance },
    metadata: { action: 'get_credits', credits_consumed: 0, timestamp: timestamp(now) },
  };
}

function presentInvitation(
  { invitation, member }: InvitationView,
  invitationType: SentPage['invitationType'],
  now: Date,
): Schemas['SentInvitation'] {
  return {
    entity_urn: `urn:li:invitation:${invitation.id}`,
    recipient: {
      first_name: member.firstName,
      last_name: member.lastName,
      headline: member.headline,
      linkedin_url: profileUrl(member),
      profile_picture: member.pictureUrl,
    },
    invitation_type: invitationType,
    sent_time: presentAge(ageOf(invitation.sentAt, now.getTime())),
    sent_time_days: wholeDays(invitation.sentAt, now.getTime()),
  };
}

const suffixes: Readonly<Record<Age['unit'], string>> = {
  minute: 'm',
  hour: 'h',
  day: 'd',
  week: 'w',
  month: 'mo',
  year: 'y',
};

function presentAge({ unit, count }: Age): string {
  return count === 0 ? 'now' : `${count}${suffixes[unit]}`;
}
