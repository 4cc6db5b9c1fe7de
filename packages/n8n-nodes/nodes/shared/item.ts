import { isOverBudget } from '@invitekit/clients';
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

/** The output items of a listing. Where Max Credits ends it, those that were read, with a warning. */
export async function toItems(
  listing: AsyncIterable<{ readonly raw: unknown }>,
  simplify: boolean,
  { run }: Pick<OperationCall, 'run'>,
): Promise<IDataObject[]> {
  const items: IDataObject[] = [];
  const reading = await attempt(async () => {
    for await (const entry of listing) items.push(toItem(entry, simplify));
  });
  if ('value' in reading) return items;
  if (!isOverBudget(reading.error)) throw reading.error;
  run.hint(`Max Credits is used up. The list goes on after these ${items.length}.`, 'warning');
  return items;
}
