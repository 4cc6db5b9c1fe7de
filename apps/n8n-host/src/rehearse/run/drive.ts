import type { SandboxHandle } from '@invitekit/mock-server';
import type { Stop } from '@invitekit/rehearsal';
import type { RehearsedN8n } from '../start-rehearsed-n8n.ts';

export interface Driven {
  readonly n8n: RehearsedN8n;
  readonly sandbox: SandboxHandle;
  /** When the sandbox does something next by itself, in milliseconds since 1970; infinite when it never will. */
  nextInSandbox(): Promise<number>;
  /** Other things to be done at their times. */
  readonly stops: readonly Stop[];
  readonly from: number;
  readonly until: number;
  /** Is called when all is still, at a time, before more time passes. */
  readonly onStill: (now: number) => Promise<void>;
}

/** Lets the time of n8n and of the sandbox go, both together, from one thing that is due to the next. */
export async function drive({ n8n, sandbox, nextInSandbox, stops, from, until, onStill }: Driven): Promise<void> {
  const ahead = stops.toSorted((one, other) => one.at - other.at);
  let now = from;
  let { next } = await n8n.jump(now);
  await onStill(now);
  for (;;) {
    const stop = ahead[0]?.at ?? Number.POSITIVE_INFINITY;
    const inSandbox = await nextInSandbox();
    const due = Math.min(next ?? Number.POSITIVE_INFINITY, stop, inSandbox, until);
    now = Math.max(now, due);
    // The sandbox may tell n8n's webhooks of what happens then.
    if (inSandbox <= now) await n8n.set(now);
    await sandbox.moveTo(new Date(now));
    while (ahead[0] !== undefined && ahead[0].at <= now) await ahead.shift()?.act();
    if (now >= until) break;
    ({ next } = await n8n.jump(now));
    await onStill(now);
  }
  await onStill(now);
}
