type Given<Query> = { readonly [Key in keyof Query]?: Exclude<Query[Key], ''> };

/** A query without what is empty. */
export function given<Query extends object>(query: Query): Given<Query>;
export function given(query: object): object {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}
