import type { INodeProperties, IPollFunctions } from 'n8n-workflow';
import { hourMs } from '../durations.ts';
import { readAccount } from '../fields/account.ts';
import { readSimplify } from '../fields/simplify.ts';
import { readTriggerParameters } from '../parameters.ts';
import type { VendorAccess } from '../vendor-access.ts';
import { type EventName, eventsOf } from './events.ts';
import { creditsField, fullListField, intervalField } from './fields.ts';

/** The parameters of the node. */
export interface Settings {
  readonly access: VendorAccess;
  /** Empty for the key's default account. */
  readonly accountId: string;
  readonly events: readonly EventName[];
  readonly simplify: boolean;
  readonly minimumIntervalMs: number;
  readonly fullListEveryMs: number;
  readonly maxCreditsPerDay: number;
}

const mostHours = 30 * 24;

export function readSettings(context: IPollFunctions, access: VendorAccess): Settings {
  const parameters = readTriggerParameters(context);
  const chosen = parameters.texts('events', 'Trigger On');
  const offered = eventsOf(access.facts);
  const events = offered.filter((name) => chosen.includes(name));
  if (events.length === 0 || events.length < new Set(chosen).size) {
    parameters.refuse(`Trigger On must be among ${offered.join(', ')}`, 'Choose at least one event.');
  }
  const number = (field: INodeProperties, most: number, place = field.name) =>
    parameters.addedNumber(place, field.displayName, { fallback: Number(field.default), most });
  return {
    access,
    accountId: readAccount(parameters, access),
    events,
    simplify: readSimplify(parameters),
    minimumIntervalMs: number(intervalField, mostHours) * hourMs,
    fullListEveryMs: number(fullListField, mostHours, `options.${fullListField.name}`) * hourMs,
    maxCreditsPerDay: parameters.addedWhole(creditsField.name, creditsField.displayName, {
      fallback: Number(creditsField.default),
      most: 1_000_000,
    }),
  };
}
