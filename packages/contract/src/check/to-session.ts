import { setTimeout } from 'node:timers/promises';
import { Coverage } from '../coverage/coverage.ts';
import { createSend } from '../http/exchange.ts';
import { createRedact } from '../http/redact.ts';
import { cut } from '../report/cut.ts';
import { mayRepeat } from '../run/effects.ts';
import { isKeyOfFake } from '../run/fake/fake-keys.ts';
import { Journal } from '../run/journal.ts';
import { noKey } from '../run/run-checks.ts';
import type { SessionSettings } from '../run/session-settings.ts';
import { VendorClock } from '../run/vendor-clock.ts';
import { createWatch } from '../run/watch-exchange.ts';
import { headersOfKey, wantsServiceKey } from '../spec/keys.ts';
import { loadSpec } from '../spec/spec.ts';
import type { CheckSettings } from './check-settings.ts';
import type { ReadSettings } from './read-settings.ts';

/** What a session needs, before anything is known of the server: it can ask for the accounts, and do nothing else. */
export function toSession(
  { vendor, baseUrl, key, serviceKey, most, timeoutMs, seed }: ReadSettings,
  { fetch: send = fetch, sleep = wait, signal }: CheckSettings,
): SessionSettings {
  const redact = createRedact(...[key, serviceKey].filter((each) => each !== undefined));
  const spec = loadSpec(vendor);
  // Half a key would not be found any more, so nothing is cut before.
  const journal = new Journal((text) => cut(redact(text)));
  const coverage = new Coverage(spec);
  return {
    spec,
    journal,
    coverage,
    watch: createWatch({ spec, journal, coverage, isFake: false }),
    isFake: false,
    control: undefined,
    chosen: undefined,
    negatives: 'none',
    seed,
    clock: new VendorClock({ isKeyOfFake: isKeyOfFake(vendor, key) }),
    send: createSend({ baseUrl, fetch: send, timeoutMs }),
    sleep,
    signal,
    mayRepeat: (operation) => mayRepeat(spec.effectOf(operation)),
    authenticate: (operation, other = (wantsServiceKey(operation) ? serviceKey : undefined) ?? key) =>
      other === noKey ? {} : headersOfKey(vendor, other),
    hasServiceKey: serviceKey !== undefined,
    whyNot: () => 'the run has not begun',
    problem: undefined,
    accountId: undefined,
    accounts: [],
    member: undefined,
    most,
    mayDoForGood: false,
  };
}

async function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { ...(signal && { signal }) }).catch(() => {});
}
