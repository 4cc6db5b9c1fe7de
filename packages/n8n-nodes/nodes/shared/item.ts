import { isOverBudget, type ListingEnd } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';
import { attempt } from './attempt.ts';
import type { OperationCall } from './operation.ts';

/**
 * The output item for what a client answers: the common vocabulary, and unless simplified the vendor's answer in `raw`,
 * which may hold secrets of an invitation.
 */
export function toItem<Result extends { readonly raw: unknown }>(result: Result, simplify: boolean): IDataObject {
  const { raw, ...known } = result;
  return toPlain(simplify ? known : { ...known, raw });
}

/** A copy as n8n stores it, without what the vendor does not tell. */
export function toPlain(values: object): IDataObject {
  return JSON.parse(JSON.stringify(values));
}

/** What is said of a list that is not complete; where a limit ended it, that was wanted. */
const hints: Readonly<Record<NonNullable<ListingEnd['because']>, string | undefined>> = {
  limit: undefined,
  changes: 'The list changed again and again while it was read. Somebody may be missing from it.',
  silence: 'The vendor says that there is more, but gives nothing. Somebody may be missing from the list.',
};

/** The output items of a listing. Where Max Credits ends it, those that were read, with a warning. */
export async function toItems(
  listing: AsyncGenerator<{ readonly raw: unknown }, ListingEnd, undefined>,
  simplify: boolean,
  { run }: Pick<OperationCall, 'run'>,
): Promise<IDataObject[]> {
  const items: IDataObject[] = [];
  const reading = await attempt(async () => {
    let step = await listing.next();
    for (; step.done !== true; step = await listing.next()) items.push(toItem(step.value, simplify));
    return step.value.because;
  });
  if ('value' in reading) {
    const message = reading.value && hints[reading.value];
    if (message !== undefined) run.hint(message, 'warning');
    return items;
  }
  if (!isOverBudget(reading.error)) throw reading.error;
  run.hint(`Max Credits is used up. The list goes on after these ${items.length}.`, 'warning');
  return items;
}
