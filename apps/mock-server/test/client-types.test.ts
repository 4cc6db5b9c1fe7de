import { describe, expectTypeOf, test } from 'vitest';
import { createCallControl } from '../src/client/call-control.ts';
import type { JournalFilter, NewFault, VendorName } from '../src/index.ts';

describe('a fault', () => {
  test('can be any that a vendor documents', () => {
    expectTypeOf({ vendor: 'linkup', operation: 'list_sent', type: 'RATE_LIMITED' } as const).toExtend<NewFault>();
    expectTypeOf({ vendor: 'connectsafely', operation: '*', status: 500, every: 3 } as const).toExtend<NewFault>();
    expectTypeOf<{ vendor: VendorName; operation: '*'; connection: 'drop-after' }>().toExtend<NewFault>();
  });

  test('of a vendor that there is not does not compile', () => {
    expectTypeOf({ vendor: 'Unipile', operation: '*', status: 500 } as const).not.toExtend<NewFault>();
  });

  test("of another vendor's operation does not compile", () => {
    expectTypeOf({ vendor: 'unipile', operation: 'list_sent', status: 500 } as const).not.toExtend<NewFault>();
  });

  test('of an error that the vendor does not document does not compile', () => {
    expectTypeOf({ vendor: 'postpress', operation: '*', type: 'api/conflict' } as const).not.toExtend<NewFault>();
    expectTypeOf({ vendor: 'connectsafely', operation: '*', type: 'forbidden' } as const).not.toExtend<NewFault>();
  });
});

test('a filter of the journal names a vendor that there is', () => {
  expectTypeOf({ vendor: 'postpress' } as const).toExtend<JournalFilter>();
  expectTypeOf({ vendor: 'Postpress' } as const).not.toExtend<JournalFilter>();
});

test('a call of the control API takes what its path, query and body have, and answers as the document says', () => {
  const call = createCallControl('http://127.0.0.1:4010');
  const invitations = () =>
    call('get', '/sandboxes/{id}/invitations', { path: { id: 'default' }, query: { limit: 1 } });
  expectTypeOf(invitations).returns.resolves.toHaveProperty('total').toBeNumber();
  // @ts-expect-error There is no such path.
  expectTypeOf(() => call('get', '/sandbox', {})).toBeFunction();
  // @ts-expect-error It takes the id of a sandbox.
  expectTypeOf(() => call('get', '/sandboxes/{id}', {})).toBeFunction();
  // @ts-expect-error No account is lost.
  expectTypeOf(() => call('post', '/sandboxes', { body: { accounts: [{ status: 'lost' }] } })).toBeFunction();
});
