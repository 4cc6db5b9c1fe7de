import type { VendorName } from '@invitekit/specs/vendors';
import { startBareExpress } from './answers.ts';
import { type Fake, startFakes } from './fake.ts';
import { type List, type RecordedList, recordLists } from './recorded-lists.ts';
import { measureRounds, type Rates } from './rounds.ts';
import type { Setup } from './setup.ts';
import { type LoadRequest, prepareLoad, runFor } from './wrk.ts';

export interface ListFigures {
  readonly vendor: VendorName;
  readonly list: List;
  readonly size: number;
  readonly bytes: number;
  readonly rates: Rates;
}

const sizes = [12, 100] as const;

/** Every list of every vendor, beside servers that give ready answers of the same bytes. */
export async function measureLists({ checkouts, rounds, seconds }: Setup): Promise<readonly ListFigures[]> {
  await using fakes = await startFakes(checkouts);
  const recorded = await Promise.all(fakes.all.map(recordAll));
  const [ours = []] = recorded;
  await using bare = await startBareExpress(ours, 'unread');

  const figures: ListFigures[] = [];
  for (const [index, list] of ours.entries()) {
    const { name, vendor, size, answer } = list;
    const requests = [
      ...checkouts.map((checkout, number) => ({ name: checkout.name, request: recorded[number]?.[index]?.request })),
      ...[bare].map((server) => ({ name: server.name, request: server.requestFor(list) })),
    ];
    const subjects = requests.flatMap(({ name, request }) => (request === undefined ? [] : [toSubject(name, request)]));
    const rates = await measureRounds(name, subjects, rounds);
    figures.push({ vendor, list: list.list, size, bytes: Buffer.byteLength(answer), rates });
  }
  return figures;

  function toSubject(name: string, request: LoadRequest) {
    const load = prepareLoad([request]);
    return { name, warmUp: () => runFor(load, 1), run: () => runFor(load, seconds) };
  }
}

async function recordAll(fake: Fake): Promise<readonly RecordedList[]> {
  const pages = await Promise.all(sizes.map((size) => recordLists(fake, size)));
  return pages.flat();
}
