import type { VendorName } from '@invitekit/specs/vendors';
import { type NamedFake, startFakes } from './fake.ts';
import { planOfLists } from './plan-of-lists.ts';
import { recordLists } from './recorded-lists.ts';
import { measureRounds, type Rates } from './rounds.ts';
import type { Setup } from './setup.ts';
import { type Load, prepareLoad, runFor } from './wrk.ts';

/** What a page costs in a sandbox that was asked much, and in one that was asked nothing. */
export interface AgeingFigures {
  readonly checkout: string;
  readonly vendor: VendorName;
  /** How many answers the old one gave in its first second. */
  readonly first: number;
  readonly rates: Rates;
}

const pageSize = 12;

/** A page of sent invitations, before and after many requests. */
export async function measureAgeing(setup: Setup): Promise<readonly AgeingFigures[]> {
  await using fakes = await startFakes(setup.checkouts);
  const figures: AgeingFigures[] = [];
  for (const fake of fakes.all) {
    for (const vendor of setup.vendors) figures.push(await measureOne(fake, vendor, setup));
  }
  return figures;
}

async function measureOne(fake: NamedFake, vendor: VendorName, { rounds, age }: Setup): Promise<AgeingFigures> {
  await runFor(await loadOfNewSandbox(fake, vendor), 1);
  const load = await loadOfNewSandbox(fake, vendor);
  const { rate: first, answered } = await runFor(load, 1);
  for (let asked = answered; asked < age; ) asked += (await runFor(load, 1)).answered;

  const old = () => runFor(load, 1);
  const fresh = async () => runFor(await loadOfNewSandbox(fake, vendor), 1);
  const subjects = [
    { name: 'old', warmUp: old, run: old },
    { name: 'new', warmUp: fresh, run: fresh },
  ];
  const rates = await measureRounds(`${vendor} of ${fake.name}, by age`, subjects, rounds);
  return { checkout: fake.name, vendor, first, rates };
}

async function loadOfNewSandbox(fake: NamedFake, vendor: VendorName): Promise<Load> {
  const recorded = await recordLists(await fake.sandbox(planOfLists(pageSize)), [vendor], pageSize, ['sent']);
  return prepareLoad(recorded.map(({ request }) => request));
}
