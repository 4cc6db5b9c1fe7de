import { comingInvitations } from '../people/people-plan.ts';
import { applyWeather } from '../weather/apply-weather.ts';
import type { WeatherChange } from '../weather/plan-weather.ts';
import type { OpenedSandbox } from './open-sandbox.ts';
import type { Stop } from './pass-time.ts';

/**
 * What happens to a sandbox besides its own life: the weather, and people who invite the account.
 *
 * @param from - When the rehearsal begins, in milliseconds since 1970.
 */
export function sandboxStops(
  { sandbox, owner, invitingBack }: OpenedSandbox,
  changes: readonly WeatherChange[],
  from: number,
): readonly Stop[] {
  return [
    ...changes.map(({ at, apply }) => ({
      at: Date.parse(at),
      act: async () => await applyWeather(sandbox, owner, apply),
    })),
    ...comingInvitations(invitingBack, from).map((coming) => ({
      at: Date.parse(coming.at),
      act: async () => void (await sandbox.receive({ from: coming.from, to: owner })),
    })),
  ];
}
