import { findEnded, findLaunchers } from './launchers.ts';

const checkEveryMs = 500;

interface ShutdownSettings {
  /** The package managers that started this process. Default: those that are there now. */
  readonly launchers?: ReturnType<typeof findLaunchers>;
  /** Is told in a line why this process ends, if nobody has asked for it. Default: standard error. */
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
  // Whoever asks it to end knows that; a terminal that goes away tells nobody.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => shutDown(undefined, 0));
  process.on('SIGHUP', () => shutDown('the terminal or the session has ended (SIGHUP)', 0));

  let closing = false;
  function shutDown(reason: string | undefined, exitCode: number): void {
    if (closing) return;
    closing = true;
    clearInterval(timer);
    if (reason !== undefined) say(`Stopping: ${reason}.\n`);
    void close().then(() => process.exit(exitCode));
  }
}
