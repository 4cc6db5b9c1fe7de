import type { Report } from '../report/report.ts';
import type { CheckSettings } from './check-settings.ts';
import type { Plan } from './plan.ts';
import { prepare } from './prepare.ts';

/**
 * Asks the vendor for its accounts, and looks whether it is a fake: both are free and change nothing.
 *
 * @throws {SettingsError}
 */
export async function planContract(settings: CheckSettings): Promise<Plan> {
  return (await prepare(settings)).plan;
}

/**
 * Checks from outside that a base URL behaves as the vendor's spec says: every operation, and the state between them.
 * What is wrong is in the report, and so is why it could not run; only settings that make no run are thrown.
 *
 * @throws {SettingsError}
 */
export async function checkContract(settings: CheckSettings): Promise<Report> {
  const { plan, run } = await prepare(settings);
  settings.announce?.(plan);
  return await run();
}
