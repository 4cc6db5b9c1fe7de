import fc from 'fast-check';
import { expect } from 'vitest';
import { authentication, listSent, type SandboxAccess, send, test, vendorNames } from './support.ts';

const steps = [
  'withdraw',
  'invite',
  'accept',
  'move',
  'rename',
  'restrict',
  'connect',
  'receive',
  'read',
  'reset',
  'follow',
  'remove',
] as const;

type Step = (typeof steps)[number];

/** Every list that may be answered again, through every vendor. */
async function listsOf(sandbox: SandboxAccess) {
  const { unipile, postpress, connectsafely } = sandbox.vendors;
  const [account = { id: '' }] = unipile.accounts;
  const ofUnipile = `${unipile.baseUrl}/v2/${account.id}/users/me`;
  const ofPostpress = (path: string) => `${postpress.baseUrl}/v1/users/${path}?account_id=${postpress.accounts[0]?.id}`;
  const addresses = [
    ['unipile', `${ofUnipile}/relation-requests?type=received`],
    ['unipile', `${ofUnipile}/relations?limit=5`],
    ['postpress', ofPostpress('invite/received')],
    ['postpress', ofPostpress('relations')],
    ['postpress', ofPostpress('following')],
    ['postpress', `${postpress.baseUrl}/v1/accounts`],
    ['unipile', `${ofUnipile}/followers`],
    ['unipile', `${ofUnipile}/following`],
    ['unipile', `${unipile.baseUrl}/v2/accounts`],
    ['connectsafely', `${connectsafely.baseUrl}/linkedin/invitations/received`],
  ] as const;
  const sent = vendorNames.map((vendor) => listSent(vendor, sandbox.vendors[vendor], { limit: 20 }));
  const others = addresses.map(([vendor, url]) =>
    send(url, { headers: authentication[vendor](sandbox.vendors[vendor].apiKey) }),
  );
  const answers = await Promise.all([...sent, ...others]);
  return answers.map(({ status, headers, text }) => ({ status, date: headers.get('date'), text: withoutNumber(text) }));
}

/** Errors of postpress count the requests, which a fork has other ones of. */
function withoutNumber(text: string): string {
  return text.replaceAll(/"req_\d+"/g, '"req"');
}

test('what is answered again is what a sandbox answers that has answered nothing yet', async ({
  server,
  createSandbox,
}) => {
  const { control } = server;
  const plan = { invitations: 30, linkupCredits: 100_000, linkedin: { activity: 'lively' } } as const;

  async function take(step: Step, sandbox: SandboxAccess, index: number): Promise<void> {
    const { id, vendors } = sandbox;
    const path = { id };
    const { baseUrl, apiKey, accounts } = vendors.unipile;
    const ofMe = `${baseUrl}/v2/${accounts[0]?.id}/users/me`;
    const own = `${ofMe}/relation-requests`;
    const headers = { 'x-api-key': apiKey, 'content-type': 'application/json' };
    const first = async (type: string) => {
      const found = /"id":"(\d+)"/.exec((await send(`${own}?type=${type}&limit=1`, { headers })).text);
      return found?.[1] ?? '0';
    };
    switch (step) {
      case 'withdraw':
        return void (await send(`${own}/${await first('sent')}/cancel`, { method: 'POST', headers }));
      case 'accept':
        return void (await send(`${own}/${await first('received')}/accept`, { method: 'POST', headers }));
      case 'invite': {
        const body = JSON.stringify({ user_id: `new-person-${index}` });
        await control('put', '/sandboxes/{id}/members/{publicIdentifier}', {
          path: { ...path, publicIdentifier: `new-person-${index}` },
          body: { firstName: 'New', lastName: `Person ${index}` },
        });
        return void (await send(own, { method: 'POST', headers, body }));
      }
      case 'move':
        return void (await control('post', '/sandboxes/{id}/clock', {
          path,
          body: { advance: `PT${7 * (index + 1)}H` },
        }));
      case 'rename':
        return void (await control('put', '/sandboxes/{id}/members/{publicIdentifier}', {
          path: { ...path, publicIdentifier: 'ada-lovelace' },
          body: { headline: `Number ${index}` },
        }));
      case 'restrict':
      case 'connect':
        return void (await control('post', '/sandboxes/{id}/accounts/{account}', {
          path: { ...path, account: 'ada-lovelace' },
          body: { status: step === 'restrict' ? 'restricted' : 'connected' },
        }));
      case 'receive':
        return void (await control('post', '/sandboxes/{id}/invitations', { path, body: {} }));
      case 'reset':
        return void (await control('post', '/sandboxes/{id}/reset', { path }));
      case 'follow':
        return void (await send(`${ofMe}/follow/jordan-walke`, { method: 'POST', headers }));
      case 'remove':
        return void (await send(`${baseUrl}/v2/accounts/${accounts[1]?.id}`, { method: 'DELETE', headers }));
      case 'read':
        return void (await listsOf(sandbox));
    }
  }

  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 4, maxLength: 8 }), async (taken) => {
      const sandbox = await createSandbox(plan);
      for (const [index, step] of taken.entries()) {
        await listsOf(sandbox);
        await take(step, sandbox, index);
        const fork = await control('post', '/sandboxes/{id}/fork', { path: { id: sandbox.id }, body: {} });
        const [again, anew] = [await listsOf(sandbox), await listsOf(fork)];
        expect(again).toEqual(anew);
        await control('delete', '/sandboxes/{id}', { path: { id: fork.id } });
      }
      await control('delete', '/sandboxes/{id}', { path: { id: sandbox.id } });
    }),
    { seed: 34, numRuns: 8 },
  );
});
