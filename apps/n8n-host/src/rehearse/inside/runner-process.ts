import { syncBuiltinESMExports } from 'node:module';
import vm from 'node:vm';
import { createSleepModule, installBridge, isolatePrelude } from './bridge.ts';
import { createChance } from './chance.ts';
import { changeModules } from './change-modules.ts';
import { type FromRunner, type Settings, settingsVariable, type ToRunner } from './messages.ts';
import { runnerModules } from './n8n-modules.ts';
import { guardNetwork, guardPrograms } from './network-guard.ts';
import { VirtualClock } from './virtual-clock.ts';
import { installDate } from './virtual-date.ts';

// n8n's task runner loads this before itself.
const settings: Settings = JSON.parse(process.env[settingsVariable] ?? '{}');
delete process.env[settingsVariable];

const tell = (message: FromRunner) => process.send?.(message);
const tellTimers = (answers: boolean) => tell({ kind: 'timers', next: clock.next('sleep', 'alarm') ?? null, answers });
const clock: VirtualClock = new VirtualClock(settings.now, () => tellTimers(false));
installDate(globalThis, clock.now);

let contexts = 0;
const { createContext } = vm;
Object.defineProperty(vm, 'createContext', {
  value: (...args: Parameters<typeof createContext>) => {
    const context = createContext(...args);
    const realm: typeof globalThis = vm.runInContext('globalThis', context);
    installDate(realm, clock.now);
    contexts += 1;
    realm.Math.random = createChance(settings.seed, 'code', contexts);
    return context;
  },
});
syncBuiltinESMExports();
changeModules(runnerModules);
installBridge({
  now: clock.now,
  random: Math.random,
  timers: (kind) => clock.timers(kind),
  sleepModule: createSleepModule(clock.timers('sleep')),
  waitTimers: () => clock.timers('alarm'),
  loaded: () => {},
  isolatePrelude,
});
const onRefused = (address: string) => void tell({ kind: 'refused', address });
guardNetwork({ ports: settings.ports, instead: {}, onRefused });
guardPrograms(() => false, onRefused);

process.on('message', (order: ToRunner) => {
  if (order.kind === 'jump' && order.quietly) clock.set(order.to);
  else if (order.kind === 'jump') clock.jump(order.to);
  tellTimers(true);
});
process.on('disconnect', () => process.exit());
