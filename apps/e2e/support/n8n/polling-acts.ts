import { readMemberReference } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { ask } from '../ask-unipile.ts';
import { runAction } from '../linkup.ts';
import { findIn, given } from '../listings.ts';
import { createClient } from '../sandbox.ts';
import { byId } from './locator.ts';
import type { PollingBed, Watch } from './polling.ts';
import { vendorsUnderTest } from './vendors.ts';

/** Ada invites somebody; answers the vendor's id of the invitation. */
export async function send({ client }: Watch, publicIdentifier: string): Promise<string> {
  await client.send({ member: { publicIdentifier } });
  return given(await findIn(client.listAllSent(), { publicIdentifier })).id;
}

/** A workflow of the same n8n, with the credential of the trigger, has Ada invite somebody. */
export async function sendInN8n({ n8n }: PollingBed, watch: Watch, member: string): Promise<void> {
  const { credentials, sandbox, client } = watch;
  const { vendor } = client;
  const { node, credential } = vendorsUnderTest[vendor];
  const accountId = byId(sandbox.accountId(vendor, 'Ada Lovelace'));
  await n8n.run({
    type: node,
    parameters: { resource: 'invitation', operation: 'send', accountId, member },
    credentials: { [credential]: { timeZone: 'Europe/Berlin', ...credentials[credential] } },
  });
}

/** Polls when anything that waits for a second look, or for a list that is late, must have come. */
export async function pollLater({ poller, passHours }: Watch): Promise<readonly IDataObject[]> {
  const events: IDataObject[] = [];
  for (let poll = 0; poll < 3; poll += 1) {
    await passHours(9);
    events.push(...(await poller.poll()));
  }
  return events;
}

/** Ada removes her newest connections. Only Unipile can do that. */
export async function disconnect({ sandbox }: Watch, count: number): Promise<void> {
  const { listConnections } = createClient.unipile(sandbox.connection('unipile'));
  const { items } = await listConnections({ limit: count });
  for (const { id } of items) {
    const { status } = await ask(sandbox, `/v2/acc_123456789/users/me/relations/${id}`, { method: 'DELETE' });
    if (status !== 204) throw new Error(`Unipile answered ${status}`);
  }
}

const recommendationsSchema = z.object({ recommendations: z.array(z.object({ profile_url: z.string() })) });

/** Public identifiers of people who have nothing to do with Ada yet. */
export async function strangers({ sandbox }: Watch, count: number): Promise<string[]> {
  const { body } = await runAction(sandbox, 'recommendations', { count });
  return recommendationsSchema
    .parse(body.data)
    .recommendations.map(({ profile_url: url }) => readMemberReference(url)?.publicIdentifier ?? url);
}
