import type { LinkupClient } from '@invitekit/clients';
import { withMaxCredits } from '../shared/fields/options.ts';
import type { Operation, Resource } from '../shared/operation.ts';
import { linkupAccess } from './access.ts';
import { prices } from './prices.ts';

/** Says what each operation costs, and lets one limit it. */
export function priced({ operations, ...resource }: Resource<LinkupClient>): Resource<LinkupClient> {
  return {
    ...resource,
    operations: operations.map((operation) => {
      const price = prices[`${resource.value}.${operation.value}`];
      return price === undefined ? operation : withPrice(operation, price);
    }),
  };
}

/** Says it where the operation is chosen, and where the number of results is, or at the first field. */
function withPrice(operation: Operation<LinkupClient>, price: string): Operation<LinkupClient> {
  const fields = withMaxCredits(operation.fields, [linkupAccess]);
  const number = fields.findIndex(({ name }) => name === 'returnAll');
  const place = number === -1 ? fields.findIndex(({ type }) => type !== 'notice') : number;
  return {
    ...operation,
    description: `${operation.description.replace(/\.$/, '')}. ${price}.`,
    fields: fields.map((field, index) => (index === place ? { ...field, hint: price } : field)),
  };
}
