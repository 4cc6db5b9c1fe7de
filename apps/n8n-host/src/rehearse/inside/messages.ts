/** What n8n's process is told when it starts, in the environment variable of that name, as JSON. */
export const settingsVariable = 'INVITEKIT_REHEARSAL';

export interface Settings {
  /** The virtual time to begin with, in milliseconds since 1970. */
  readonly now: number;
  /** Decides chance. */
  readonly seed: number;
  /** The ports of this machine that may be connected to. */
  readonly ports: readonly number[];
  /** Where connections to a host and port end instead, as `api.example.com:443`: a port of this machine. */
  readonly instead: Readonly<Record<string, number>>;
  /** The folder of n8n, which a task runner may read. */
  readonly installation: string;
  /** What nodes give instead of running, by the id of the workflow and the name of the node. */
  readonly answered: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
}

/** Where something in n8n comes from: a node, in an execution unless a trigger polls. */
export interface Place {
  readonly execution: string | null;
  readonly workflow: string;
  readonly node: string;
}

/** What the process that drives n8n asks of it: to move its time, which may be none at all, and to do what is due. */
export interface Jump {
  readonly kind: 'jump';
  readonly to: number;
  /** Whether timers that are due wait for the next jump: only the time moves. */
  readonly quietly: boolean;
}

/** Nothing is under way any more. */
export interface Idle {
  readonly kind: 'idle';
  readonly now: number;
  /** When something is due next; null when nothing will ever be. */
  readonly next: number | null;
}

/** An execution that ended, or was put to wait. */
export interface EndedRun {
  readonly kind: 'run';
  readonly id: string;
  readonly workflow: string;
  readonly mode: string;
  readonly status: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly error: { readonly node: string | null; readonly message: string } | null;
  /** The nodes that ran, in their order. */
  readonly nodes: readonly string[];
}

/** A request that n8n is about to send. */
export interface SentRequest {
  readonly kind: 'request';
  readonly place: Place | null;
  readonly method: string;
  /** With the query. */
  readonly path: string;
}

/** A connection that was refused. */
export interface Refused {
  readonly kind: 'refused';
  readonly place: Place | null;
  /** For instance `example.com:443`. */
  readonly address: string;
}

/** A task runner has begun, which this process cannot end if it is busy. */
interface Begun {
  readonly kind: 'runner';
  readonly pid: number;
}

/** A jump did not come to its end. */
interface Failed {
  readonly kind: 'failed';
  readonly message: string;
}

/** Somebody calls one of n8n's webhooks. */
interface Called {
  readonly kind: 'called';
}

export type Told = Called | Idle | EndedRun | SentRequest | Refused | Begun | Failed;

/** Between n8n and its task runner. `jump` and `look` are answered by `timers`. */
export type ToRunner = Jump | { readonly kind: 'look' };
export type FromRunner =
  | { readonly kind: 'timers'; readonly next: number | null; readonly answers: boolean }
  | { readonly kind: 'refused'; readonly address: string };
