import { describe, expect, test } from 'vitest';
import { readLinkupEvents, readPostpressEvents, readUnipileEvents } from '../src/index.ts';

const id = 'ACoAAB1cD2EfGhIjKlMnOpQrStUvWxYz0123456';
const address = (name: string) => `https://www.linkedin.com/in/${name}`;

const eventsOf = {
  linkup: (name: string) =>
    readLinkupEvents(
      JSON.stringify({
        event: { type: 'accepted_invitation', data: { first_name: 'Ada', profile_url: address(name) } },
      }),
    ),
  unipile: (name: string) =>
    readUnipileEvents(
      JSON.stringify({ type: 'relation.new', payload: { display_name: 'Ada', profile_url: address(name) } }),
    ),
  postpress: (name: string) =>
    readPostpressEvents(
      JSON.stringify({ event: 'new_relation', user_full_name: 'Ada', user_profile_url: address(name) }),
    ),
};

describe.each(Object.entries(eventsOf))('an event of %s', (_, read) => {
  test.each([
    ['ada-lovelace', { publicIdentifier: 'ada-lovelace' }],
    [id, { id, publicIdentifier: null }],
    [`${id}/?trk=x`, { id, publicIdentifier: null }],
    ['andr%C3%A9-amp%C3%A8re', { publicIdentifier: 'andré-ampère' }],
    ['andre%CC%81-ampe%CC%80re/', { publicIdentifier: 'andré-ampère' }],
    ['%F0%9F%9A%80-ada', { publicIdentifier: '🚀-ada' }],
  ])('whose address ends in %s names the person by it', (name, member) => {
    expect(read(name)).toMatchObject([{ member }]);
  });
});
