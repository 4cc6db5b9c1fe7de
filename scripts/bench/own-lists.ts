import type { Connection, SandboxHandle } from '@invitekit/mock-server';
import { readOperations, readSpecDocument, type SpecOperation } from '@invitekit/specs/reader';
import { type VendorName, vendors } from '@invitekit/specs/vendors';
import { authenticationOf } from './record.ts';
import type { RecordedList } from './recorded-lists.ts';

/** The lists of a vendor that clients of others do not have, such as followers: a page of this size, or what there is. */
export async function recordOwnLists(
  sandbox: SandboxHandle,
  vendor: VendorName,
  size: number,
): Promise<readonly RecordedList[]> {
  const connection = sandbox.connection(vendor);
  const headers = authenticationOf(vendor, connection.apiKey);
  const recorded: RecordedList[] = [];
  for (const operation of ownLists(vendor)) {
    const url = addressOf(operation, connection, size);
    const response = await fetch(url, { headers });
    const answer = await response.text();
    const items = response.ok ? mostItems(JSON.parse(answer)) : 0;
    if (items === 0) continue;
    const request = { method: operation.method, url, headers };
    const name = `${vendor}-${operation.id}-${items}`;
    recorded.push({ name, vendor, list: operation.id, size: items, request, answer });
  }
  return recorded;
}

function ownLists(vendor: VendorName): readonly SpecOperation[] {
  const common: readonly (string | null)[] = Object.values(vendors[vendor].operations);
  return readOperations(readSpecDocument(vendor)).filter(
    ({ id, method, parameters }) =>
      method === 'get' && !common.includes(id) && parameters.some(({ name }) => name === 'limit'),
  );
}

/** An account stands for itself, and every person for its owner. */
function addressOf({ path, parameters }: SpecOperation, { baseUrl, accountId }: Connection, size: number): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'account_id' ? accountId : 'me'));
  const query = new URLSearchParams({ limit: String(size) });
  if (parameters.some((each) => each.in === 'query' && each.name === 'account_id')) query.set('account_id', accountId);
  return `${baseUrl}${filled}?${query}`;
}

/** How many items the longest list of an answer has. */
function mostItems(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (typeof answer !== 'object' || answer === null) return 0;
  return Math.max(0, ...Object.values(answer).map(mostItems));
}
