import type { Request } from 'express';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Facade } from './facade.ts';
import { type Outcome, ok, refuse } from './outcome.ts';

/** What the key of a request opens. */
interface Opened {
  readonly sandbox: Sandbox;
  /** Undefined where the vendor has one kind of key alone. */
  readonly keyKind: string | undefined;
}

/** The sandbox that the key of a request opens. */
export function openSandbox<Settings, State>(
  { vendor, keyKinds, context }: Facade<Settings, State>,
  request: Request,
): Outcome<Opened> {
  const key = vendor.readKey(request);
  if (key === undefined) return refuse('missing-key', 'The request carries no API key.');
  const [usualKind, ...otherKinds] = keyKinds;
  const opened = context.sandboxes.openedBy(vendor.name, key, otherKinds);
  if (opened === undefined) return refuse('wrong-key', 'The API key is not known.');
  const { sandbox, otherKind } = opened;
  return ok({ sandbox, keyKind: otherKind ?? usualKind });
}
