import { ConnectionFailed } from '../http/exchange.ts';
import type { Incomplete } from '../report/report.ts';
import { type AccountList, chooseAccount } from './accounts.ts';
import type { Glimpse } from './glimpse.ts';
import { Interrupted, Skipped } from './stops.ts';

/** What the first request of a run told. */
export interface Beginning {
  /** Why the run cannot go on; undefined when it can. */
  readonly problem: Incomplete | undefined;
  /** What the first request was answered; undefined where no answer came. */
  readonly status: number | undefined;
  /** What a proxy has marked that answer with; undefined where there is no mark. */
  readonly behind: string | undefined;
  /** The body of the answer, whatever it is. */
  readonly raw: unknown;
  /** Undefined where they could not be read, which the checks will tell. */
  readonly list: AccountList | undefined;
}

interface FirstRequest {
  readonly listAccounts: () => Promise<Glimpse<AccountList>>;
  /** Whether the vendor has a Service key besides the keys for accounts. */
  readonly hasServiceKey: boolean;
}

/** Sends the first request, which is free and needs the key, and says whether a run makes sense. */
export async function begin(baseUrl: string, { listAccounts, hasServiceKey }: FirstRequest): Promise<Beginning> {
  const words = hasServiceKey ? accountKeyWords : keyWords;
  const tried = await tryKey(baseUrl, listAccounts, words);
  return {
    status: tried.answer?.status,
    raw: tried.answer?.raw,
    behind: tried.answer?.behind,
    list: tried.answer?.body,
    problem: tried.problem,
  };
}

/** Why a Service key cannot be used; undefined when it can. `look` is free. */
export async function whyNoServiceKey(
  baseUrl: string,
  look: () => Promise<Glimpse<unknown>>,
): Promise<Incomplete | undefined> {
  return (await tryKey(baseUrl, look, serviceKeyWords)).problem;
}

interface Tried<Body> {
  /** Undefined where none came. */
  readonly answer: Glimpse<Body> | undefined;
  readonly problem: Incomplete | undefined;
}

async function tryKey<Body>(
  baseUrl: string,
  look: () => Promise<Glimpse<Body>>,
  words: KeyWords,
): Promise<Tried<Body>> {
  try {
    const answer = await look();
    return { answer, problem: problemOf(baseUrl, answer.status, answer.label, words) };
  } catch (error) {
    const problem = problemOfError(baseUrl, error);
    if (problem === undefined) throw error;
    return { answer: undefined, problem };
  }
}

/** A gateway's words for a server that is not there; 52x are Cloudflare's. */
const isDown = (status: number) => [502, 503, 504].includes(status) || (status >= 520 && status <= 530);

const right = "a key of this vendor, and that the base URL is where the vendor's paths begin.";

interface KeyWords {
  readonly what: string;
  readonly advice: string;
  /** Whether the vendor may hide with a 404 of its own what the key cannot do. Default false. */
  readonly mayBeHidden?: boolean;
}

const keyWords: KeyWords = { what: 'The key', advice: `Check that it is ${right}` };

const accountKeyWords: KeyWords = {
  what: 'The key',
  advice: `It must be an Account API key. A Service API key is for --service-key. Check that it is ${right}`,
};

const serviceKeyWords: KeyWords = {
  mayBeHidden: true,
  what: 'The Service key',
  advice: `It must be a Service API key. An Account API key is for --key. Check that it is ${right}`,
};

function problemOf(
  baseUrl: string,
  status: number,
  label: string,
  { what, advice, mayBeHidden = false }: KeyWords,
): Incomplete | undefined {
  const isRefused = status === 401 || status === 403 || (mayBeHidden && label.startsWith('404 '));
  if (isRefused) return { cause: 'key-refused', message: `${what} was refused: ${label}. ${advice}` };
  if (status === 429) {
    return { cause: 'rate-limited', message: `There were too many requests: ${label}. Run this again later.` };
  }
  if (!isDown(status)) return undefined;
  return {
    cause: 'unreachable',
    message: `${baseUrl} answered ${label}, so it is down or busy. Run this again later.`,
  };
}

function problemOfError(baseUrl: string, error: unknown): Incomplete | undefined {
  if (error instanceof Interrupted) return { cause: 'interrupted', message: 'The run was interrupted.' };
  if (error instanceof Skipped) {
    return { cause: 'rate-limited', message: `The run cannot begin: ${error.message}. Run this again later.` };
  }
  if (!(error instanceof ConnectionFailed)) return undefined;
  const advice = 'Start the server, or correct the base URL.';
  return { cause: 'unreachable', message: `${baseUrl} did not answer: ${error.message}. ${advice}` };
}

/** The account to act for. An empty list of a fake, which always has accounts, is for the checks to judge. */
export function chooseFrom(
  { list, problem }: Beginning,
  { named, isFake }: { readonly named: string | undefined; readonly isFake: boolean },
): { readonly accountId: string | undefined; readonly problem: Incomplete | undefined } {
  const isLeftToChecks = list === undefined || (isFake && list.accounts.length === 0);
  if (problem !== undefined || isLeftToChecks) return { accountId: named, problem };
  return { accountId: undefined, problem: undefined, ...chooseAccount(list, named) };
}
