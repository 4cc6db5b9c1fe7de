import { fullName } from './member.ts';
import { foldCase } from './naming/public-identifier.ts';
import type { Member } from './records.ts';
import type { Range, Slice } from './views.ts';

/** Part of a list that is sorted already. */
export function sliceOf<Item>(items: readonly Item[], { offset, limit }: Range): Slice<Item> {
  return { items: items.slice(offset, offset + limit), total: items.length };
}

/** Says of people whether they have the words in their name, public identifier or headline, or in a text beside. */
export function createMatcher(words: string): (member: Member, text?: string | null) => boolean {
  const wanted = foldCase(words);
  if (wanted === '') return () => true;
  return (member, text) =>
    [fullName(member), member.publicIdentifier, member.headline, text ?? ''].some((each) =>
      foldCase(each).includes(wanted),
    );
}
