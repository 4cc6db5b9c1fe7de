import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { accountField } from '../fields/account.ts';
import { shownForVendors } from '../fields/shown-for-vendors.ts';
import { simplifyField } from '../fields/simplify.ts';
import { vendorField } from '../fields/vendor.ts';
import { untrusted } from '../messages/message-event.ts';
import { displayNamesOf, type VendorAccess } from '../vendor-access.ts';
import { creditsOfDay, messageCreditsOfDay, messageRequestsOfDay, requestsOfDay, resultsPerCredit } from './costs.ts';
import { type EventName, eventsOf } from './events.ts';

const eventOptions: readonly (INodePropertyOptions & { readonly value: EventName })[] = [
  {
    name: 'Account Needs Attention',
    value: 'attention',
    description:
      'The account is disconnected, restricted, asked to confirm something, or held because of what LinkedIn answered. Comes once when it begins and once when it is over.',
  },
  {
    name: 'Invitation Accepted',
    value: 'accepted',
    description: 'Somebody whom the account invited is now a connection',
  },
  {
    name: 'Invitation Gone',
    value: 'gone',
    description:
      'A sent invitation is no longer pending and was not accepted: it was withdrawn, refused, or has expired. No vendor says which. The event names the person by IDs only, because the trigger keeps nothing else.',
  },
  {
    name: 'Invitation Received',
    value: 'received',
    description: 'Somebody invited the account to connect, or to follow something',
  },
  {
    name: 'Message Received',
    value: 'message',
    description: `Somebody else wrote to the account. ${untrusted}.`,
  },
  {
    name: 'Replied to Us',
    value: 'replied',
    description: `Somebody wrote after the account did, or after the note of its invitation. If Message Received is chosen too, each message comes once. ${untrusted}.`,
  },
];

function eventsField(events: readonly string[]): INodeProperties {
  return {
    displayName: 'Trigger On',
    name: 'events',
    type: 'multiOptions',
    required: true,
    options: eventOptions.filter(({ value }) => events.includes(value)),
    default: ['received'],
  };
}

function offerOf({ facts }: VendorAccess): string {
  return eventsOf(facts).join(' ');
}

/** n8n looks in every minute; how often the vendor is asked is another field. */
const pollTimesField: INodeProperties = {
  displayName: 'Poll Times',
  name: 'pollTimes',
  type: 'hidden',
  default: { item: [{ mode: 'everyMinute' }] },
};

export const intervalField: INodeProperties = {
  displayName: 'Check Every (Hours)',
  name: 'minimumInterval',
  type: 'number',
  typeOptions: { minValue: 0, numberPrecision: 2 },
  default: 4,
  description:
    'How often to ask the vendor. Up to a tenth is added at random, because only a machine is punctual. With 0, it asks every minute.',
};

export const creditsField: INodeProperties = {
  displayName: 'Max Credits per Day',
  name: 'maxCreditsPerDay',
  type: 'number',
  typeOptions: { minValue: 1, numberPrecision: 0 },
  default: 25,
  description: `The most credits to spend in 24 hours. Events that wait for credits come later and are not lost. Invitation Gone needs 1 for every ${resultsPerCredit} pending sent invitations, and 8 more; with fewer it never comes.`,
};

export const fullListField: INodeProperties = {
  displayName: 'Full List Every (Hours)',
  name: 'fullListEvery',
  type: 'number',
  typeOptions: { minValue: 0, numberPrecision: 2 },
  default: 24,
  description:
    'The shortest time between two full lists of sent invitations. An invitation counts as gone when it is missing from two such lists in a row, and for at least 8 hours.',
};

const optionsField: INodeProperties = {
  displayName: 'Options',
  name: 'options',
  type: 'collection',
  placeholder: 'Add Option',
  default: {},
  displayOptions: { show: { events: ['accepted', 'gone'] } },
  options: [fullListField],
};

const checks = 24 / Number(intervalField.default);

/** The parameters of a trigger that works through one of these vendors. Where they are several, a field tells which. */
export function pollingFields(vendors: readonly VendorAccess[]): INodeProperties[] {
  const withCredits = vendors.filter(({ facts }) => facts.hasCredits);
  const withoutCredits = vendors.filter(({ facts }) => !facts.hasCredits);
  const withCreditsName = displayNamesOf(withCredits, 'or');
  const offers = [...new Set(vendors.map(offerOf))];
  const forSome = (some: readonly VendorAccess[], field: INodeProperties) => fieldFor(some, vendors, field);
  return [
    pollTimesField,
    ...(vendors.length > 1 ? [vendorField] : []),
    ...vendors.flatMap((vendor) => forSome([vendor], accountField(vendor))),
    // One for all vendors that offer the same events.
    ...offers.flatMap((offer) =>
      forSome(
        vendors.filter((vendor) => offerOf(vendor) === offer),
        eventsField(offer.split(' ')),
      ),
    ),
    ...forSome(withCredits, notice('creditsNotice', creditsOfDay(checks, withCreditsName))),
    ...forSome(withoutCredits, notice('requestsNotice', requestsOfDay(checks))),
    ...forSome(withCredits, messageNotice('messageCreditsNotice', messageCreditsOfDay(checks, withCreditsName))),
    ...forSome(withoutCredits, messageNotice('messageRequestsNotice', messageRequestsOfDay(checks))),
    intervalField,
    ...forSome(withCredits, creditsField),
    simplifyField,
    optionsField,
  ];
}

/** A field for some of the vendors of a node: none, always there, or shown while one of them is chosen. */
function fieldFor(
  some: readonly VendorAccess[],
  all: readonly VendorAccess[],
  field: INodeProperties,
): readonly INodeProperties[] {
  if (some.length === 0) return [];
  if (some.length === all.length) return [field];
  const show = { ...shownForVendors(some).show, ...field.displayOptions?.show };
  return [{ ...field, displayOptions: { show } }];
}

function messageNotice(name: string, displayName: string): INodeProperties {
  return { ...notice(name, displayName), displayOptions: { show: { events: ['message', 'replied'] } } };
}

function notice(name: string, displayName: string): INodeProperties {
  return { displayName, name, type: 'notice', default: '' };
}
