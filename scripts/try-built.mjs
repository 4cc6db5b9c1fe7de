// Tries what is built with the Node that runs this, which may be an older one: both builds of the clients list invitations
// at the fake, and then the contract checks it. pnpm would start its scripts with the workspace's own Node instead.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as imported from '@invitekit/clients';
import { createSender } from '@invitekit/clients/sender';
import { startMockServer } from '@invitekit/mock-server';

const require = createRequire(import.meta.url);
const required = require('@invitekit/clients');
const check = fileURLToPath(new URL('../packages/contract/dist/main.js', import.meta.url));

assert.equal(typeof createSender, 'function');
assert.equal(typeof require('@invitekit/clients/sender').createSender, 'function');
assert.notEqual(required.createClient, imported.createClient);

const mock = await startMockServer({ port: 0 });
try {
  const sandbox = await mock.sandbox({ invitations: 20 });
  for (const vendor of ['linkup', 'connectsafely', 'unipile', 'postpress']) {
    for (const { createClient } of [imported, required]) {
      const { items } = await createClient({ vendor, ...sandbox.connection(vendor) }).listSent();
      assert.ok(items.length > 0, `${vendor} lists nothing`);
    }
  }
  const args = [check, 'check', '--fake', mock.url, '--negatives', 'none', '--most', '10'];
  const [status] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit');
  assert.equal(status, 0);
} finally {
  await mock.close();
}
console.log(`Node ${process.version}: the clients, the fake and the contract work`);
