import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface SignalSettings {
  readonly on: (signal: (typeof signals)[number], listener: () => void) => void;
  readonly say: (text: string) => void;
  /** What is said at the first signal. */
  readonly words: string;
  readonly exit: (code: number) => void;
  /** In milliseconds. */
  readonly now: () => number;
}

export interface SignalWatch {
  /** Aborted by the first signal. */
  readonly interrupted: AbortSignal;
  /** Aborted by the second, right before the end. */
  readonly killed: AbortSignal;
  /** What the program ends with after a signal; undefined as long as none has come. */
  readonly exitCode: () => number | undefined;
}

/** npx passes on what the terminal has sent to both of them already. */
const oneSignalMs = 500;

/** Ends the work at the first signal, and the program at the second. */
export function watchSignals({ on, say, words, exit, now }: SignalSettings): SignalWatch {
  const interrupted = new AbortController();
  const killed = new AbortController();
  let first: { readonly code: number; readonly at: number } | undefined;
  for (const signal of signals) {
    on(signal, () => {
      if (first === undefined) {
        first = { code: 128 + constants.signals[signal], at: now() };
        say(words);
        interrupted.abort();
      } else if (now() - first.at >= oneSignalMs) {
        killed.abort();
        exit(first.code);
      }
    });
  }
  return { interrupted: interrupted.signal, killed: killed.signal, exitCode: () => first?.code };
}
