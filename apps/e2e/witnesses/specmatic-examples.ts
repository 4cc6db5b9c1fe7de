import type { SandboxHandle } from '@invitekit/mock-server';
import { type VendorName, vendors } from '@invitekit/specs/vendors';
import { z } from 'zod';
import { type IndependentRequest, type Named, specmaticRequests } from './specmatic-requests.ts';

/** A request with its answer, in Specmatic's form. */
interface Example {
  readonly 'http-request': object;
  readonly 'http-response': object;
}

/** Asks a sound fake for everything that Specmatic is to ask with a key. */
export async function askExamples(
  vendor: VendorName,
  sandbox: SandboxHandle,
  key: string,
): Promise<readonly Example[]> {
  const { baseUrl, apiKey } = sandbox.connection(vendor);
  const [{ header, prefix }] = vendors[vendor].keyHeaders;

  async function ask({ method, path, query, body }: IndependentRequest) {
    const search = new URLSearchParams(Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]));
    const response = await fetch(`${baseUrl}${path}${query === undefined ? '' : `?${search}`}`, {
      method,
      headers: {
        [header]: `${prefix}${apiKey}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  const named = await readNamed(vendor, sandbox, async (path) => (await ask({ method: 'GET', path })).body);
  const examples: Example[] = [];
  for (const request of specmaticRequests[vendor]?.(named) ?? []) {
    const answer = await ask(request);
    examples.push({
      'http-request': { ...request, headers: { [header]: `${prefix}${key}` } },
      'http-response': answer,
    });
  }
  return examples;
}

const row = z.looseObject({});

async function readNamed(
  vendor: VendorName,
  sandbox: SandboxHandle,
  read: (path: string) => Promise<unknown>,
): Promise<Named> {
  const { accountId } = sandbox.connection(vendor);
  const nobody = { accountId, strangerId: '', sent: {}, received: {} };
  switch (vendor) {
    case 'unipile': {
      const requests = `/v2/${accountId}/users/me/relation-requests`;
      const list = z.object({ data: z.array(row) });
      const [sent = {}] = list.parse(await read(`${requests}?type=sent`)).data;
      const [received = {}] = list.parse(await read(`${requests}?type=received`)).data;
      const { id } = z.object({ id: z.string() }).parse(await read(`/v2/${accountId}/users/jordan-walke`));
      return { accountId, strangerId: id, sent, received };
    }
    case 'postpress': {
      const account = `account_id=${accountId}`;
      const list = z.object({ items: z.array(row) });
      const [sent = {}] = list.parse(await read(`/v1/users/invite/sent?${account}`)).items;
      const profile = z.object({ provider_id: z.string() });
      const { provider_id: strangerId } = profile.parse(await read(`/v1/users/jordan-walke?${account}`));
      return { ...nobody, strangerId, sent };
    }
    case 'connectsafely': {
      const list = z.object({ invitations: z.array(z.object({ profile: row })) });
      const [sent] = list.parse(await read('/linkedin/invitations/sent')).invitations;
      return { ...nobody, sent: sent?.profile ?? {} };
    }
    default:
      return nobody;
  }
}
