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
  const { all } = fakes;
  const [ours] = all;
  await using others = await startOthers(setup, ours === undefined ? [] : await recordAll(ours, setup));
  return await compareLists(all, others.all, setup);
}

/** The same page of all fakes, beside other servers. */
export async function compareLists(
  fakes: readonly NamedFake[],
  others: readonly OtherServer[],
  setup: Setup,
  lists?: readonly List[],
): Promise<readonly ListFigures[]> {
  const recorded = await Promise.all(
    fakes.map(async (fake) => ({ name: fake.name, pages: await recordAll(fake, setup, lists) })),
  );
  const figures: ListFigures[] = [];
  for (const [index, page] of (recorded[0]?.pages ?? []).entries()) {
    const { vendor, list, size, answer } = page;
    const sources = [
      ...recorded.map(({ name, pages }) => ({
        name,
        requests: pages.slice(index, index + 1).map((each) => each.request),
      })),
      ...others.map((server) => ({ name: server.name, requests: server.requestsFor(page) })),
    ];
    const subjects = sources
      .filter(({ requests }) => requests.length > 0)
      .map(({ name, requests }) => repeatedly(name, requests, setup.seconds));
    const rates = await measureRounds(page.name, subjects, setup.rounds);
    figures.push({ vendor, list, size, bytes: Buffer.byteLength(answer), rates });
  }
  return figures;
}

async function recordAll(
  fake: NamedFake,
  { vendors }: Setup,
  lists?: readonly List[],
): Promise<readonly RecordedList[]> {
  const pages = sizes.map(async (size) => {
    const sandbox = await fake.sandbox(planOfLists(size));
    const own = lists === undefined ? vendors.map((vendor) => recordOwnLists(sandbox, vendor, size)) : [];
    return [...(await recordLists(sandbox, vendors, size, lists)), ...(await Promise.all(own)).flat()];
  });
  return (await Promise.all(pages)).flat();
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
