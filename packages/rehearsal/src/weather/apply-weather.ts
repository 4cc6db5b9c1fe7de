import type { SandboxHandle } from '@invitekit/mock-server';
import type { WeatherAct } from './plan-weather.ts';

/**
 * Lets it happen in a sandbox.
 *
 * @param owner - The public identifier of the account's owner.
 */
export async function applyWeather(sandbox: SandboxHandle, owner: string, act: WeatherAct): Promise<void> {
  switch (act.do) {
    case 'fault':
      await sandbox.fault(act.fault);
      return;
    case 'status':
      await sandbox.account(owner).setStatus(act.status);
      return;
  }
}
