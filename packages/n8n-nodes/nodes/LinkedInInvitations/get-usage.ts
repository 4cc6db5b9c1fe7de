import { allVendors } from '../shared/all-vendors.ts';
import { isOffered, type Operation } from '../shared/operation.ts';
import { getUsage } from '../shared/operations/get-usage.ts';
import { displayNamesOf } from '../shared/vendor-access.ts';

const offering = allVendors.filter(({ facts }) => isOffered(facts, getUsage));
const withCredits = offering.filter(({ facts }) => facts.hasCredits);
const withQuota = offering.filter(({ facts }) => !facts.hasCredits);

/** Credits belong to the key, whatever the account; a quota belongs to the account. */
export const getUsageOfVendor: Operation = {
  ...getUsage,
  action: 'Get the usage of a key or an account',
  description: `See how many credits ${displayNamesOf(withCredits, 'or')} has left, or how many invitations a week ${displayNamesOf(withQuota, 'or')} still allows`,
  needsAccount: withQuota.map(({ facts }) => facts.name),
};
