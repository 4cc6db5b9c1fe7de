import type { MockServer } from '../server/start-mock-server.ts';

interface Started extends Pick<MockServer, 'url' | 'vendors'> {
  /** The ids of the sandboxes that were made besides. */
  readonly sandboxes: readonly string[];
}

/** What a person needs to start: for each vendor where it is, what opens it, and a request to paste. */
export function createBanner({ url, vendors, sandboxes }: Started): string {
  const others = sandboxes.filter((id) => id !== 'default');
  const sections = vendors.flatMap(({ name, baseUrl, apiKey, otherKeys, accounts, example }) => [
    name,
    `  base URL  ${baseUrl}`,
    `  key       ${apiKey}`,
    ...Object.entries(otherKeys).map(([kind, key]) => `  ${kind.padEnd(8)}  ${key}`),
    ...accounts.map((account, index) => `  ${index === 0 ? 'accounts' : '        '}  ${account.id}  ${account.name}`),
    `  try       ${example}`,
    '',
  ]);
  return [
    '',
    `The fake answers on ${url}, and shows there what it does. Ctrl-C stops it.`,
    ...(others.length > 0 ? [`Other sandboxes: ${others.join(', ')}. Their keys end in their names.`] : []),
    '',
    ...sections,
  ].join('\n');
}
