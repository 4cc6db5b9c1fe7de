import type { Sandbox } from '../sandbox/sandbox.ts';
import { type Outcome, ok, refuse } from '../vendor/outcome.ts';
import type { Exchange } from './exchange.ts';

/** What the key of a request opens. */
interface Opened {
  readonly sandbox: Sandbox;
  /** Undefined where the vendor has one kind of key alone. */
  readonly keyKind: string | undefined;
}

/** The sandbox that the key of a request opens. */
export function openSandbox({
  vendor,
  server,
  request,
}: Pick<Exchange, 'vendor' | 'server' | 'request'>): Outcome<Opened> {
  const key = vendor.readKey(request);
  if (key === undefined) return refuse('missing-key', 'The request carries no API key.');
  const [usualKind, ...otherKinds] = vendor.keyKinds;
  const opened = server.sandboxes.openedBy(vendor.name, key, otherKinds);
  if (opened === undefined) return refuse('wrong-key', 'The API key is not known.');
  const { sandbox, otherKind } = opened;
  return ok({ sandbox, keyKind: otherKind ?? usualKind });
}
