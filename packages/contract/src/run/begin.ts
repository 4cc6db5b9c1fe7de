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
  /** Undefined where they could not be read, which the checks will tell. */
  readonly list: AccountList | undefined;
}

interface FirstRequests {
  readonly listAccounts: () => Promise<Glimpse<AccountList>>;
  /** Whether the vendor has a Service key besides the keys for accounts. */
  readonly isServiceVendor: boolean;
  /** Needs the Service key. Default: none was given. */
  readonly tryServiceKey?: () => Promise<Glimpse<unknown>>;
}

/** Sends the first requests, which are free and need the keys, and says whether a run makes sense. */
export async function begin(
  baseUrl: string,
  { listAccounts, isServiceVendor, tryServiceKey }: FirstRequests,
): Promise<Beginning> {
  try {
    const { status, label, body: list } = await listAccounts();
    const problem = problemOf(baseUrl, status, label, isServiceVendor ? accountKeyAdvice : keyAdvice);
    if (problem !== undefined || tryServiceKey === undefined) return { status, list, problem };
    const tried = await tryServiceKey();
    return { status, list, problem: problemOf(baseUrl, tried.status, tried.label, serviceKeyAdvice) };
  } catch (error) {
    const problem = problemOfError(baseUrl, error);
    if (problem === undefined) throw error;
    return { status: undefined, list: undefined, problem };
  }
}

/** A gateway's words for a server that is not there; 52x are Cloudflare's. */
const isDown = (status: number) => [502, 503, 504].includes(status) || (status >= 520 && status <= 530);

const right = "a key of this vendor, and that the base URL is where the vendor's paths begin.";

interface KeyWords {
  readonly what: string;
  readonly advice: string;
  /** Whether the vendor may hide with a 404 what the key cannot do. Default false. */
  readonly mayBeHidden?: boolean;
}

const keyAdvice = { what: 'The key', advice: `Check that it is ${right}` };

const accountKeyAdvice = {
  what: 'The key',
  advice: `It has to be an Account API key, and no Service API key, which is for --service-key. Check that it is ${right}`,
};

const serviceKeyAdvice = {
  mayBeHidden: true,
  what: 'The Service key',
  advice: `It has to be a Service API key, and no Account API key, which is for --key. Check that it is ${right}`,
};

function problemOf(
  baseUrl: string,
  status: number,
  label: string,
  { what, advice, mayBeHidden = false }: KeyWords,
): Incomplete | undefined {
  const isRefused = status === 401 || status === 403 || (status === 404 && mayBeHidden);
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
