import { vendorNames } from '@invitekit/clients';
import { startMockServer } from '@invitekit/mock-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AlteringProxy, startAlteringProxy } from '../support/altering-proxy.ts';
import { given } from '../support/listings.ts';
import { createClient, Sandbox } from '../support/sandbox.ts';
import { can } from '../support/vendor-rows.ts';
import { personIn, worldOf } from '../support/world.ts';

let server: Awaited<ReturnType<typeof startMockServer>>;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.close());

const name = 'sophie-germain';

/** The forms in which a vendor may tell the address of somebody who never chose a name, and a person may give it back. */
const forms: readonly (readonly [
  string,
  (id: string) => { id?: string; publicIdentifier?: string; profileUrl?: string },
])[] = [
  ['the id', (id) => ({ id })],
  ['the id in place of a name', (id) => ({ publicIdentifier: id })],
  ['an address that ends in the id', (id) => ({ profileUrl: `https://de.linkedin.com/in/${id}/?trk=x` })],
  ['a URN', (id) => ({ id: `urn:li:fsd_profile:${id}` })],
];

describe.each(vendorNames.filter((vendor) => can(vendor, 'withdraw')))(
  '%s, where the address of somebody ends in an id',
  (vendor) => {
    test.each(forms)('finds the invitation by %s, and lists the id as one', async (_, toReference) => {
      const sandbox = await Sandbox.create(server.url);
      const { id } = await personIn(sandbox, name);
      await createClient[vendor](sandbox.connection(vendor)).send({ member: { publicIdentifier: name } });
      const proxy = await startProxy(sandbox, id);
      const client = createClient[vendor]({ ...sandbox.connection(vendor), baseUrl: proxy.url });

      const { items } = await client.listSent({ limit: 1 });
      expect(items[0]?.member).toMatchObject({ id, publicIdentifier: null });
      await client.withdraw({ member: toReference(id) });
      expect((await worldOf(sandbox)).sent).not.toContain(name);
      await proxy.close();
    });

    test('withdraws the invitation as it was listed', async () => {
      const sandbox = await Sandbox.create(server.url);
      const { id } = await personIn(sandbox, name);
      await createClient[vendor](sandbox.connection(vendor)).send({ member: { publicIdentifier: name } });
      const proxy = await startProxy(sandbox, id);
      const client = createClient[vendor]({ ...sandbox.connection(vendor), baseUrl: proxy.url });
      await client.withdraw(given((await client.listSent({ limit: 1 })).items[0]));
      expect((await worldOf(sandbox)).sent).not.toContain(name);
      await proxy.close();
    });

    /** Tells the id wherever the fake tells the name; only ConnectSafely's body takes it back in that place. */
    async function startProxy(sandbox: Sandbox, id: string): Promise<AlteringProxy> {
      return await startAlteringProxy(sandbox.access(vendor).baseUrl, async (request, forward) => {
        const body = request.body?.replace(`"profileId":"${id}"`, `"profileId":"${name}"`);
        const answer = await forward({ ...request, body });
        return { ...answer, body: answer.body.replaceAll(name, id) };
      });
    }
  },
);
