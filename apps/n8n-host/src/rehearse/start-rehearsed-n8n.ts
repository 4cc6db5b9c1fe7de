import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { N8nApi } from '../api/n8n-api.ts';
import { logIn } from '../api/session.ts';
import type { N8nInstallation } from '../install/install-n8n.ts';
import { anyFreePort } from '../server/free-port.ts';
import { startN8n } from '../server/start-n8n.ts';
import {
  type Activated,
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
  readonly onProgress?: (line: string) => void;
}

/** What n8n has told of since it was last taken. */
interface Happenings {
  readonly runs: readonly EndedRun[];
  readonly requests: readonly SentRequest[];
  readonly refused: readonly Refused[];
  readonly activated: readonly Activated[];
}

/** An n8n whose time stands still unless it is moved, and that reaches nothing but what it may. */
export interface RehearsedN8n {
  readonly url: string;
  readonly api: N8nApi;
  readonly logFile: string;
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
  const { installation, from, timeZone, seed, instead, answered, onProgress = () => {} } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'invitekit-rehearsal-'));
  const [port, brokerPort] = [await anyFreePort(), await anyFreePort()];
  const settings: Settings = {
    now: from.getTime(),
    seed,
    ports: [port, brokerPort, ...options.ports],
    instead,
    answered,
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
  }).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  void server.ended.then(() => driver.end(`n8n has ended by itself. ${server.logFile} may say why.`));
  return {
    url: server.url,
    logFile: server.logFile,
    api: new N8nApi(await logIn(server.url)),
    jump: driver.jump,
    set: driver.set,
    call: async (path, init) => await driver.call(`${server.url}${path}`, init),
    take: driver.take,
    async stop() {
      await server.stop();
      await remove();
    },
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
  send(message: Jump): boolean;
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
  const activated: Activated[] = [];

  function hear(told: Told): void {
    if (told.kind === 'idle') waiting?.resolve(told);
    else if (told.kind === 'called') called?.resolve();
    else if (told.kind === 'run') runs.push(told);
    else if (told.kind === 'request') requests.push(told);
    else if (told.kind === 'refused') refused.push(told);
    else activated.push(told);
  }

  async function order(jump: Jump): Promise<Idle> {
    if (ended !== undefined) throw ended;
    waiting = Promise.withResolvers<Idle>();
    child?.send(jump);
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
      await Promise.race([called.promise, fetch(url, init).then((answer) => void answer.body?.cancel())]);
    },
    take: (): Happenings => ({
      runs: runs.splice(0),
      requests: requests.splice(0),
      refused: refused.splice(0),
      activated: activated.splice(0),
    }),
    kill: () => child?.kill('SIGKILL'),
    end(why: string) {
      ended = new Error(why);
      waiting?.reject(ended);
    },
  };
}
