import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { allVendors } from '../shared/all-vendors.ts';
import { accountField } from '../shared/fields/account.ts';
import { shownForVendors } from '../shared/fields/shown-for-vendors.ts';
import { simplifyField } from '../shared/fields/simplify.ts';
import { vendorField } from '../shared/fields/vendor.ts';
import { untrusted } from '../shared/messages/message-event.ts';
import { displayNamesOf, type VendorAccess } from '../shared/vendor-access.ts';
import { creditsOfDay, messageCreditsOfDay, messageRequestsOfDay, requestsOfDay, resultsPerCredit } from './costs.ts';
import { type EventName, eventsOf } from './events.ts';

const withCredits = allVendors.filter(({ facts }) => facts.hasCredits);
const withoutCredits = allVendors.filter(({ facts }) => !facts.hasCredits);

const eventOptions: readonly (INodePropertyOptions & { readonly value: EventName })[] = [
  {
    name: 'Account Needs Attention',
    value: 'attention',
    description:
      'The account is disconnected, restricted, asked to confirm something, or held because of what LinkedIn answered. Told once when it begins and once when it is over.',
  },
  {
    name: 'Invitation Accepted',
    value: 'accepted',
    description: 'Somebody whom the account invited is a connection now',
  },
  {
    name: 'Invitation Gone',
    value: 'gone',
    description:
      'A sent invitation is pending no longer and was not accepted: it was withdrawn, refused, or has expired. No vendor tells which. Who it was is told by IDs alone, because the trigger keeps nothing else.',
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
    description: `Somebody wrote in a conversation after the account had, or after the note of its invitation. Beside Message Received, a message is told once. ${untrusted}.`,
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

/** One field for all vendors that offer the same events. */
const eventsFields = [...new Set(allVendors.map(offerOf))].map((offer) => {
  const vendors = allVendors.filter((vendor) => offerOf(vendor) === offer);
  const isForAll = vendors.length === allVendors.length;
  return { ...eventsField(offer.split(' ')), ...(!isForAll && { displayOptions: shownForVendors(vendors) }) };
});

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
    'How often the vendor is asked. Up to a tenth more is added by chance, because a machine would be punctual. With 0 it is asked every minute.',
};

export const creditsField: INodeProperties = {
  displayName: 'Max Credits per Day',
  name: 'maxCreditsPerDay',
  type: 'number',
  typeOptions: { minValue: 1, numberPrecision: 0 },
  default: 25,
  displayOptions: shownForVendors(withCredits),
  description: `How many credits to spend in 24 hours at most. What has to wait for more is told later, and not lost. Invitation Gone needs 1 for every ${resultsPerCredit} pending sent invitations, and 8 more; with fewer it is never told.`,
};

export const fullListField: INodeProperties = {
  displayName: 'Full List Every (Hours)',
  name: 'fullListEvery',
  type: 'number',
  typeOptions: { minValue: 0, numberPrecision: 2 },
  default: 24,
  description:
    'How much time passes at least before all sent invitations are listed again. An invitation is told to be gone when two such lists in a row, and at least 8 hours, were without it.',
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

export const properties: readonly INodeProperties[] = [
  pollTimesField,
  vendorField,
  ...allVendors.map((vendor) => ({ ...accountField(vendor), displayOptions: shownForVendors([vendor]) })),
  ...eventsFields,
  notice('creditsNotice', creditsOfDay(checks, displayNamesOf(withCredits, 'or')), withCredits),
  notice('requestsNotice', requestsOfDay(checks), withoutCredits),
  messageNotice('messageCreditsNotice', messageCreditsOfDay(checks, displayNamesOf(withCredits, 'or')), withCredits),
  messageNotice('messageRequestsNotice', messageRequestsOfDay(checks), withoutCredits),
  intervalField,
  creditsField,
  simplifyField,
  optionsField,
];

function messageNotice(name: string, displayName: string, vendors: readonly VendorAccess[]): INodeProperties {
  const { show } = shownForVendors(vendors);
  return {
    ...notice(name, displayName, vendors),
    displayOptions: { show: { ...show, events: ['message', 'replied'] } },
  };
}

function notice(name: string, displayName: string, vendors: readonly VendorAccess[]): INodeProperties {
  return { displayName, name, type: 'notice', default: '', displayOptions: shownForVendors(vendors) };
}
