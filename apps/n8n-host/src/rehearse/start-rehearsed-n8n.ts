import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RehearsalSignal } from '@invitekit/mock-server';
import { N8nApi } from '../api/n8n-api.ts';
import { logIn } from '../api/session.ts';
import type { N8nInstallation } from '../install/install-n8n.ts';
import { anyFreePort } from '../server/free-port.ts';
import { startN8n } from '../server/start-n8n.ts';
import {
  type EndedRun,
  type Idle,
  type Jump,
  type Refused,
  type SentRequest,
  type Settings,
  settingsVariable,
  type Told,
} from './inside/messages.ts';

export interface RehearsedN8nOptions extends Pick<Settings, 'seed' | 'instead' | 'answered'> {
  /** A file with a certificate that n8n has to trust. */
  readonly certificate?: string;
  readonly installation: N8nInstallation;
  readonly from: Date;
  /** Of n8n: that of workflows which have none of their own. */
  readonly timeZone: string;
  /** Ports of this machine that n8n may connect to, besides its own. */
  readonly ports: readonly number[];
  /** Ends it while it starts, and whatever it is asked after. */
  readonly signal?: RehearsalSignal | undefined;
  readonly onProgress?: (line: string) => void;
}

/** What n8n has told of since it was last taken. */
interface Happenings {
  readonly runs: readonly EndedRun[];
  readonly requests: readonly SentRequest[];
  readonly refused: readonly Refused[];
}

/** An n8n whose time stands still unless it is moved, and that reaches nothing but what it may. */
export interface RehearsedN8n {
  readonly api: N8nApi;
  /** Moves its time, and waits until what is due then has been done as far as it can be without more time. */
  jump(to: number): Promise<Idle>;
  /** Moves its time, and leaves what is due then to a jump. */
  set(to: number): Promise<Idle>;
  /** Calls a webhook of n8n. Resolves when n8n has the call; what it answers is for nobody. */
  call(path: string, init: RequestInit): Promise<void>;
  take(): Happenings;
  /** Ends it, and removes all that it kept. */
  stop(): Promise<void>;
}

const inside = new URL('./inside/main-process.ts', import.meta.url).href;

export async function startRehearsedN8n(options: RehearsedN8nOptions): Promise<RehearsedN8n> {
  const { installation, from, timeZone, seed, instead, answered, signal, onProgress = () => {} } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'invitekit-rehearsal-'));
  const [port, brokerPort] = [await anyFreePort(), await anyFreePort()];
  const settings: Settings = {
    now: from.getTime(),
    seed,
    ports: [port, brokerPort, ...options.ports],
    instead,
    answered,
    installation: installation.directory,
  };
  const driver = createDriver();
  // Real people may be in it, whatever ends this process.
  const removeAtOnce = () => {
    driver.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', removeAtOnce);
  const remove = async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    process.off('exit', removeAtOnce);
  };
  const server = await startN8n({
    installation,
    folder,
    port,
    brokerPort,
    onProgress,
    inside: {
      module: inside,
      env: {
        ...quiet,
        GENERIC_TIMEZONE: timeZone,
        [settingsVariable]: JSON.stringify(settings),
        ...(options.certificate !== undefined && { NODE_EXTRA_CA_CERTS: options.certificate }),
      },
      onProcess: driver.follow,
    },
    signal,
  }).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  void server.ended.then(() => driver.end(`n8n has ended by itself. ${server.logFile} may say why.`));
  const stop = async () => {
    driver.kill();
    await server.stop();
    await remove();
  };
  signal?.addEventListener('abort', () => driver.end('The rehearsal was ended.'));
  const session = await logIn(server.url).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    api: new N8nApi(session),
    jump: driver.jump,
    set: driver.set,
    call: async (path, init) => await driver.call(`${server.url}${path}`, init),
    take: driver.take,
    stop,
  };
}

/** One execution at a time; whoever is logged in stays so; nothing is done by the clock of the machine. */
const quiet = {
  N8N_CONCURRENCY_PRODUCTION_LIMIT: '1',
  N8N_USER_MANAGEMENT_JWT_DURATION_HOURS: '1000000',
  N8N_USER_MANAGEMENT_JWT_REFRESH_TIMEOUT_HOURS: '-1',
  N8N_USE_WORKFLOW_PUBLICATION_SERVICE: 'false',
  // Builders who allow modules in Code nodes find them here too; what leaves the machine is refused below them.
  NODE_FUNCTION_ALLOW_BUILTIN: '*',
  EXECUTIONS_DATA_PRUNE: 'false',
  N8N_WORKFLOW_HISTORY_ENABLED: 'false',
} as const;

interface Process {
  kill(signal: 'SIGKILL'): boolean;
  send(message: Jump, callback: (error: Error | null) => void): boolean;
  on(event: 'message', listener: (message: Told) => void): unknown;
}

function createDriver() {
  let child: Process | undefined;
  let waiting: PromiseWithResolvers<Idle> | undefined;
  let called: PromiseWithResolvers<void> | undefined;
  let ended: Error | undefined;
  const runs: EndedRun[] = [];
  const requests: SentRequest[] = [];
  const refused: Refused[] = [];
  const runners = new Set<number>();

  function hear(told: Told): void {
    if (told.kind === 'idle') waiting?.resolve(told);
    else if (told.kind === 'called') called?.resolve();
    else if (told.kind === 'run') runs.push(told);
    else if (told.kind === 'request') requests.push(told);
    else if (told.kind === 'refused') refused.push(told);
    else if (told.kind === 'runner') runners.add(told.pid);
    else waiting?.reject(new Error(`n8n could not let time pass: ${told.message}`));
  }

  async function order(jump: Jump): Promise<Idle> {
    if (ended !== undefined) throw ended;
    waiting = Promise.withResolvers<Idle>();
    const { reject } = waiting;
    child?.send(jump, (error) => {
      if (error !== null) reject(error);
    });
    return await waiting.promise;
  }

  return {
    follow(process: Process) {
      child = process;
      process.on('message', hear);
    },
    jump: async (to: number) => await order({ kind: 'jump', to, quietly: false }),
    set: async (to: number) => await order({ kind: 'jump', to, quietly: true }),
    async call(url: string, init: RequestInit): Promise<void> {
      called = Promise.withResolvers<void>();
      const answered = fetch(url, init).then(async ({ ok, status, body }) => {
        await body?.cancel();
        if (!ok) throw new Error(`A webhook of n8n did not take its call (${status}): ${new URL(url).pathname}`);
      });
      // What becomes of the execution does not matter here.
      answered.catch(() => {});
      await Promise.race([called.promise, answered]);
    },
    take: (): Happenings => ({
      runs: runs.splice(0),
      requests: requests.splice(0),
      refused: refused.splice(0),
    }),
    /** Also what is too busy to notice that n8n has ended. */
    kill() {
      child?.kill('SIGKILL');
      for (const pid of runners) killIfThere(pid);
    },
    end(why: string) {
      ended = new Error(why);
      waiting?.reject(ended);
    },
  };
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
