import type { LinkupClient } from '@invitekit/clients';
import type { Operation } from '../shared/operation.ts';

export const prices = {
  once: 'LinkupAPI takes 1 credit',
  send: 'LinkupAPI takes 1 credit, and 1 for looking into a refusal or a lost answer',
  answer:
    'LinkupAPI takes 1 credit, and 1 more for every 50 received invitations to look this one up, unless the item is from Get Many without Simplify',
  withdraw: 'LinkupAPI takes 1 credit, and 1 more for an invitation by person',
  list: (entries: string, perCredit: number) =>
    `LinkupAPI takes 1 credit for every ${perCredit} ${entries}, rounded up`,
};

/** Says the price where the operation is chosen, and where the number of results is, or at the first field. */
export function priced(operation: Operation<LinkupClient>, price: string): Operation<LinkupClient> {
  const place = Math.max(
    0,
    operation.fields.findIndex(({ name }) => name === 'returnAll'),
  );
  return {
    ...operation,
    description: `${operation.description.replace(/\.$/, '')}. ${price}.`,
    fields: operation.fields.map((field, index) => (index === place ? { ...field, hint: price } : field)),
  };
}
