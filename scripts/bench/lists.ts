import type { VendorName } from '@invitekit/specs/vendors';
import { type Answered, type OtherServer, startBareExpress } from './answers.ts';
import { type NamedFake, startFakes } from './fake.ts';
import { recordOwnLists } from './own-lists.ts';
import { peers } from './peers/all-peers.ts';
import { planOfLists } from './plan-of-lists.ts';
import { tell } from './progress.ts';
import { type List, type RecordedList, recordLists } from './recorded-lists.ts';
import { measureRounds, type Rates } from './rounds.ts';
import type { Setup } from './setup.ts';
import { repeatedly } from './subjects.ts';
import { prepareLoad, runFor } from './wrk.ts';

export interface ListFigures {
  readonly vendor: VendorName;
  readonly list: string;
  readonly size: number;
  readonly bytes: number;
  readonly rates: Rates;
}

const sizes = [12, 100] as const;

/** Every list of every vendor, beside servers that give ready answers of the same bytes. */
export async function measureLists(setup: Setup): Promise<readonly ListFigures[]> {
  await using fakes = await startFakes(setup.checkouts);
  const recordings = await recordAllLists(fakes.all, setup);
  await using others = await startOthers(setup, recordings[0]?.pages ?? []);
  return await compareLists(recordings, others.all, setup);
}

/** What one fake can be asked, and answers. */
interface Recording {
  readonly name: string;
  readonly pages: readonly RecordedList[];
}

/** @param only Some of the lists that vendors have in common. Default: all that each vendor has. */
export async function recordAllLists(
  fakes: readonly NamedFake[],
  { vendors }: Setup,
  only?: readonly List[],
): Promise<readonly Recording[]> {
  return await Promise.all(fakes.map(async (fake) => ({ name: fake.name, pages: await recordPages(fake) })));

  async function recordPages(fake: NamedFake): Promise<readonly RecordedList[]> {
    const pages: RecordedList[] = [];
    for (const size of sizes) {
      const sandbox = await fake.sandbox(planOfLists(size));
      pages.push(...(await recordLists(sandbox, vendors, size, only)));
      if (only !== undefined) continue;
      for (const vendor of vendors) pages.push(...(await recordOwnLists(sandbox, vendor, size)));
    }
    return pages.filter(({ name }, index) => index === pages.findIndex((page) => page.name === name));
  }
}

/** The same page of all fakes, beside other servers. */
export async function compareLists(
  recordings: readonly Recording[],
  others: readonly OtherServer[],
  { rounds, seconds }: Setup,
): Promise<readonly ListFigures[]> {
  const figures: ListFigures[] = [];
  for (const page of recordings[0]?.pages ?? []) {
    const { vendor, list, size, answer } = page;
    const sources = [
      ...recordings.map(({ name, pages }) => ({
        name,
        requests: pages.filter((each) => each.name === page.name).map((each) => each.request),
      })),
      ...others.map((server) => ({ name: server.name, requests: server.requestsFor(page) })),
    ];
    const subjects = sources
      .filter(({ requests }) => requests.length > 0)
      .map(({ name, requests }) => repeatedly(name, requests, seconds));
    const rates = await measureRounds(page.name, subjects, rounds);
    figures.push({ vendor, list, size, bytes: Buffer.byteLength(answer), rates });
  }
  return figures;
}

/** A peer that cannot be started is left out. They may warm up; Java needs some seconds. */
async function startOthers(setup: Setup, answers: readonly Answered[]) {
  await using stack = new AsyncDisposableStack();
  const all: OtherServer[] = [stack.use(await startBareExpress(answers, 'unread'))];
  for (const peer of setup.peers ? peers : []) {
    try {
      const server = stack.use(await peer.start(answers));
      for (const first of answers.slice(0, 1)) await runFor(prepareLoad(server.requestsFor(first)), setup.rounds);
      all.push(server);
    } catch (error) {
      tell(`Without ${peer.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const kept = stack.move();
  return { all, [Symbol.asyncDispose]: () => kept[Symbol.asyncDispose]() };
}
