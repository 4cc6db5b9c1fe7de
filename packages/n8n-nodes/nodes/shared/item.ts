import type { IDataObject } from 'n8n-workflow';

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

/** The output items of a listing. */
export async function toItems(
  listing: AsyncIterable<{ readonly raw: unknown }>,
  simplify: boolean,
): Promise<IDataObject[]> {
  const items: IDataObject[] = [];
  for await (const entry of listing) items.push(toItem(entry, simplify));
  return items;
}
