import type { MockServerConnection } from '../client/connect.ts';
import type { SandboxHandle } from '../client/sandbox-handle.ts';
import type { Plan } from '../client/types.ts';
import { messageOf } from '../words/message-of.ts';
import type { Scenario } from './scenario.ts';

/**
 * Makes the sandboxes of a scenario, in their order.
 *
 * @throws an error that names the sandbox that cannot be made.
 */
export async function applyScenario(
  server: Pick<MockServerConnection, 'sandbox' | 'openSandbox'>,
  { sandboxes }: Scenario,
): Promise<readonly SandboxHandle[]> {
  const made: SandboxHandle[] = [];
  for (const { faults = [], ...plan } of sandboxes) {
    try {
      const sandbox = await (plan.id === 'default' ? replaceDefault(server, plan) : server.sandbox(plan));
      for (const fault of faults) await sandbox.fault(fault);
      made.push(sandbox);
    } catch (error) {
      const reason = messageOf(error);
      throw new Error(`The sandbox ${plan.id} cannot be made: ${reason}`, { cause: error });
    }
  }
  return made;
}

/** The default sandbox cannot be made, for it is there; so it takes up a snapshot of another one. */
async function replaceDefault(
  server: Pick<MockServerConnection, 'sandbox' | 'openSandbox'>,
  { id, ...plan }: Plan,
): Promise<SandboxHandle> {
  const realTime = { now: new Date().toISOString(), running: true };
  await using model = await server.sandbox({ clock: realTime, ...plan });
  const sandbox = await server.openSandbox('default');
  await sandbox.restore(await model.snapshot());
  return sandbox;
}
