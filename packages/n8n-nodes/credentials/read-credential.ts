import { type BaseUrlProblem, isFakeKey, keyProblemOf, readBaseUrl } from '@invitekit/clients';
import type { Vendor } from '@invitekit/specs/vendors';

/** What a credential opens, once nothing speaks against it. */
export interface OpenCredential {
  /** By which the vendor knows the key. */
  readonly headers: Readonly<Record<string, string>>;
  /** Without spaces around it, and without slashes at its end. */
  readonly baseUrl: string;
}

/** What is stored; n8n's expressions may give anything. */
export interface StoredCredential {
  readonly apiKey?: unknown;
  readonly baseUrl?: unknown;
  readonly allowPlainHttp?: unknown;
}

const baseUrlProblems: Readonly<Record<BaseUrlProblem, string>> = {
  malformed:
    'must be an https address without white space, a query or a password, for instance https://api.example.com',
  'public-host':
    'must be an https address. Plain http works on this machine, and with Allow Plain HTTP for a fake on a private network',
  'not-allowed': 'must be an https address. For a fake on your own network, tick Allow Plain HTTP in the credential',
  'no-fake-key':
    'must be an https address: Allow Plain HTTP works only with an API Key that a fake has issued (mock-…)',
};

/**
 * Reads a credential. The one decision for the nodes and for the test of the credential, so that they accept and refuse the
 * same.
 */
export function readCredential(
  { keyHeaders: [{ header, prefix }] }: Pick<Vendor, 'keyHeaders'>,
  { apiKey, baseUrl, allowPlainHttp = false }: StoredCredential,
): OpenCredential | { readonly problem: string } {
  const keyProblem = keyProblemOf(apiKey);
  if (typeof apiKey !== 'string' || keyProblem !== undefined) return { problem: `API Key ${keyProblem}` };
  if (typeof allowPlainHttp !== 'boolean') return { problem: 'Allow Plain HTTP must be true or false' };
  const reading = readBaseUrl(baseUrl, { allowPlainHttp, hasFakeKey: isFakeKey(apiKey) });
  if ('problem' in reading) return { problem: `Base URL ${baseUrlProblems[reading.problem]}` };
  return { headers: { [header]: `${prefix}${apiKey}` }, baseUrl: reading.url };
}
