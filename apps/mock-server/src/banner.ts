import { z } from 'zod';
import { vendors } from './all-vendors.ts';

const sandboxSchema = z.object({
  vendors: z.record(
    z.string(),
    z.object({
      baseUrl: z.string(),
      apiKey: z.string(),
      accounts: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
});

/** What a person needs to start: for each vendor where it is, what opens it, and a request to paste. */
export async function createBanner(url: string): Promise<string> {
  const answer = await fetch(`${url}/_mock/sandboxes/default`);
  const access = sandboxSchema.parse(await answer.json()).vendors;
  const sections = vendors.flatMap(({ name, example }) => {
    const vendor = access[name];
    if (vendor === undefined) return [];
    return [
      name,
      `  base URL  ${vendor.baseUrl}`,
      `  key       ${vendor.apiKey}`,
      ...vendor.accounts.map(
        (account, index) => `  ${index === 0 ? 'accounts' : '        '}  ${account.id}  ${account.name}`,
      ),
      `  try       ${example(vendor)}`,
      '',
    ];
  });
  return ['', `The fake answers on ${url}. Ctrl-C stops it.`, '', ...sections].join('\n');
}
