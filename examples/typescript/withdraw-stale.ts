// Withdraws invitations that nobody has answered for 30 days, at every vendor that has an API key here. Run it each night:
//   UNIPILE_API_KEY=… UNIPILE_ACCOUNT_ID=… UNIPILE_OWNER=ada-lovelace TIME_ZONE=Europe/London node withdraw-stale.ts
import { DatabaseSync } from 'node:sqlite';
import { createClient, type VendorName, vendorNames } from '@invitekit/clients';
import { createSender, sqliteStore } from '@invitekit/clients/sender';

const { env } = process;
const store = sqliteStore(new DatabaseSync(env.DATABASE ?? 'sender.db', { timeout: 5000 }));

async function withdrawStale(vendor: VendorName) {
  const setting = (name: string) => env[`${vendor.toUpperCase()}_${name}`];
  const [apiKey, accountId = '', baseUrl] = [setting('API_KEY'), setting('ACCOUNT_ID'), setting('BASE_URL')];
  if (apiKey === undefined) return;
  const client = createClient({ vendor, apiKey, accountId, baseUrl });
  const policy = { timeZone: env.TIME_ZONE ?? '' };
  const sender = createSender(client, { policy, store, owner: setting('OWNER') });
  // It waits for the next working hours, and withdraws one every few minutes then.
  for await (const outcome of sender.withdrawStale({ olderThanDays: 30, most: 20, waitAtMostMs: 20 * 60 * 60_000 })) {
    console.log(vendor, outcome.item.member.name, outcome.is, 'because' in outcome ? outcome.because : '');
  }
}

const runs = await Promise.allSettled(vendorNames.map(withdrawStale));
const problems = runs.flatMap((run) => (run.status === 'rejected' ? [run.reason] : []));
if (problems.length > 0) throw new AggregateError(problems);
