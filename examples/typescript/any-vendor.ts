// Shows who has invited you, through the vendor that the environment names:
//   VENDOR=unipile API_KEY=… ACCOUNT_ID=… node any-vendor.ts
import { createClient, vendorNames } from '@invitekit/clients';

const { VENDOR, API_KEY = '', ACCOUNT_ID = '', BASE_URL } = process.env;
const vendor = vendorNames.find((name) => name === VENDOR);
if (vendor === undefined) throw new Error(`VENDOR must be one of ${vendorNames.join(', ')}`);

const client = createClient({ vendor, apiKey: API_KEY, accountId: ACCOUNT_ID, baseUrl: BASE_URL });

for await (const { member, sentAt } of client.listAllReceived()) {
  console.log(`${member.name} invited you: ${sentAt.text}`);
}
