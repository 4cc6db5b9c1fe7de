import { isMainThread } from 'node:worker_threads';
import { messageOf } from '../message-of.ts';
import { Activity, untilQuiet } from './activity.ts';
import { createSleepModule, installBridge, isolatePrelude } from './bridge.ts';
import { createChance } from './chance.ts';
import { changeModules } from './change-modules.ts';
import { Hooks } from './hooks.ts';
import { type Jump, type Settings, settingsVariable, type Told } from './messages.ts';
import { n8nModules } from './n8n-modules.ts';
import { guardNetwork, guardPrograms, guardThreads } from './network-guard.ts';
import { Runners } from './runners.ts';
import { VirtualClock } from './virtual-clock.ts';
import { installDate } from './virtual-date.ts';
import { WaitTimers } from './wait-timers.ts';
import { watchCalls, watchRequests } from './watch-requests.ts';

const settings: Settings = JSON.parse(process.env[settingsVariable] ?? '{}');

if (isMainThread) begin();
else {
  // n8n's own threads write files, and need no network.
  guardNetwork({ ports: [], instead: {}, onRefused: () => {} });
  guardPrograms(
    () => false,
    () => {},
  );
}

/** n8n loads this before itself: gives it a time of its own, and takes the network from it. */
function begin(): void {
  delete process.env[settingsVariable];
  const tell = (told: Told) => void process.send?.(told);
  const clock = new VirtualClock(settings.now);
  const activity = new Activity();
  const hooks = new Hooks(settings, activity, tell);
  const onRefused = (address: string) => tell({ kind: 'refused', place: hooks.place, address });
  const runners = new Runners(() => ({ ...settings, now: clock.now() }), {
    refused: onRefused,
    begun: (pid) => tell({ kind: 'runner', pid }),
  });
  const waits = new WaitTimers(clock);

  installDate(globalThis, clock.now);
  const realRandom = Math.random;
  const chances = new Map<string, () => number>();
  const random = () => {
    const { place } = hooks;
    if (place === null) return realRandom();
    const words = [place.workflow, place.node, place.execution ?? 'poll'];
    const key = words.join('\n');
    const chance = chances.get(key) ?? createChance(settings.seed, ...words);
    chances.set(key, chance);
    return chance();
  };
  Math.random = random;
  changeModules(n8nModules);
  installBridge({
    now: clock.now,
    random,
    timers: (kind) => clock.timers(kind),
    sleepModule: createSleepModule(clock.timers('sleep')),
    waitTimers: () => waits.timers,
    loaded: (name, exports) => hooks.loaded(name, exports),
    isolatePrelude,
  });
  guardNetwork({ ...settings, onRefused });
  guardPrograms((program, child) => runners.prepare(program, child), onRefused);
  guardThreads(onRefused);
  watchRequests((started) => {
    tell({ kind: 'request', place: hooks.place, ...started });
    return activity.begin();
  });
  watchCalls((url, response) => {
    if (/^\/webhook/.test(url)) hooks.called(response);
  });

  /** Nothing is under way, but for what sleeps. */
  const isQuiet = () =>
    activity.isNone && (!hooks.isWorking || clock.next('sleep') !== undefined || runners.next !== undefined);

  async function settle(): Promise<void> {
    for (;;) {
      await untilQuiet(isQuiet);
      if (hooks.isWorking) await runners.tell({ kind: 'look' });
      if (!isQuiet()) continue;
      const wait = await hooks.nextWait();
      if (wait === undefined) return;
      waits.expect(wait.at);
    }
  }

  async function jump({ to, quietly }: Jump): Promise<void> {
    await runners.tell({ kind: 'jump', to, quietly });
    if (quietly) clock.set(to);
    else clock.jump(to);
    await settle();
    const own = clock.next('alarm', 'sleep');
    const theirs = hooks.isWorking ? runners.next : undefined;
    const next = Math.min(own ?? Number.POSITIVE_INFINITY, theirs ?? Number.POSITIVE_INFINITY);
    tell({ kind: 'idle', now: clock.now(), next: Number.isFinite(next) ? next : null });
  }

  process.on('message', (message: Jump) => {
    if (message.kind !== 'jump') return;
    jump(message).catch((error: unknown) => {
      tell({ kind: 'failed', message: messageOf(error) });
    });
  });
}
