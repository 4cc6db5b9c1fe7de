import { type OperationName, vendorNames } from '@invitekit/clients';
import { expect } from 'vitest';
import { given } from '../support/listings.ts';
import { test } from '../support/mock.ts';
import { owner } from '../support/sender/acting.ts';
import { can } from '../support/vendor-rows.ts';
import { sociable, writeThrough } from '../support/writing.ts';

const sophie = { publicIdentifier: 'sophie-germain' };
const hello = 'Good to be connected, Sophie.';
const thanks = 'Likewise, Ada!';

/** Each vendor for everything, and any three of them in any order. */
const ways = vendorNames.flatMap((inviter) =>
  vendorNames.flatMap((writer) =>
    vendorNames
      .filter((reader) => [1, 3].includes(new Set([inviter, writer, reader]).size))
      .map((reader) => ({ inviter, writer, reader })),
  ),
);

const needed: Readonly<Record<keyof (typeof ways)[number], readonly OperationName[]>> = {
  inviter: ['send', 'relationship'],
  writer: ['sendMessage'],
  reader: ['listMessages'],
};

const possible = ways.filter(
  ({ inviter, writer, reader }) =>
    can(inviter, ...needed.inviter) && can(writer, ...needed.writer) && can(reader, ...needed.reader),
);

test.for(possible)(
  'invited through $inviter, written to through $writer, answered and read through $reader',
  async ({ inviter, writer, reader }, { createSandbox }) => {
    const sandbox = await createSandbox({ ...sociable, people: [sophie] });
    await sandbox.setCredits(100);
    const [invites, writes, reads] = [inviter, writer, reader].map((vendor) => writeThrough(vendor, sandbox));
    const [invitedBy, writtenBy, readBy] = [given(invites), given(writes), given(reads)];

    if (can(inviter, 'profile')) expect(await invitedBy.profile(sophie)).toMatchObject({ member: sophie });
    await invitedBy.send({ member: sophie });
    const [invitation] = await sandbox.invitations({ account: owner, direction: 'sent', state: 'pending' });
    await sandbox.accept(given(invitation).id);
    if (can(writer, 'relationship')) expect((await writtenBy.relationship(sophie)).state).toBe('connected');
    await sandbox.advance('P1D');

    expect(await writtenBy.sendMessage({ member: sophie, text: hello })).toMatchObject({ confirmedBy: 'answer' });
    await sandbox.advance('PT1H');
    await sandbox.write({ from: sophie.publicIdentifier, text: thanks });

    const { items } = await readBy.listMessages({ member: sophie });
    expect(items.map(({ vendor, text }) => [vendor, text])).toEqual([
      [reader, thanks],
      [reader, hello],
    ]);
    // Where the vendor does not say whose a message is, the writer's name does.
    expect(items.map(({ isOurs, from }) => isOurs ?? from?.name === 'Ada Lovelace')).toEqual([false, true]);
    if (!can(reader, 'listConversations')) return;
    const [latest] = (await readBy.listConversations()).items;
    const inIt = await readBy.listMessages({ conversation: given(latest) });
    expect(inIt.items.map(({ text }) => text)).toEqual([thanks, hello]);
    expect(latest?.lastMessageAt?.latest).toBe(inIt.items[0]?.sentAt.latest);
  },
);
