import { effect } from '@preact/signals';
import { call } from '../api/call.ts';
import { changes } from './live.ts';
import { sandboxId } from './place.ts';
import { createResource } from './resource.ts';

/** The LinkedIn accounts of the sandbox that is looked at, and its credits. */
export const accounts = createResource((signal) => {
  void changes.value;
  return call('get', '/sandboxes/{id}/accounts', { path: { id: sandboxId.value } }, signal);
});

// As with the sandbox itself.
effect(() => {
  void sandboxId.value;
  accounts.set(undefined);
});
