import { findLaunchers, isRunning } from './launchers.ts';

const checkEveryMs = 500;

/** Runs `close` once, at Ctrl-C, at a request to end, or when what started this process is gone. */
export function onShutdown(close: () => Promise<void>): void {
  const launchers = findLaunchers();
  const timer = setInterval(() => {
    if (!launchers.every(isRunning)) shutDown();
  }, checkEveryMs);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, shutDown);

  let closing = false;
  function shutDown(): void {
    if (closing) return;
    closing = true;
    clearInterval(timer);
    void close().then(() => process.exit(0));
  }
}
