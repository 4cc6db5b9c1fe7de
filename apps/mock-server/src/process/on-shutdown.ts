import { findEnded, findLaunchers } from './launchers.ts';

const checkEveryMs = 500;

interface ShutdownSettings {
  /** The package managers that started this process. Default: those that are there now. */
  readonly launchers?: ReturnType<typeof findLaunchers>;
  /** Is told in a line why this process ends. Default: standard error. */
  readonly say?: (text: string) => void;
}

/**
 * Runs `close` once and ends this process: with 0 at Ctrl-C or at a request to end, and with 1 when the package manager
 * that started it is gone.
 */
export function onShutdown(
  close: () => Promise<void>,
  { launchers = findLaunchers(), say = (text) => process.stderr.write(text) }: ShutdownSettings = {},
): void {
  const timer = setInterval(() => {
    const ended = findEnded(launchers);
    if (ended !== undefined) shutDown(`${ended.name}, which started this, has ended`, 1);
  }, checkEveryMs);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => shutDown(signal, 0));

  let closing = false;
  function shutDown(reason: string, exitCode: number): void {
    if (closing) return;
    closing = true;
    clearInterval(timer);
    say(`Stopping: ${reason}.\n`);
    void close().then(() => process.exit(exitCode));
  }
}
