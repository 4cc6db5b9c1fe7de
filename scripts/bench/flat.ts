import type { VendorName } from '@invitekit/specs/vendors';
import { type NamedFake, startFakes } from './fake.ts';
import { recordLists } from './recorded-lists.ts';
import { measureRounds, type Rates } from './rounds.ts';
import type { Setup } from './setup.ts';
import { repeatedly } from './subjects.ts';

/** What a page costs in a large sandbox, and in a small one. */
export interface FlatFigures {
  readonly checkout: string;
  readonly vendor: VendorName;
  readonly rates: Rates;
}

const pageSize = 100;

/** How many sent invitations there are. No sandbox may have more. */
const counts = { '100,000': 100_000, '100': 100 } as const;

/** The first page of the sent invitations, however many there are. */
export async function measureFlatness(setup: Setup): Promise<readonly FlatFigures[]> {
  await using fakes = await startFakes(setup.checkouts);
  const figures: FlatFigures[] = [];
  for (const fake of fakes.all) figures.push(...(await measureOne(fake, setup)));
  return figures;
}

async function measureOne(fake: NamedFake, { vendors, rounds, seconds }: Setup): Promise<readonly FlatFigures[]> {
  const recorded = await Promise.all(
    Object.entries(counts).map(async ([name, invitations]) => {
      const plan = { accounts: [{ invitations }], linkupCredits: 1e9, vendors: { connectsafely: { pageSize } } };
      return { name, pages: await recordLists(await fake.sandbox(plan), vendors, pageSize, ['sent']) };
    }),
  );
  const figures: FlatFigures[] = [];
  for (const vendor of vendors) {
    const subjects = recorded.map(({ name, pages }) => {
      const requests = pages.filter((page) => page.vendor === vendor).map(({ request }) => request);
      return repeatedly(name, requests, seconds);
    });
    const rates = await measureRounds(`${vendor} of ${fake.name}, by invitations`, subjects, rounds);
    figures.push({ checkout: fake.name, vendor, rates });
  }
  return figures;
}
