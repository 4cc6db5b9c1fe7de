import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type CommonOperation, commonOperations, type KeyHeader, type VendorFacts } from '../vendor-facts.ts';

/** What the manifest says of a vendor, and its place among the others. */
export interface ReadFacts {
  readonly position: number;
  readonly facts: VendorFacts;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

interface Call {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly kinds: readonly string[];
}

/** @throws when the spec lacks a fact, or names an operation that it does not have. */
export function readVendorFacts(name: string): ReadFacts {
  const document: unknown = parse(readFileSync(new URL(`../${name}/openapi.yaml`, import.meta.url), 'utf8'));
  const own = at(document, 'x-vendor');
  const [host, ...others] = list(at(document, 'servers')).map((server) => text(at(server, 'url')));
  const [keyHeader, ...otherHeaders] = list(at(document, 'security')).map((way) => readKeyHeader(document, way));
  if (host === undefined || keyHeader === undefined) throw new Error(`${name} lacks a server or a way to carry a key`);
  const keyKinds = keys(at(document, 'x-key-kinds'));
  const calls = readCalls(document);
  const tested = calls.find(({ operation }) => operation === at(own, 'testCall'));
  if (tested === undefined) throw new Error(`${name} has no operation ${at(own, 'testCall')}`);
  const { kinds: _, ...testCall } = tested;
  const known = [...calls.map(({ operation }) => operation), ...actionsOf(document)];
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
      operations: readOperations(at(own, 'operations'), known),
      webhookEvents: keys(at(document, 'webhooks')),
      testCall,
      healthPath: at(document, 'x-health') === undefined ? null : text(at(document, 'x-health', 'path')),
    },
  };
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

function readCalls(document: unknown): readonly Call[] {
  const paths = at(document, 'paths');
  return keys(paths).flatMap((path) =>
    methods.flatMap((method) => {
      const operation = at(paths, path, method);
      if (operation === undefined) return [];
      const kinds = list(at(operation, 'x-keys')).map(text);
      return [{ operation: text(at(operation, 'operationId')), method, path, kinds }];
    }),
  );
}

/** Each action that a body can name counts as an operation. */
function actionsOf(document: unknown): readonly string[] {
  return parts(document).flatMap((part) =>
    at(part, 'discriminator', 'propertyName') === 'action' ? keys(at(part, 'discriminator', 'mapping')) : [],
  );
}

function patternsOf(document: unknown): readonly string[] {
  const found = parts(document).flatMap((part) => {
    const isAccountId = at(part, 'in') !== undefined && /^account_?id$/i.test(String(at(part, 'name')));
    const pattern = isAccountId ? at(part, 'schema', 'pattern') : undefined;
    return pattern === undefined ? [] : [text(pattern)];
  });
  return [...new Set(found)];
}

function readOperations(named: unknown, known: readonly string[]): VendorFacts['operations'] {
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
  };
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
