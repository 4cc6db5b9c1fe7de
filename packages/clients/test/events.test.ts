import { describe, expect, test } from 'vitest';
import { parseWebhook, type WebhookVendor } from '../src/index.ts';

const id = 'ACoAAB1cD2EfGhIjKlMnOpQrStUvWxYz0123456';
const address = (name: string) => `https://www.linkedin.com/in/${name}`;

/** An event about a person with this address. */
const eventOf: Readonly<Record<WebhookVendor, (profileUrl: string) => object>> = {
  linkup: (profileUrl) => ({
    event: { type: 'accepted_invitation', data: { first_name: 'Ada', profile_url: profileUrl } },
  }),
  unipile: (profileUrl) => ({ type: 'relation.new', payload: { display_name: 'Ada', profile_url: profileUrl } }),
  postpress: (profileUrl) => ({ event: 'new_relation', user_full_name: 'Ada', user_profile_url: profileUrl }),
};

const vendors = ['linkup', 'unipile', 'postpress'] as const satisfies readonly WebhookVendor[];

describe.for(vendors)('an event of %s', (vendor) => {
  test.for([
    ['ada-lovelace', { publicIdentifier: 'ada-lovelace' }],
    [id, { id, publicIdentifier: null }],
    [`${id}/?trk=x`, { id, publicIdentifier: null }],
    ['andr%C3%A9-amp%C3%A8re', { publicIdentifier: 'andré-ampère' }],
    ['andre%CC%81-ampe%CC%80re/', { publicIdentifier: 'andré-ampère' }],
    ['%F0%9F%9A%80-ada', { publicIdentifier: '🚀-ada' }],
  ] as const)('whose address ends in %s names the person by it', ([name, member]) => {
    const text = JSON.stringify(eventOf[vendor](address(name)));
    expect(parseWebhook(vendor, text)).toMatchObject([{ vendor, member }]);
  });
});
