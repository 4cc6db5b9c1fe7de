import { type CallControl, createCallControl } from './call-control.ts';
import { MockControlError } from './control-error.ts';
import { createSandboxHandle } from './create-sandbox-handle.ts';
import type { SandboxHandle } from './sandbox-handle.ts';
import type { Plan } from './types.ts';

/** A server that is running, here or in another process. */
export interface MockServerConnection {
  /** For instance `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Makes a sandbox; without a plan, with Ada Lovelace, Grace Hopper and a clock that stands still. */
  sandbox(plan?: Plan): Promise<SandboxHandle>;
  /** A handle on a sandbox that is there, such as `default`. */
  openSandbox(id: string): Promise<SandboxHandle>;
  /**
   * Calls the control API itself, for what a handle has no method for. `/_mock/docs` of the server describes it.
   *
   * @example
   * await mock.control('get', '/sandboxes/{id}/members', { path: { id: 'default' }, query: { search: 'Ada' } });
   */
  readonly control: CallControl;
}

/**
 * Uses a server by its address. Nothing is asked until a sandbox is made or opened.
 *
 * @throws {MockControlError} when it is no address.
 */
export function connectToMockServer(url: string): MockServerConnection {
  if (!isHttp(url)) {
    throw new MockControlError(`"${url}" is not the address of a mock server, such as http://127.0.0.1:4010.`);
  }
  const serverUrl = url.replace(/\/+$/, '');
  const control = createCallControl(serverUrl);
  return {
    url: serverUrl,
    sandbox: async (plan = {}) => createSandboxHandle(control, await control('post', '/sandboxes', { body: plan })),
    control,
    openSandbox: async (id) => createSandboxHandle(control, await control('get', '/sandboxes/{id}', { path: { id } })),
  };
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
