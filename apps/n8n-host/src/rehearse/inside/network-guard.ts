import child_process, { ChildProcess } from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import worker_threads, { type WorkerOptions } from 'node:worker_threads';
import { around, read } from './reading.ts';

export interface GuardOptions {
  /** The ports of this machine that may be connected to. */
  readonly ports: readonly number[];
  /** Where connections to `host:port` end instead: a port of this machine. */
  readonly instead: Readonly<Record<string, number>>;
  readonly onRefused: (address: string) => void;
}

const loopback = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0', '::', '']);

/** A connection or a program was refused, as if nobody listened there. */
class RefusedError extends Error {
  readonly code = 'ECONNREFUSED';
  readonly syscall = 'connect';
  readonly address: string;

  constructor(address: string) {
    super(
      `The rehearsal refuses to connect to ${address}: nothing leaves this machine. Pin the data of the node that wants to.`,
    );
    this.address = address;
  }
}

/**
 * Lets this process connect to some ports of this machine alone: by TCP, TLS and HTTP of every kind, which all go through
 * `net.Socket`. No UDP, no names looked up, no sockets of the file system. Programs are for `allowPrograms` to say.
 */
export function guardNetwork({ ports, instead, onRefused }: GuardOptions): void {
  const allowed = new Set(ports);
  const refuse = (address: string) => {
    onRefused(address);
    return new RefusedError(address);
  };

  const connect = net.Socket.prototype.connect;
  function guardedConnect(this: net.Socket, ...args: readonly unknown[]): net.Socket {
    // Node's own callers give what they have normalised, as one list.
    const plain = Array.isArray(args[0]) ? args[0] : args;
    const callback = plain.find((each): each is () => void => typeof each === 'function');
    const target = readTarget(plain);
    const redirected = instead[`${target.host}:${target.port}`];
    const isLocal = loopback.has(target.host) && allowed.has(target.port);
    const port = isLocal ? target.port : redirected;
    if (target.path === undefined && port !== undefined) {
      // Nobody else says where that is: no lookup, and no path, which Node prefers to a port.
      const host = isLocal && target.host === '::1' ? '::1' : '127.0.0.1';
      const options = { ...target.options, host, port, path: undefined, lookup: undefined };
      return Reflect.apply(connect, this, callback === undefined ? [options] : [options, callback]);
    }
    const error = refuse(target.path ?? `${target.host}:${target.port}`);
    process.nextTick(() => this.destroy(error));
    return this;
  }
  Object.defineProperty(net.Socket.prototype, 'connect', { value: guardedConnect, writable: true, configurable: true });

  for (const name of ['send', 'connect', 'bind']) {
    Object.defineProperty(dgram.Socket.prototype, name, {
      value: () => {
        throw refuse('UDP');
      },
      writable: true,
      configurable: true,
    });
  }
  guardNames(refuse);
  syncBuiltinESMExports();
}

interface Target {
  readonly host: string;
  readonly port: number;
  readonly path: string | undefined;
  readonly options: object;
}

function readTarget([first, second]: readonly unknown[]): Target {
  if (typeof first === 'object' && first !== null) {
    const { host, port, path } = { host: undefined, port: undefined, path: undefined, ...first };
    return {
      host: String(host ?? '').toLowerCase(),
      port: Number(port),
      path: typeof path === 'string' && path !== '' ? path : undefined,
      options: first,
    };
  }
  if (typeof first === 'string' && !/^\d+$/.test(first)) return { host: '', port: 0, path: first, options: {} };
  return {
    host: typeof second === 'string' ? second.toLowerCase() : '',
    port: Number(first),
    path: undefined,
    options: {},
  };
}

function guardNames(refuse: (address: string) => Error): void {
  const { lookup } = dns;
  const lookUpLocal = (host: string, ...rest: readonly unknown[]) => {
    if (loopback.has(host.toLowerCase()) || net.isIP(host) !== 0) return Reflect.apply(lookup, dns, [host, ...rest]);
    const error = refuse(host);
    const callback = rest.find((each) => typeof each === 'function');
    process.nextTick(() => callback?.(error));
    return {};
  };
  Object.defineProperty(dns, 'lookup', { value: lookUpLocal, writable: true, configurable: true });
  Object.defineProperty(dns.promises, 'lookup', {
    value: async (host: string) => {
      if (!loopback.has(host.toLowerCase()) && net.isIP(host) === 0) throw refuse(host);
      return { address: net.isIP(host) === 0 ? '127.0.0.1' : host, family: net.isIP(host) || 4 };
    },
    writable: true,
    configurable: true,
  });
  const others = (module: object) =>
    Object.keys(module).filter((name) => /^(resolve|reverse|lookupService)/.test(name));
  for (const module of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    const names = new Set([...others(module), ...Object.getOwnPropertyNames(module).filter((n) => /^resolve/.test(n))]);
    for (const name of names) {
      Object.defineProperty(module, name, {
        value: (host: unknown, ...rest: readonly unknown[]) => {
          const error = refuse(String(host));
          const callback = rest.find((each) => typeof each === 'function');
          if (callback === undefined) return Promise.reject(error);
          process.nextTick(() => callback(error));
          return undefined;
        },
        writable: true,
        configurable: true,
      });
    }
  }
}

/** Lets this process start threads of files alone, and gives `onRefused` what else was wanted: code in a text has no guard. */
export function guardThreads(onRefused: (address: string) => void): void {
  const { Worker } = worker_threads;
  class GuardedWorker extends Worker {
    constructor(file: string | URL, options?: WorkerOptions) {
      const isText = options?.eval === true || (file instanceof URL && file.protocol !== 'file:');
      if (isText) {
        onRefused('a thread');
        throw new RefusedError('a thread');
      }
      super(file, options);
    }
  }
  Object.defineProperty(worker_threads, 'Worker', { value: GuardedWorker, writable: true, configurable: true });
  syncBuiltinESMExports();
}

/** What Node is about to start; what is changed in it counts. */
export interface Program {
  readonly file: string;
  args: readonly string[];
  envPairs: readonly string[];
  stdio: readonly unknown[];
}

/** Lets this process start those programs alone for which `prepare` answers true. */
export function guardPrograms(
  prepare: (program: Program, child: ChildProcess) => boolean,
  onRefused: (address: string) => void,
): void {
  around(ChildProcess.prototype, 'spawn', (spawn, [program], child) => {
    if (!isProgram(program) || !(child instanceof ChildProcess))
      throw new Error('This Node starts programs in another way.');
    if (!prepare(program, child)) {
      onRefused(`the program ${program.file}`);
      throw new RefusedError(`the program ${program.file}`);
    }
    return spawn();
  });
  for (const name of ['spawnSync', 'execSync', 'execFileSync']) {
    Object.defineProperty(child_process, name, {
      value: (file: unknown) => {
        onRefused(`the program ${String(file)}`);
        throw new RefusedError(`the program ${String(file)}`);
      },
      writable: true,
      configurable: true,
    });
  }
  syncBuiltinESMExports();
}

function isProgram(value: unknown): value is Program {
  return (
    typeof read(value, 'file') === 'string' &&
    Array.isArray(read(value, 'args')) &&
    Array.isArray(read(value, 'envPairs'))
  );
}
