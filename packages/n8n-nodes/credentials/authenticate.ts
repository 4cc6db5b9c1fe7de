import type { VendorName } from '@invitekit/clients';
import type { IAuthenticate } from 'n8n-workflow';
import { readCredential } from './read-credential.ts';

/**
 * Puts the key on a request. That of the credential's test is known by its `baseURL`: nodes give the whole address. It goes to
 * where the nodes would send theirs, and follows no redirect either.
 */
export function authenticateAt(vendor: VendorName): IAuthenticate {
  return async (stored, request) => {
    const credential = readCredential(vendor, stored);
    if ('problem' in credential) throw new Error(credential.problem);
    const { headers, baseUrl } = credential;
    const test = request.baseURL === undefined ? {} : { baseURL: baseUrl, disableFollowRedirect: true };
    return { ...request, ...test, headers: { ...request.headers, ...headers } };
  };
}
