import { type VendorName, vendorNames } from '@invitekit/clients';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { codeOf } from '../support/listings.ts';
import { test } from '../support/mock.ts';
import { recording } from '../support/recording.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';
import { can, vendorRows } from '../support/vendor-rows.ts';
import { pendingWith, personIn } from '../support/world.ts';

const sophie = { publicIdentifier: 'sophie-germain' };

type Body = Record<string, unknown>;

const wordsOf: Readonly<Partial<Record<VendorName, readonly string[]>>> = {
  linkup: ['ACCEPTED', 'CONNECTED', 'PENDING', 'NO_INVITATION', 'SENT', 'RECEIVED'],
  connectsafely: ['NOT_CONNECTED'],
  unipile: [
    'PENDING',
    'IGNORED',
    'WITHDRAWN',
    'SELF',
    'FIRST_DEGREE',
    'SECOND_DEGREE',
    'THIRD_DEGREE',
    'OUT_OF_NETWORK',
  ],
  postpress: ['PENDING', 'IGNORED', 'WITHDRAWN', 'FIRST_DEGREE', 'SECOND_DEGREE', 'THIRD_DEGREE', 'OUT_OF_NETWORK'],
};

function inside(body: Body, key: string, change: Body): Body {
  return { ...body, [key]: { ...Object(body[key]), ...change } };
}

/** Where a vendor may say a word that nobody documented, of somebody who stands in no relation to the account. */
const places: readonly (readonly [VendorName, string, (body: Body, word: string) => Body])[] = [
  ['linkup', 'the state', (body, word) => inside(body, 'data', { invitation_state: word })],
  [
    'linkup',
    'the type of a pending one',
    (body, word) => inside(body, 'data', { invitation_state: 'PENDING', invitation_type: word }),
  ],
  ['connectsafely', 'the status', (body, word) => ({ ...body, status: word })],
  [
    'unipile',
    'the status of the request',
    (body, word) => inside(body, 'specifics', { relation_request_status: word }),
  ],
  ['unipile', 'the distance', (body, word) => inside(body, 'specifics', { network_distance: word })],
  [
    'unipile',
    'the type of a request',
    (body, word) => inside(body, 'specifics', { relation_request: { object: 'RelationRequest', id: '1', type: word } }),
  ],
  [
    'postpress',
    'the status of the invitation',
    (body, word) => ({ ...body, invitation: { type: 'SENT', status: word } }),
  ],
  [
    'postpress',
    'the type of the invitation',
    (body, word) => ({ ...body, invitation: { type: word, status: 'PENDING' } }),
  ],
  ['postpress', 'the distance', (body, word) => ({ ...body, network_distance: word })],
];

/** A client to whom the vendor answers reads of one person with a change. */
function altered(sandbox: Sandbox, vendor: VendorName, change: (body: Body) => Body) {
  const line = recording(sandbox.connection(vendor), async (request, exchange) => {
    const response = await exchange(request);
    const isRead = request.method === 'GET' || request.body?.includes('check_invitation');
    return isRead ? { ...response, body: JSON.stringify(change(JSON.parse(response.body))) } : response;
  });
  return { client: createClient[vendor]({ ...line, explainRefusals: true }), line };
}

describe.for(places)('at %s a word that is not known as %s', ([vendor, , change]) => {
  test('is never taken for no relation', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const unknown = fc.string({ minLength: 1, maxLength: 12 }).filter((word) => !wordsOf[vendor]?.includes(word));
    const words = [
      'EXPIRED',
      'expired',
      'constructor',
      'toString',
      'null',
      ' ',
      ...fc.sample(unknown, { numRuns: 15, seed: 7 }),
    ];
    for (const word of words) {
      const { client } = altered(sandbox, vendor, (body) => change(body, word));
      expect([word, (await client.relationship(sophie)).state]).toEqual([word, 'unknown']);
    }
  });
});

/** In a list no such word stands. */
const lookedUp = places.filter(([vendor]) => vendorRows[vendor].confirmsBy !== 'list');

describe.for(lookedUp)('at %s a word that is not known as %s', ([vendor, , change]) => {
  test('lets a lost invitation stay uncertain, and sends no other', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { id } = await personIn(sandbox, sophie.publicIdentifier);
    let writes = 0;
    const connection = recording(sandbox.connection(vendor), async (request, exchange) => {
      const response = await exchange(request);
      const isLookup = request.method === 'GET' || request.body?.includes('check_invitation');
      if (isLookup) return { ...response, body: JSON.stringify(change(JSON.parse(response.body), 'EXPIRED')) };
      writes += 1;
      throw new TypeError('The line broke');
    });
    const { invitesBy, confirmsBy } = vendorRows[vendor];
    const named = invitesBy === 'id' ? { id } : sophie;
    const client = createClient[vendor]({ ...connection, retry: {} });
    const code = await codeOf(client.send({ member: named }));
    expect([code, writes]).toEqual([confirmsBy === 'flag' ? undefined : 'unreachable', 1]);
  });
});

test.for(vendorNames.filter((vendor) => can(vendor, 'relationship')))(
  '%s: the words that are known still mean what they do',
  async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox();
    const client = createClient[vendor](sandbox.connection(vendor));
    expect((await client.relationship(sophie)).state).toBe('none');
    await client.send({ member: sophie });
    expect((await client.relationship(sophie)).state).toBe('sent');
    await sandbox.withdraw((await pendingWith(sandbox, sophie.publicIdentifier)).id);
    expect((await client.relationship(sophie)).state).toBe('none');
  },
);
