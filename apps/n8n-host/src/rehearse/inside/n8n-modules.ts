import { bridgeInSource } from './bridge.ts';
import type { ModuleChange } from './change-modules.ts';

const bridge = bridgeInSource;
const own = (timers: string) => `const { setTimeout, setInterval, clearTimeout, clearInterval } = ${timers}`;
const sleep = { text: 'require("@n8n/utils/sleep")', by: `${bridge}.sleepModule` };

/** The timers of triggers, waits and pauses, and the places where executions begin and end. */
export const n8nModules: readonly ModuleChange[] = [
  { file: /\/cron\/dist\/job\.js$/, before: own(`${bridge}.timers("alarm")`) },
  { file: /\/n8n\/dist\/wait-tracker\.js$/, before: own(`${bridge}.waitTimers()`), name: 'wait-tracker' },
  // The time that an execution may take.
  { file: /\/n8n\/dist\/workflow-runner\.js$/, before: own(`${bridge}.timers("alarm")`) },
  // Tries again to activate what could not be.
  { file: /\/n8n\/dist\/active-workflow-manager\.js$/, before: own(`${bridge}.timers("alarm")`) },
  // The pause between the tries of a node.
  {
    file: /\/n8n-core\/dist\/execution-engine\/workflow-execute\.js$/,
    before: own(`${bridge}.timers("sleep")`),
    name: 'workflow-execute',
  },
  { file: /\/n8n-core\/dist\/execution-engine\/triggers-and-pollers\.js$/, name: 'triggers-and-pollers' },
  { file: /\/n8n\/dist\/active-executions\.js$/, name: 'active-executions' },
  { file: /\/n8n-nodes-base\/dist\/nodes\/Wait\/Wait\.node\.js$/, before: own(`${bridge}.timers("sleep")`) },
  // What nodes take for pauses, from n8n-workflow or directly.
  {
    file: /\/n8n-workflow\/dist\/cjs\/utils\.js$/,
    replace: [
      sleep,
      { text: 'crypto.getRandomValues(new Uint32Array(1))[0]', by: `Math.floor(${bridge}.random() * 2 ** 32)` },
    ],
  },
  { file: /\/(n8n-nodes-base|n8n-nodes-langchain)\/dist\/.*\.js$/, replace: [{ ...sleep, maybe: true }] },
  { file: /\/sqlite3\/lib\/sqlite3\.js$/, name: 'sqlite3' },
  // Expressions are evaluated in isolates, which have a time and a chance of their own.
  {
    file: /\/@n8n\/expression-runtime\/dist\/cjs\/bridge\/isolated-vm-bridge\.js$/,
    replace: [
      { text: '_runtimeBundle = (0, node_fs_1', by: `_runtimeBundle = ${bridge}.isolatePrelude + (0, node_fs_1` },
      {
        text: 'const wrappedCode = `',
        by: `const wrappedCode = \`__rehearsal.now = \${${bridge}.now()}; __rehearsal.state = \${Math.floor(${bridge}.random() * 2 ** 31)};`,
      },
    ],
  },
];

/** In the task runner: the timers of Code nodes. */
export const runnerModules: readonly ModuleChange[] = [
  {
    file: /\/@n8n\/task-runner\/dist\/js-task-runner\/js-task-runner\.js$/,
    before: own(`${bridge}.timers("sleep")`),
  },
];
