import type { AccountStatus, NewFault } from '@invitekit/mock-server';
import type { VendorName } from '@invitekit/specs/vendors';
import { type Chance, createChance } from '../chance/chance.ts';

export const weathers = ['calm', 'rough', 'outage'] as const;

/** How much goes wrong in a rehearsal. */
export type Weather = (typeof weathers)[number];

/** What is done to a sandbox: requests fail, or LinkedIn changes the account. */
export type WeatherAct =
  | { readonly do: 'fault'; readonly fault: NewFault }
  | { readonly do: 'status'; readonly status: AccountStatus };

/** Something that happens at a moment of the virtual time. */
export interface WeatherChange {
  /** ISO 8601, UTC. The sandbox's clock must stand there when it is applied. */
  readonly at: string;
  /** For people. */
  readonly what: string;
  readonly apply: WeatherAct;
}

export interface WeatherSettings {
  readonly weather: Weather;
  readonly seed: number;
  readonly vendor: VendorName;
  /** When the rehearsal begins, in milliseconds since 1970. */
  readonly from: number;
  /** When it ends. */
  readonly until: number;
}

const hour = 60 * 60_000;
const day = 24 * hour;

/**
 * What will go wrong, and when; the same for the same settings, the earliest first.
 *
 * `calm`: nothing. `rough`: on every third day or so an answer is lost or requests are too many for some minutes; on the
 * twelfth day LinkedIn asks the owner to confirm the account, who does so two days later; from the twentieth day on,
 * the account is restricted for a week. `outage`: on every tenth day or so the vendor answers nothing for some hours.
 */
export function planWeather(settings: WeatherSettings): readonly WeatherChange[] {
  const changes = plans[settings.weather](settings, createChance(settings.seed));
  const isWithin = ({ at }: WeatherChange) => Date.parse(at) >= settings.from && Date.parse(at) < settings.until;
  return changes.filter(isWithin).toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

const plans: Readonly<Record<Weather, (settings: WeatherSettings, chance: Chance) => readonly WeatherChange[]>> = {
  calm: () => [],
  rough: (settings, chance) => [...smallTroubles(settings, chance), ...heldTimes(settings)],
  outage: ({ from, until, vendor }, chance) => {
    const changes: WeatherChange[] = [];
    for (let at = from + chance(3, 9) * day; at < until; at += chance(8, 12) * day) {
      const begins = at + chance(8, 15) * hour;
      const hours = chance(2, 30);
      changes.push({
        at: toTime(begins),
        what: `The vendor answers nothing for ${hours} hours`,
        apply: {
          do: 'fault',
          fault: {
            ...toAll(vendor),
            connection: 'drop-before',
            from: toTime(begins),
            until: toTime(begins + hours * hour),
          },
        },
      });
    }
    return changes;
  },
};

function smallTroubles({ from, until, vendor }: WeatherSettings, chance: Chance): readonly WeatherChange[] {
  const changes: WeatherChange[] = [];
  for (let at = from + chance(1, 3) * day; at < until; at += chance(2, 4) * day) {
    const begins = toTime(at + chance(8, 16) * hour);
    const isLost = chance(0, 1) === 0;
    const minutes = chance(5, 60);
    const fault: NewFault = isLost
      ? { ...toAll(vendor), connection: 'drop-after', times: 1 }
      : { ...toAll(vendor), status: 429, from: begins, until: toTime(Date.parse(begins) + minutes * 60_000) };
    const what = isLost ? 'One answer is lost after the work was done' : `Too many requests for ${minutes} minutes`;
    changes.push({ at: begins, what, apply: { do: 'fault', fault } });
  }
  return changes;
}

const twelfthDay = 11;
const twentiethDay = 19;

function heldTimes({ from }: WeatherSettings): readonly WeatherChange[] {
  const change = (days: number, what: string, status: AccountStatus): WeatherChange => ({
    at: toTime(from + days * day),
    what,
    apply: { do: 'status', status },
  });
  return [
    change(twelfthDay, 'LinkedIn asks the owner to confirm the account', 'checkpoint'),
    change(twelfthDay + 2, 'The owner has confirmed the account', 'connected'),
    change(twentiethDay, 'LinkedIn restricts the account for a week', 'restricted'),
    change(twentiethDay + 7, 'LinkedIn lifts the restriction', 'connected'),
  ];
}

/** Every request, whatever the vendor calls its operations. */
function toAll(
  vendor: VendorName,
): Pick<NewFault, 'operation'> & { readonly vendor: VendorName; readonly operation: '*' } {
  return { vendor, operation: '*' };
}

function toTime(moment: number): string {
  return new Date(moment).toISOString();
}
