import type { OperationOptions } from '../core/invitation-client.ts';
import { namesOf } from '../core/person/names.ts';
import { knownAcceptance } from './acceptance.ts';
import { cannotWrite, historyOf, judgeHistory, judgeWriting } from './judge-writing.ts';
import type { Attempt } from './memory.ts';
import { nextMoment } from './next-moment.ts';
import { People } from './people.ts';
import { asSent, stoppedBy, withPlanned } from './planning.ts';
import type { SenderAccount } from './sender-account.ts';
import type { Situation } from './situation.ts';
import type { DueToWrite, NotWritten, Unwritten, WriteInput, WritePlanOutcome } from './write-outcome.ts';

/** Somebody to whom a message may be written, from a moment on that is the person's own; in milliseconds since 1970. */
interface Candidate {
  readonly input: WriteInput;
  readonly person: readonly string[];
  readonly from: number;
}

/** What `write` would do, and when, by store and lists alone. Reads all people before it yields the first. */
export async function* planWriting(
  account: SenderAccount,
  people: Iterable<WriteInput> | AsyncIterable<WriteInput>,
  { signal }: OperationOptions,
): AsyncGenerator<WritePlanOutcome, void, undefined> {
  const { client } = account;
  // Where lists cost credits, none of them dates a connection.
  const situation = client.prices === null ? await account.situation({ signal }, 0) : await account.remembered();
  const now = account.now();
  const seen = new People();
  const found: (Candidate | Unwritten)[] = [];
  for await (const input of people) {
    signal?.throwIfAborted();
    found.push(await judge(account, situation, { input, seen, now }));
  }
  const candidates = found.flatMap((each) => ('from' in each ? each : []));
  const planned = schedule(situation, candidates, now);
  for (const each of found) {
    const outcome = 'from' in each ? planned.get(each.input) : each;
    if (outcome !== undefined) yield outcome;
  }
}

async function judge(
  account: SenderAccount,
  situation: Situation,
  { input, seen, now }: { readonly input: WriteInput; readonly seen: People; readonly now: number },
): Promise<Candidate | Unwritten> {
  const { client, rules } = account;
  const not = (why: NotWritten): Unwritten => ({ is: 'not-sent', input, ...why });
  const early = judgeWriting(input, rules, seen, client.vendor) ?? cannotWrite(client);
  if (early !== undefined) return not(early);
  seen.add(namesOf(input.member));
  const person = await account.hashesOf(input.member);
  const wanted = { step: input.step ?? ('first' as const), mark: await account.markOf(input.text) };
  const history = historyOf(situation.memory, person);
  const known = judgeHistory(history, wanted, rules, now);
  if (known?.because === 'not-due-yet') return { input, person, from: Date.parse(known.tryAgainAt ?? '') };
  if (known !== undefined) return not(known);
  const acceptance = knownAcceptance({ input, person, history, situation }, now);
  if (acceptance === undefined) {
    const message =
      'Neither the store nor the lists say whether this person has accepted, or when. write asks the vendor; or give acceptedAt.';
    return not({ because: 'acceptance-unclear', next: 'look', message });
  }
  if (acceptance.is !== 'accepted') return not(acceptance.why);
  const wait = history.messages.length === 0 ? acceptance.at + rules.messages.firstAfterMs : now;
  return { input, person, from: Math.max(now, wait) };
}

/** The account's moments, in the order in which people can be written to. */
function schedule(
  situation: Situation,
  candidates: readonly Candidate[],
  now: number,
): ReadonlyMap<WriteInput, WritePlanOutcome> {
  const planned: Attempt[] = [];
  const found = new Map<WriteInput, WritePlanOutcome>();
  for (const { input, person, from } of [...candidates].sort((one, other) => one.from - other.from)) {
    const when = nextMoment(withPlanned(situation, planned), 'message', from);
    if (when.at === null) {
      found.set(input, { is: 'not-sent', input, ...stoppedBy(when) });
      continue;
    }
    planned.push(asSent(situation, 'message', person, when.at));
    const because: DueToWrite['because'] = when.because ?? (from > now ? 'not-due-yet' : undefined);
    found.set(input, { is: 'due', input, at: new Date(when.at).toISOString(), because });
  }
  return found;
}
