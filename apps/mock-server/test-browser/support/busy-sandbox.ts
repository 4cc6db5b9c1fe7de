import type { MockServer } from '../../src/index.ts';
import { runCurl } from './curl.ts';

/** Where nobody listens. */
const nobody = 'http://127.0.0.1:9/hook';

/** A sandbox where every list of the page has something in it. Answers its id. */
export async function makeBusySandbox(mock: MockServer, id: string, receiver = nobody): Promise<string> {
  const sandbox = await mock.sandbox({ id });
  const linkup = sandbox.connection('linkup');
  const connectSafely = sandbox.connection('connectsafely');
  const unipile = sandbox.connection('unipile');
  const postpress = sandbox.connection('postpress');
  const pending = `/v2/${unipile.accountId}/users/me/relation-requests?type=sent&limit=5`;

  await sandbox.fault({ vendor: 'unipile', operation: 'getRelationRequestsList', status: 504, times: 1 });
  await sandbox.fault({ vendor: 'linkup', operation: '*', latency: { from: 10, to: 40 }, chance: 0.25 });
  const service = { ...unipile, apiKey: unipile.otherKeys['service'] ?? '' };
  await ask(service, 'X-API-KEY:', '/v2/webhooks/endpoints/', {
    trigger_events: ['relation.new'],
    url: receiver,
    account_ids: [unipile.accountId],
  });
  await ask(connectSafely, 'Authorization: Bearer', '/linkedin/connect', { profileId: 'jordan-walke' });
  await ask(connectSafely, 'Authorization: Bearer', '/linkedin/connect', { profileId: 'captain-nemo' });
  await ask(unipile, 'X-API-KEY:', pending);
  await sandbox.advance('PT10S');
  await ask(unipile, 'X-API-KEY:', pending);
  await ask(linkup, 'x-api-key:', '/v2/network', {
    account_id: linkup.accountId,
    action: 'list_sent',
    params: { count: 5 },
  });
  await ask(postpress, 'X-API-KEY:', `/v1/users/invite/sent?limit=5&account_id=${postpress.accountId}`);
  await ask(unipile, 'X-API-KEY:', '/v2/nowhere');
  await sandbox.receive({ note: 'We met at the conference.' });
  await sandbox.advance('P3D');
  return sandbox.id;
}

/** `key` is the header that carries the key, up to where the key begins. */
async function ask(
  { baseUrl, apiKey }: { readonly baseUrl: string; readonly apiKey: string },
  key: string,
  path: string,
  body?: object,
): Promise<void> {
  const json = body === undefined ? '' : ` -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`;
  await runCurl(`curl '${baseUrl}${path}' -H '${key} ${apiKey}'${json}`);
}
