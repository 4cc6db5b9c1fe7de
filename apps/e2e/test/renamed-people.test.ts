import { type InvitationClient, vendorNames } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { test } from '../support/mock.ts';
import { createClient } from '../support/sandbox.ts';
import { can, vendorRows } from '../support/vendor-rows.ts';

const [before, after] = ['sophie-germain', 'marie-sophie-germain-🚀'];

/** Whom the newest invitation is to. */
async function newestOf(client: InvitationClient): Promise<string | null | undefined> {
  const { items } = await client.listSent({ limit: 1 });
  return items[0]?.member.publicIdentifier;
}

describe.for(vendorNames)('%s, of a person who was renamed', (vendor) => {
  test('invites by the new name', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await sandbox.putMember(before, { publicIdentifier: after });
    const client = createClient[vendor](sandbox.connection(vendor));
    await client.send({ member: { profileUrl: `https://www.linkedin.com/in/${encodeURIComponent(after)}/` } });
    expect(await newestOf(client)).toBe(after);
    if (!can(vendor, 'withdraw')) return;
    await client.withdraw({ member: { publicIdentifier: after.normalize('NFD').toUpperCase() } });
    expect(await newestOf(client)).not.toBe(after);
  });

  test('invites nobody by the old name whom it has looked up, and says what the name is now', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    await sandbox.putMember(before, { publicIdentifier: after });
    const client = createClient[vendor](sandbox.connection(vendor));
    const sending = client.send({ member: { publicIdentifier: before } });
    if (vendorRows[vendor].invitesBy === 'name') {
      await sending;
      expect(await newestOf(client)).toBe(after);
      return;
    }
    await expect(sending).rejects.toMatchObject({
      code: 'unexpected-answer',
      message: expect.stringMatching(
        new RegExp(`${before}.*${after}.*renamed.*Nothing was sent.*${encodeURIComponent(after)}`),
      ),
    });
    expect(await newestOf(client)).not.toBe(after);
  });
});
