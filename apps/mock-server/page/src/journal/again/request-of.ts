import type { JournalEntry } from '../../../../src/client/types.ts';
import { redacted } from '../../../../src/journal/redacted.ts';
import type { Access } from '../../connect/snippets.ts';
import { factsOf } from '../../state/manifest.ts';

/** A request that can be sent once more. */
export interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string | undefined;
}

/** The request of an entry, with a key of the sandbox in the place of the one that was not kept. */
export function requestOf({ vendor, operation, request }: JournalEntry, access: Access): Request {
  const { method, path, query, headers, body } = request;
  const hasBody = body !== null && body !== undefined;
  return {
    method,
    url: `${access.baseUrl}${path}${searchOf(query)}`,
    headers: {
      ...keyHeader(vendor, operation, headers, access),
      ...(hasBody && { 'Content-Type': headers['content-type'] ?? 'application/json' }),
    },
    body: hasBody ? JSON.stringify(body) : undefined,
  };
}

/** Whether the journal has all of a request but its key. */
export function isWhole({ request: { path, query, body }, cut }: JournalEntry): boolean {
  return !cut && !JSON.stringify([path, query, body]).includes(redacted);
}

function keyHeader(vendor: string, operation: string | null, sent: JournalEntry['request']['headers'], access: Access) {
  const facts = factsOf(vendor);
  const headers = facts?.keyHeaders ?? [];
  const used = headers.find(({ header }) => sent[header] !== undefined) ?? headers[0];
  if (used === undefined) return {};
  const [kind] = facts?.otherKeys.find((each) => each.operation === operation)?.kinds ?? [];
  const key = (kind === undefined ? undefined : access.otherKeys[kind]) ?? access.apiKey;
  return { [used.header]: `${used.prefix}${key}` };
}

function searchOf(query: JournalEntry['request']['query']): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
