import { readOperations, readSpecDocument } from '../reader/index.ts';
import {
  type CommonOperation,
  commonOperations,
  type KeyHeader,
  type SignatureHeader,
  type VendorFacts,
} from '../vendor-facts.ts';

/** What the manifest says of a vendor, and its place among the others. */
export interface ReadFacts {
  readonly position: number;
  readonly facts: VendorFacts;
}

/** @throws when the spec lacks a fact, or names an operation that it does not have. */
export function readVendorFacts(name: string): ReadFacts {
  const document = readSpecDocument(name);
  const own = at(document, 'x-vendor');
  const [host, ...others] = document.servers.map(({ url }) => url);
  const [keyHeader, ...otherHeaders] = list(at(document, 'security')).map((way) => readKeyHeader(document, way));
  if (host === undefined || keyHeader === undefined) throw new Error(`${name} lacks a server or a way to carry a key`);
  const keyKinds = keys(document['x-key-kinds']);
  const operations = readOperations(document);
  const calls = operations.map(({ id, method, path, keys: kinds }) => ({
    operation: id,
    method,
    path,
    kinds,
  }));
  const tested = calls.find(({ operation }) => operation === at(own, 'testCall'));
  if (tested === undefined) throw new Error(`${name} has no operation ${at(own, 'testCall')}`);
  const { kinds: _, ...testCall } = tested;
  const known = calls.map(({ operation }) => operation);
  return {
    position: Number(at(own, 'position')),
    facts: {
      name,
      displayName: text(at(document, 'info', 'title')),
      host,
      servers: [host, ...others],
      keyHeaders: [keyHeader, ...otherHeaders],
      keyKinds,
      otherKeys: calls.filter(({ kinds }) => keyKinds[0] !== undefined && !kinds.includes(keyKinds[0])),
      accountId: {
        patterns: patternsOf(document),
        example: text(at(own, 'accountId', 'example')),
        unknown: text(at(own, 'accountId', 'unknown')),
      },
      hasDefaultAccount:
        at(document, 'components', 'parameters', 'AccountId') !== undefined &&
        at(document, 'components', 'parameters', 'AccountId', 'required') !== true,
      hasCredits: parts(document).some((part) => at(part, 'x-credits') !== undefined),
      resultsPerCredit: Object.fromEntries(
        operations.flatMap(({ id, facts }) => {
          const results = at(facts, 'x-credits', 'amount') === 1 ? at(facts, 'x-credits', 'per') : undefined;
          return typeof results === 'number' ? [[id, results]] : [];
        }),
      ),
      readingPace: readingPaceOf(operations.find(({ id }) => id === at(own, 'operations', 'listSent'))?.facts),
      invitationCeiling: {
        perDay: countOrNull(at(document, 'x-invitation-ceiling', 'perDay')),
        perWeek: countOrNull(at(document, 'x-invitation-ceiling', 'perWeek')),
      },
      operations: commonOperationsOf(at(own, 'operations'), known),
      messageOperations: messageOperationsOf(own, known),
      webhookEvents: keys(at(document, 'webhooks')),
      signatureHeaders: signatureHeadersOf(document),
      testCall,
      healthPath: document['x-health']?.path ?? null,
    },
  };
}

function readingPaceOf(operation: unknown): VendorFacts['readingPace'] {
  const pageSize = countOrNull(at(operation, 'x-page-size', 'default'));
  const requestsPerMinute = countOrNull(at(operation, 'x-velocity', 'perMinute'));
  return pageSize === null || requestsPerMinute === null ? null : { pageSize, requestsPerMinute };
}

function readKeyHeader(document: unknown, way: unknown): KeyHeader {
  const [name = ''] = keys(way);
  const scheme = at(document, 'components', 'securitySchemes', name);
  if (at(scheme, 'type') === 'http' && at(scheme, 'scheme') === 'bearer') {
    return { header: 'authorization', prefix: 'Bearer ' };
  }
  if (at(scheme, 'type') !== 'apiKey' || at(scheme, 'in') !== 'header') throw new Error(`${name} is no header`);
  return { header: text(at(scheme, 'name')).toLowerCase(), prefix: '' };
}

/** The headers of webhooks whose pattern names what signatures hold. */
function signatureHeadersOf(document: unknown): readonly SignatureHeader[] {
  return parts(document).flatMap((part) => {
    const pattern = at(part, 'in') === 'header' ? String(at(part, 'schema', 'pattern')) : '';
    if (!/\(\?<(?:seconds|digits)>/.test(pattern)) return [];
    return [{ header: text(at(part, 'name')).toLowerCase(), pattern }];
  });
}

function patternsOf(document: unknown): readonly string[] {
  const found = parts(document).flatMap((part) => {
    const isAccountId = at(part, 'in') !== undefined && /^account_?id$/i.test(String(at(part, 'name')));
    const pattern = isAccountId ? at(part, 'schema', 'pattern') : undefined;
    return pattern === undefined ? [] : [text(pattern)];
  });
  return [...new Set(found)];
}

function commonOperationsOf(named: unknown, known: readonly string[]): VendorFacts['operations'] {
  const odd = keys(named).filter((name) => !commonOperations.some((each) => each === name));
  if (odd.length > 0) throw new Error(`x-vendor names no common operation with ${odd.join(', ')}`);
  const of = (name: CommonOperation): string | null => {
    const operation = at(named, name);
    if (operation === undefined) return null;
    if (known.some((each) => each === operation)) return text(operation);
    throw new Error(`There is no operation ${operation} for ${name}`);
  };
  return {
    listSent: of('listSent'),
    listReceived: of('listReceived'),
    send: of('send'),
    accept: of('accept'),
    refuse: of('refuse'),
    withdraw: of('withdraw'),
    relationship: of('relationship'),
    listConnections: of('listConnections'),
    listAccounts: of('listAccounts'),
    usage: of('usage'),
    profile: of('profile'),
    sendMessage: of('sendMessage'),
    listConversations: of('listConversations'),
    listMessages: of('listMessages'),
    conversationWith: of('conversationWith'),
  };
}

/** The one that clients have in common, and those that only this vendor has. */
function messageOperationsOf(own: unknown, known: readonly string[]): readonly string[] {
  const common = at(own, 'operations', 'sendMessage');
  const all = [...(common === undefined ? [] : [common]), ...list(at(own, 'furtherMessages'))].map(text);
  const odd = all.filter((each) => !known.includes(each));
  if (odd.length > 0) throw new Error(`There is no operation ${odd.join(', ')} that writes a message`);
  return all;
}

/** Every object and list of a document. */
function parts(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(parts)];
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  );
}

function keys(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error(`A text is needed where the spec has ${JSON.stringify(value)}`);
}

function countOrNull(value: unknown = null): number | null {
  if (value === null || (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)) return value;
  throw new Error(`A number or null is needed where the spec has ${JSON.stringify(value)}`);
}
