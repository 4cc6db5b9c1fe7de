import { isFakeKey, reachOf } from '@invitekit/clients';
import { type INode, NodeOperationError } from 'n8n-workflow';
import type { VendorCredential } from '../vendor-access.ts';

export interface Addresses {
  /** Where events are to be sent. */
  readonly url: string;
  /** Says where the vendor is. */
  readonly credential: VendorCredential;
  readonly vendor: string;
}

/**
 * Refuses what the vendor cannot reach, or would reach in the open, before anything is registered there. A fake may send in
 * the open: on this machine, and on a private network where the credential allows plain http.
 */
export function checkAddress(node: INode, { url, credential, vendor }: Addresses): void {
  const { protocol, origin, hostname } = new URL(url);
  const refuse = (message: string, more = '') => {
    const description = `${vendor} sends events to n8n. Set n8n’s environment variable WEBHOOK_URL to the https address at which n8n is reached from the internet, restart n8n, and try again.${more}`;
    throw new NodeOperationError(node, message, { description });
  };
  const n8n = reachOf(hostname);
  const place = reachOf(new URL(credential.baseUrl.trim()).hostname);
  if (n8n === 'this-machine' && place === 'this-machine') return;
  if (n8n === 'this-machine') refuse(`${vendor} cannot reach n8n at ${origin}`);
  if (protocol === 'https:') return;
  const mayBeFake = n8n === 'private' && place !== 'public';
  if (mayBeFake && credential.allowPlainHttp === true && isFakeKey(credential.apiKey)) return;
  const offer = ' If this is a fake on your own network, tick Allow Plain HTTP in the credential.';
  refuse(`n8n’s address must be https, and it is ${origin}`, mayBeFake ? offer : '');
}
