import { vendors } from '@invitekit/specs/vendors';
import { authentication, type Sandbox } from './sandbox.ts';

/** A read of Ada's sent requests as it goes over the line. */
export async function read(
  sandbox: Sandbox,
  { cacheControl = '', path = 'me/relation-requests?type=sent&limit=1' } = {},
) {
  const { baseUrl, apiKey } = sandbox.access('unipile');
  const response = await fetch(`${baseUrl}/v2/${vendors.unipile.accountId.example}/users/${path}`, {
    headers: { ...authentication.unipile(apiKey), ...(cacheControl !== '' && { 'cache-control': cacheControl }) },
  });
  await response.body?.cancel();
  const { status, headers } = response;
  return { status, cache: headers.get('x-cache'), age: headers.get('age'), retryAfter: headers.get('retry-after') };
}
