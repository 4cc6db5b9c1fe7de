import type { VendorName } from '@invitekit/specs/vendors';
import { z } from 'zod';
import { createSend, type Send } from '../../http/exchange.ts';
import { parseBody } from '../../http/parse-body.ts';
import { headersOfKey, wantsServiceKey } from '../../spec/keys.ts';
import { type Observed, observe } from '../observe.ts';
import { openSandbox } from './open-sandbox.ts';
import { Substitutes } from './substitutes.ts';
import { accountOf, toRequest } from './to-request.ts';

/** An answer of a recording beside what the fake answers to the same request. */
export interface Pair {
  readonly recorded: Observed;
  readonly faked: Observed;
}

export interface Replayed {
  readonly pairs: readonly Pair[];
  /** How many requests could not be repeated: what they name is in no earlier answer, or the key was at fault. */
  readonly leftOut: number;
}

/** What a recording holds no key or state for. */
const notRepeatable = new Set([401, 402, 403, 429]);

/** Sends the requests of a recording to a fresh sandbox of a fake, with its own ids in the place of the recorded ones. */
export async function replayAtFake(url: string, vendor: VendorName, observed: readonly Observed[]): Promise<Replayed> {
  const sandbox = await openSandbox(url, vendor);
  const send: Send = createSend({ baseUrl: sandbox.baseUrl, fetch, timeoutMs: 60_000 });
  const substitutes = new Substitutes();
  const accounts = { recorded: accountOf(observed), faked: sandbox.accountId };
  const pairs: Pair[] = [];
  try {
    for (const each of observed) {
      const { status } = each.recorded.answer;
      const request = toRequest(each, substitutes, accounts);
      // Of a form the fields are not recorded.
      if (request === undefined || notRepeatable.has(status) || status >= 500 || each.operation.isForm) continue;
      const key = wantsServiceKey(each.operation) ? sandbox.serviceKey : sandbox.apiKey;
      const came = await send({ ...request, headers: headersOfKey(vendor, key) });
      const faked = toObserved(each, came.status, came.headers, came.text);
      // A request that is refused here and not there met another state.
      if (status < 400 !== came.status < 400) continue;
      substitutes.learn(each.recorded.answer.body, faked.recorded.answer.body);
      pairs.push({ recorded: each, faked });
    }
  } finally {
    await sandbox.close();
  }
  return { pairs, leftOut: observed.length - pairs.length };
}

function toObserved({ recorded, file }: Observed, status: number, headers: Headers, text: string): Observed {
  const body = parseBody(text);
  const isJson = body !== undefined;
  const answer = {
    status,
    headers: Object.fromEntries(headers),
    ...(isJson && { body: z.json().parse(body) }),
    bodyKind: isJson ? ('json' as const) : text === '' ? ('none' as const) : ('other' as const),
    unknown: [],
  };
  return observe({ file, exchange: { ...recorded, answer } });
}
