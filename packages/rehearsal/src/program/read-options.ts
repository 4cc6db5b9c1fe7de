import { followedPolicy, type Policy } from '@invitekit/clients/sender';
import { vendorNames } from '@invitekit/specs/vendors';
import { dateOf } from '../time/days.ts';
import { type Weather, weathers } from '../weather/plan-weather.ts';
import type { RehearseOptions } from './options.ts';

const mostDays = 366;

/**
 * The options with their defaults.
 *
 * @throws {TypeError} or {RangeError}, which says what is allowed.
 */
export function readOptions(options: RehearseOptions) {
  const { vendor, name = 'program', days = 30, seed = 1, from = '2026-06-01', weather = 'calm' } = options;
  const { policy: given = { timeZone: 'UTC' }, people = [], sandbox = {}, gates = {}, names = false } = options;
  if (!vendorNames.includes(vendor)) throw new TypeError(`vendor must be one of ${vendorNames.join(', ')}.`);
  if (!(Number.isInteger(days) && days >= 1 && days <= mostDays)) {
    throw new RangeError(`days must be a whole number from 1 to ${mostDays}, not ${days}.`);
  }
  const isWeather = (word: string): word is Weather => weathers.some((each) => each === word);
  if (!isWeather(weather)) throw new TypeError(`weather must be one of ${weathers.join(', ')}.`);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(from) ?? [];
  if (day === undefined) throw new TypeError(`from must be a day such as 2026-06-01, not ${from}.`);
  // A sender's own policy may have them, and a report could not be kept with them.
  const { doNotContact: _, isPaused: __, ...policy }: Policy = given;
  const { zone } = followedPolicy(policy, vendor, 0);
  const startOf = (ahead: number) => zone.moment(Number(year), Number(month), Number(day) + ahead, 0);
  if (dateOf(zone, startOf(0)) !== from) throw new TypeError(`from must be a day such as 2026-06-01, not ${from}.`);
  return {
    vendor,
    name,
    seed,
    weather,
    policy,
    people,
    sandbox,
    gates,
    names,
    zone,
    from: startOf(0),
    until: startOf(days),
  };
}
