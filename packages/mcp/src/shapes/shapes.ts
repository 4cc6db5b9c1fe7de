import type { ApproximateTime, Member, MemberReference } from '@invitekit/clients';
import { z } from 'zod';
import { type Untrusted, untrusted } from '../answers/untrusted.ts';
import { listNameSchema } from '../settings/config-schema.ts';

/** How many items a page has. */
export const pageLength = 20;

/** Which page; a vendor's own words for it. */
export const pageInput = {
  cursor: z
    .string()
    .min(1)
    .max(2000)
    .exactOptional()
    .describe('The nextCursor of the page before. Default: the first page.'),
};

export const nextCursor = z.string().max(2000).nullable().describe('For the next page; null after the last one.');

export const listName = listNameSchema.describe('The name of a list, as list_people tells it.');
export const rowNumber = z.int().min(1).max(10_000).describe('The number of a person in the list.');

/** Ids of vendors, which they make themselves. */
export const vendorId = z.string().max(500);

/** Between which moments something happened; null where the vendor does not tell it. */
export const timeSpan = z.strictObject({ earliest: z.string().max(40), latest: z.string().max(40) }).nullable();

export function spanOf(time: ApproximateTime | null): z.infer<typeof timeSpan> {
  return time === null ? null : { earliest: time.earliest, latest: time.latest };
}

/** A person, as others told it. */
export function toldMember(
  member: Partial<Member> | MemberReference,
  more: Readonly<Record<string, string | null>> = {},
): Untrusted {
  const { id, publicIdentifier } = member;
  const name = 'name' in member ? member.name : undefined;
  const headline = 'headline' in member ? member.headline : undefined;
  return untrusted({ name, headline, publicIdentifier, id, ...more });
}

/** Of a page, no more than fit. A vendor may give more than it was asked for. */
export function firstOf<Item>(items: readonly Item[], most = 200): readonly Item[] {
  return items.slice(0, most);
}
