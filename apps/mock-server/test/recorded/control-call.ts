import type { Answer, Call } from './exchange.ts';

const json = { 'Content-Type': 'application/json' };

/** A call of the control API. */
export function controlCall(method: string, path: string, body?: unknown): Call {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return { method, path: `/_mock${path}`, headers: body === undefined ? {} : json, body: text };
}

/** What the body of an answer says; undefined where it is no JSON. */
export function readJson({ text }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Moves the clock of a sandbox. */
export function moveClock({ id }: { readonly id: string }, advance: string): Call {
  return controlCall('POST', `/sandboxes/${id}/clock`, { advance });
}
