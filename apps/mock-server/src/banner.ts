import type { MockServer } from './start-mock-server.ts';

/** What a person needs to start: for each vendor where it is, what opens it, and a request to paste. */
export function createBanner({ url, vendors }: MockServer): string {
  const sections = vendors.flatMap(({ name, baseUrl, apiKey, accounts, example }) => [
    name,
    `  base URL  ${baseUrl}`,
    `  key       ${apiKey}`,
    ...accounts.map((account, index) => `  ${index === 0 ? 'accounts' : '        '}  ${account.id}  ${account.name}`),
    `  try       ${example}`,
    '',
  ]);
  return ['', `The fake answers on ${url}. Ctrl-C stops it.`, '', ...sections].join('\n');
}
