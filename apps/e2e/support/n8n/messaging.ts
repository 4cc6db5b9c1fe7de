import { can } from '../vendor-rows.ts';
import { byId } from './locator.ts';
import type { TestBed } from './setup.ts';
import { nodesUnderTest, type VendorUnderTest, vendorsUnderTest } from './vendors.ts';

/** Every node through every vendor that has messages. */
export const writingNodes: readonly VendorUnderTest[] = nodesUnderTest.filter(({ vendor }) =>
  can(vendor, 'sendMessage', 'listMessages'),
);

/** A time long enough before the clock of the fake. */
export const longAgo = '2026-05-30T09:00:00Z';

/** Somebody becomes a connection of Ada's, by the vendor that takes no credits. */
export async function connect({ sandbox, ...bed }: TestBed, publicIdentifier: string): Promise<void> {
  const { id } = await sandbox.receive({ from: publicIdentifier });
  await bed.items(vendorsUnderTest.unipile, { operation: 'accept', invitation: byId(id) });
}

/** What somebody was written, oldest first. */
export async function writtenTo({ sandbox }: TestBed, publicIdentifier: string): Promise<readonly string[]> {
  const conversations = await sandbox.conversations();
  const found = conversations.find(({ member }) => member.publicIdentifier === publicIdentifier);
  const messages = found === undefined ? [] : await sandbox.messages(found.id);
  return messages
    .filter(({ from }) => from === 'ada-lovelace')
    .map(({ text }) => text)
    .toReversed();
}
