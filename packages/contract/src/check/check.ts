import type { Report } from '../report/report.ts';
import type { CheckSettings } from './check-settings.ts';
import type { Plan } from './plan.ts';
import { type Prepared, prepare } from './prepare.ts';

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

/**
 * Checks one vendor after the other. None is checked before all settings are known to make a run, and none after an
 * interruption.
 *
 * @throws {SettingsError}
 */
export async function checkContracts(all: readonly CheckSettings[]): Promise<readonly Report[]> {
  const prepared: (Prepared & { readonly settings: CheckSettings })[] = [];
  for (const settings of all) prepared.push({ ...(await prepare(settings)), settings });
  for (const { plan, settings } of prepared) settings.announce?.(plan);
  const reports: Report[] = [];
  for (const { run, settings } of prepared) {
    if (reports.length === 0 || settings.signal?.aborted !== true) reports.push(await run());
  }
  return reports;
}
