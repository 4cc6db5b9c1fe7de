import type { VendorName } from '@invitekit/specs/vendors';
import { type Answered, type OtherServer, startBareExpress } from './answers.ts';
import { type Fake, startFakes } from './fake.ts';
import { peers } from './peers/all-peers.ts';
import { tell } from './progress.ts';
import { type List, type RecordedList, recordLists } from './recorded-lists.ts';
import { measureRounds, type Rates, type Subject } from './rounds.ts';
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
export async function measureLists(setup: Setup): Promise<readonly ListFigures[]> {
  const { checkouts, rounds, seconds } = setup;
  await using fakes = await startFakes(checkouts);
  const recorded = await Promise.all(fakes.all.map((fake) => recordAll(fake, setup)));
  const [ours = []] = recorded;
  await using others = await startOthers(setup, ours);

  const figures: ListFigures[] = [];
  for (const [index, page] of ours.entries()) {
    const { name, vendor, list, size, answer } = page;
    const fakeSubjects = checkouts.flatMap((checkout, number) => {
      const same = recorded[number]?.[index];
      return same === undefined ? [] : [toSubject(checkout.name, [same.request], seconds)];
    });
    const otherSubjects = others.all
      .map((server) => ({ server, requests: server.requestsFor(page) }))
      .filter(({ requests }) => requests.length > 0)
      .map(({ server, requests }) => toSubject(server.name, requests, seconds));
    const rates = await measureRounds(name, [...fakeSubjects, ...otherSubjects], rounds);
    figures.push({ vendor, list, size, bytes: Buffer.byteLength(answer), rates });
  }
  return figures;
}

async function recordAll(fake: Fake, { vendors }: Setup): Promise<readonly RecordedList[]> {
  const pages = await Promise.all(sizes.map((size) => recordLists(fake, vendors, size)));
  return pages.flat();
}

/** A peer that cannot be started is left out. They may warm up; Java needs some seconds. */
async function startOthers(setup: Setup, answers: readonly Answered[]) {
  await using stack = new AsyncDisposableStack();
  const all: OtherServer[] = [stack.use(await startBareExpress(answers, 'unread'))];
  for (const peer of setup.peers ? peers : []) {
    try {
      const server = stack.use(await peer.start(answers));
      await Promise.all(
        answers.slice(0, 1).map((answer) => runFor(prepareLoad(server.requestsFor(answer)), setup.rounds)),
      );
      all.push(server);
    } catch (error) {
      tell(`Without ${peer.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const kept = stack.move();
  return { all, [Symbol.asyncDispose]: () => kept[Symbol.asyncDispose]() };
}

function toSubject(name: string, requests: readonly LoadRequest[], seconds: number): Subject {
  const load = prepareLoad(requests);
  return { name, warmUp: () => runFor(load, 1), run: () => runFor(load, seconds) };
}
