import type { LinkupClient } from '@invitekit/clients';
import { withMaxCredits } from '../shared/fields/options.ts';
import type { Operation } from '../shared/operation.ts';

export const prices = {
  once: 'LinkupAPI takes 1 credit',
  send: 'LinkupAPI takes 1 credit for an invitation that is sent or for looking into a refusal, 1 for every 50 pending ones once per run, and more after a lost answer',
  answer:
    'LinkupAPI takes 1 credit, 1 more for every 50 received invitations that are read to find this one (none for an item from Get Many without Simplify), and more after a lost answer',
  withdraw: 'LinkupAPI takes 1 credit, 1 more for an invitation by person, and more after a lost answer',
  withdrawStale:
    'LinkupAPI takes 1 credit for every 50 pending invitations, rounded up, 1 for each that is withdrawn, and more after a lost answer',
  list: (entries: string, perCredit: number) =>
    `LinkupAPI takes 1 credit for every ${perCredit} ${entries}, rounded up`,
};

/**
 * Says the price where the operation is chosen, and where the number of results is, or at the first field; and lets one
 * limit it.
 */
export function priced(operation: Operation<LinkupClient>, price: string): Operation<LinkupClient> {
  const fields = withMaxCredits(operation.fields);
  const number = fields.findIndex(({ name }) => name === 'returnAll');
  const place = number === -1 ? fields.findIndex(({ type }) => type !== 'notice') : number;
  return {
    ...operation,
    description: `${operation.description.replace(/\.$/, '')}. ${price}.`,
    fields: fields.map((field, index) => (index === place ? { ...field, hint: price } : field)),
  };
}
