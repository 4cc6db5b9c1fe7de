/** Where the texts of a spec have a pattern that begins with letters, what they begin with: `acc_`. */
export function prefixesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key !== 'pattern' || typeof inner !== 'string') return prefixesIn(inner);
    const [, one, choices = ''] = /^\^(?:([a-z]+[_/])|\(([a-z|]+)\)\/)/.exec(inner) ?? [];
    return one === undefined ? choices.split('|').flatMap((each) => (each === '' ? [] : [`${each}/`])) : [one];
  });
}
