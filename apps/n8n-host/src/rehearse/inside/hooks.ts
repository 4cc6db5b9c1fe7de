import { AsyncLocalStorage } from 'node:async_hooks';
import type { Activity } from './activity.ts';
import type { EndedRun, Place, Settings, Told } from './messages.ts';
import { around, call, isMethod, isObject, read, text } from './reading.ts';

/** Knows which executions and polls are under way in n8n, and where requests come from. */
export class Hooks {
  readonly #settings: Settings;
  readonly #activity: Activity;
  readonly #tell: (told: Told) => void;
  readonly #places = new AsyncLocalStorage<Place>();
  /** For what comes from the task runner, in which the place is lost. */
  readonly #running: Place[] = [];
  #activeExecutions: object | undefined;
  #waitTracker: object | undefined;
  readonly #incoming: (() => void)[] = [];
  #polls = 0;
  /** Whether an execution has ended since somebody asked when the next one goes on. */
  #mayWait = false;

  constructor(settings: Settings, activity: Activity, tell: (told: Told) => void) {
    this.#settings = settings;
    this.#activity = activity;
    this.#tell = tell;
  }

  /** A webhook is called: something is under way until it is answered, or has begun an execution. */
  called(response: { once(event: 'close', listener: () => void): unknown }): void {
    const end = this.#activity.begin();
    this.#incoming.push(end);
    response.once('close', end);
    this.#tell({ kind: 'called' });
  }

  get place(): Place | null {
    return this.#places.getStore() ?? this.#running.at(-1) ?? null;
  }

  /** Whether an execution or a poll is under way, also one that sleeps. */
  get isWorking(): boolean {
    if (this.#polls > 0) return true;
    const active = call(this.#activeExecutions, 'getActiveExecutions');
    return Array.isArray(active) && active.some((each) => read(each, 'status') !== 'waiting');
  }

  /** When the next execution that waits goes on; undefined when that is as it was before. */
  async nextWait(): Promise<{ readonly at: number | undefined } | undefined> {
    if (!this.#mayWait) return undefined;
    this.#mayWait = false;
    const options = { select: ['id', 'waitTill'], where: { status: 'waiting' }, order: { waitTill: 'ASC' }, take: 1 };
    const found = await call(read(this.#waitTracker, 'executionRepository'), 'find', options);
    const waitTill = read(read(found, '0'), 'waitTill');
    return { at: waitTill instanceof Date ? waitTill.getTime() : undefined };
  }

  loaded(name: string, exports: unknown): void {
    this.#byModule[name]?.(exports);
  }

  readonly #byModule: Readonly<Record<string, (exports: unknown) => void>> = {
    'active-executions': (exports) => {
      around(prototypeOf(exports, 'ActiveExecutions'), 'add', (call, _, self) => {
        this.#activeExecutions = self;
        const added = call();
        // What a call of a webhook has begun counts by itself from here on.
        for (const end of this.#incoming.splice(0)) setImmediate(end);
        return added;
      });
      around(prototypeOf(exports, 'ActiveExecutions'), 'finalizeExecution', (call, [id, run], self) => {
        const data = read(read(read(self, 'activeExecutions'), String(id)), 'executionData');
        if (data !== undefined) this.#tell(readRun(String(id), data, run));
        this.#mayWait = true;
        return call();
      });
    },
    'wait-tracker': (exports) => {
      around(prototypeOf(exports, 'WaitTracker'), 'startTracking', (call, _, self) => {
        this.#waitTracker = self;
        return call();
      });
    },
    'workflow-execute': (exports) => {
      around(prototypeOf(exports, 'WorkflowExecute'), 'runNode', (call, [workflow, execution, , , additional]) => {
        const place = {
          execution: text(read(additional, 'executionId')) ?? null,
          workflow: text(read(workflow, 'id')) ?? '',
          node: text(read(read(execution, 'node'), 'name')) ?? '',
        };
        const answer = this.#settings.answered[place.workflow]?.[place.node];
        if (answer !== undefined) return Promise.resolve({ data: [answer] });
        return this.#at(place, call);
      });
    },
    'triggers-and-pollers': (exports) => {
      around(prototypeOf(exports, 'TriggersAndPollers'), 'runPollFunction', async (call, [workflow, node]) => {
        const place = {
          execution: null,
          workflow: text(read(workflow, 'id')) ?? '',
          node: text(read(node, 'name')) ?? '',
        };
        this.#polls += 1;
        try {
          return await this.#at(place, call);
        } finally {
          this.#polls -= 1;
        }
      });
    },
    sqlite3: (exports) => {
      for (const method of ['run', 'get', 'all', 'exec', 'each']) {
        around(read(read(exports, 'Database'), 'prototype'), method, (call, args) => {
          const callback = args.at(-1);
          if (!isMethod(callback)) return call();
          const end = this.#activity.begin();
          function ended(this: unknown, ...answer: readonly unknown[]): unknown {
            end();
            return isMethod(callback) ? Reflect.apply(callback, this, answer) : undefined;
          }
          return call([...args.slice(0, -1), ended]);
        });
      }
    },
  };

  async #at(place: Place, work: () => unknown): Promise<unknown> {
    this.#running.push(place);
    try {
      return await this.#places.run(place, work);
    } finally {
      this.#running.splice(this.#running.lastIndexOf(place), 1);
    }
  }
}

function readRun(id: string, data: unknown, run: unknown): EndedRun {
  const result = read(read(run, 'data'), 'resultData');
  const error = read(result, 'error');
  const time = (value: unknown) => (value instanceof Date ? value.getTime() : Date.now());
  const ran = read(result, 'runData');
  return {
    kind: 'run',
    id,
    workflow: text(read(read(data, 'workflowData'), 'id')) ?? '',
    mode: text(read(data, 'executionMode')) ?? '',
    status: text(read(run, 'status')) ?? 'error',
    startedAt: time(read(run, 'startedAt')),
    endedAt: time(read(run, 'stoppedAt')),
    error:
      error === undefined || error === null
        ? null
        : {
            node: text(read(read(error, 'node'), 'name')) ?? text(read(result, 'lastNodeExecuted')) ?? null,
            message: [text(read(error, 'message')), text(read(error, 'description'))]
              .filter((part) => part !== undefined && part !== '')
              .join(' '),
          },
    nodes: isObject(ran) ? Object.keys(ran) : [],
  };
}

function prototypeOf(exports: unknown, className: string): unknown {
  return read(read(exports, className), 'prototype');
}
