import type { Request } from 'express';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Facade } from './facade.ts';
import { type Outcome, ok, refuse } from './outcome.ts';

/** The sandbox that the key of a request opens. */
export function openSandbox<Settings, State>(
  { vendor, context }: Facade<Settings, State>,
  request: Request,
): Outcome<Sandbox> {
  const key = vendor.readKey(request);
  if (key === undefined) return refuse('missing-key', 'The request carries no API key.');
  const sandbox = context.sandboxes.openedBy(vendor.name, key);
  return sandbox === undefined ? refuse('wrong-key', 'The API key is not known.') : ok(sandbox);
}
