import { startMockServer } from '@invitekit/mock-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type N8n, startN8n } from '../../support/n8n/n8n.ts';
import { type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { useNames } from '../../support/resolve-names.ts';
import { Sandbox } from '../../support/sandbox.ts';
import { type ScriptedServer, startScriptedServer } from '../../support/scripted-server.ts';

useNames('fake', 'host.docker.internal');

let n8n: N8n;
let server: Awaited<ReturnType<typeof startMockServer>>;
let sandbox: Sandbox;
let redirecting: ScriptedServer;
beforeAll(async () => {
  const allowHosts = ['fake', 'host.docker.internal'];
  [n8n, server] = await Promise.all([startN8n(), startMockServer({ validateAnswers: true, allowHosts })]);
  sandbox = await Sandbox.create(server.url);
  redirecting = await startScriptedServer(({ url = '' }, response) =>
    response.writeHead(307, { location: new URL(url, server.url).href }).end(),
  );
});
afterAll(async () => {
  await Promise.all([n8n.close(), server.close(), redirecting.close()]);
});

interface Row {
  readonly name: string;
  readonly baseUrl?: (url: URL) => unknown;
  readonly apiKey?: (key: string) => unknown;
  readonly allowPlainHttp?: unknown;
}

/** `accepted` lists accounts; `refused` says which field is wrong, without a request; `failed` got no good answer. */
type Outcome = 'accepted' | 'refused' | 'failed';

const accepted: readonly Row[] = [
  { name: 'as it is' },
  ...[' ', '  ', '\t', '\n', '\r\n', '\u00a0', '\ufeff'].flatMap((space) => [
    { name: `${JSON.stringify(space)} behind`, baseUrl: ({ href }: URL) => `${href}${space}` },
    { name: `${JSON.stringify(space)} before`, baseUrl: ({ href }: URL) => `${space}${href}` },
  ]),
  { name: 'a slash behind', baseUrl: ({ href }) => `${href}/` },
  { name: 'slashes and a space behind', baseUrl: ({ href }) => `${href}// ` },
  { name: 'localhost', baseUrl: at('localhost') },
  { name: 'capitals', baseUrl: ({ host, pathname }) => `HTTP://${host}${pathname}` },
  { name: 'this machine, with plain http allowed', allowPlainHttp: true },
  { name: 'a fake, with plain http allowed', baseUrl: at('fake'), allowPlainHttp: true },
  {
    name: 'a space behind a fake, with plain http allowed',
    baseUrl: (url) => `${at('fake')(url)} `,
    allowPlainHttp: true,
  },
  {
    name: 'the host of a container, with plain http allowed',
    baseUrl: at('host.docker.internal'),
    allowPlainHttp: true,
  },
];

const refused: readonly Row[] = [
  { name: 'nothing', baseUrl: () => '' },
  { name: 'white space', baseUrl: () => ' \n' },
  { name: 'no text', baseUrl: () => 5 },
  { name: 'null', baseUrl: () => null },
  { name: 'no scheme', baseUrl: ({ host, pathname }) => `${host}${pathname}` },
  { name: 'half a scheme', baseUrl: ({ host, pathname }) => `//${host}${pathname}` },
  { name: 'one slash', baseUrl: ({ host, pathname }) => `http:/${host}${pathname}` },
  { name: 'another scheme', baseUrl: ({ host }) => `ftp://${host}` },
  { name: 'a query', baseUrl: ({ href }) => `${href}?x=1` },
  { name: 'an empty query', baseUrl: ({ href }) => `${href}?` },
  { name: 'a fragment', baseUrl: ({ href }) => `${href}#x` },
  { name: 'a password', baseUrl: ({ host, pathname }) => `http://user:secret@${host}${pathname}` },
  { name: 'a user', baseUrl: ({ host, pathname }) => `http://user@${host}${pathname}` },
  { name: 'a space inside', baseUrl: ({ href }) => `${href} /x` },
  { name: 'a line break inside', baseUrl: ({ href }) => href.replace('0', '0\n') },
  { name: 'a tab inside', baseUrl: ({ href }) => href.replace('/127', '/\t127') },
  { name: 'backslashes', baseUrl: ({ href }) => href.replaceAll('/', '\\') },
  { name: 'two addresses', baseUrl: ({ href }) => `${href} ${href}` },
  { name: 'undefined', baseUrl: () => 'undefined' },
  { name: 'plain http in public', baseUrl: at('api.example.com') },
  { name: 'plain http in public, allowed', baseUrl: at('api.example.com'), allowPlainHttp: true },
  { name: 'plain http at a vendor, allowed', baseUrl: () => 'http://api.unipile.com', allowPlainHttp: true },
  { name: 'a name that begins as this machine', baseUrl: at('127.0.0.1.example.com'), allowPlainHttp: true },
  { name: 'a fake, not allowed', baseUrl: at('fake') },
  { name: 'a private address, not allowed', baseUrl: at('10.0.0.1') },
  { name: 'a fake with a real key', baseUrl: at('fake'), allowPlainHttp: true, apiKey: () => 'live-key' },
  { name: 'something else than yes or no', allowPlainHttp: 'yes' },
  { name: 'no key', apiKey: () => '' },
  { name: 'a key that is null', apiKey: () => null },
  { name: 'a key of white space', apiKey: () => '  ' },
  { name: 'a space behind the key', apiKey: (key) => `${key} ` },
  { name: 'a space before the key', apiKey: (key) => ` ${key}` },
  { name: 'a line break behind the key', apiKey: (key) => `${key}\n` },
  { name: 'a space inside the key', apiKey: (key) => key.replace('-', ' ') },
  { name: 'a non-breaking space behind the key', apiKey: (key) => `${key}\u00a0` },
  { name: 'an invisible character in the key', apiKey: (key) => `${key}\u200b` },
  { name: 'a letter that no header can hold', apiKey: (key) => `${key}ü` },
  { name: 'a key that names nothing', apiKey: () => 'undefined' },
  { name: 'Bearer before the key', apiKey: (key) => `Bearer ${key}` },
];

const failed: readonly Row[] = [
  { name: 'an unknown key', apiKey: () => 'live-key' },
  { name: 'a key of another sandbox', apiKey: (key) => `${key}x` },
  { name: 'another path', baseUrl: ({ href }) => `${href}/other` },
  { name: 'no path', baseUrl: ({ origin }) => origin },
  { name: 'nobody there', baseUrl: () => 'http://127.0.0.1:9' },
  { name: 'https where http is', baseUrl: ({ href }) => href.replace('http', 'https') },
  { name: 'an address that sends on', baseUrl: ({ pathname }) => `${redirecting.url}${pathname}` },
];

const rows = [
  ...accepted.map((row) => ({ row, expected: 'accepted' as const })),
  ...refused.map((row) => ({ row, expected: 'refused' as const })),
  ...failed.map((row) => ({ row, expected: 'failed' as const })),
];

describe.each(Object.values(vendorsUnderTest))('the credential of $displayName', (vendor) => {
  test.each(rows)('with $row.name is $expected, by its test as by the node', async ({ row, expected }) => {
    const access = sandbox.access(vendor.vendor);
    const values = {
      apiKey: row.apiKey === undefined ? access.apiKey : row.apiKey(access.apiKey),
      baseUrl: row.baseUrl === undefined ? access.baseUrl : row.baseUrl(new URL(access.baseUrl)),
      ...('allowPlainHttp' in row && { allowPlainHttp: row.allowPlainHttp }),
    };
    const credential = JSON.parse(JSON.stringify(values));
    const byTest = outcomeOf(await n8n.testCredential(vendor.credential, credential));
    const byNode = outcomeOf(await runNode(vendor, credential));
    expect({ byTest, byNode }).toEqual({ byTest: expected, byNode: expected });
  });
});

async function runNode({ node, credential }: VendorUnderTest, values: Parameters<N8n['testCredential']>[1]) {
  const parameters = { resource: 'account', operation: 'getAll', returnAll: true };
  const { error } = await n8n.run({ type: node, parameters, credentials: { [credential]: values } });
  return error;
}

function outcomeOf(error: { readonly message: string } | undefined): Outcome {
  if (error === undefined) return 'accepted';
  return /^(API Key|Base URL|Allow Plain HTTP) /.test(error.message) ? 'refused' : 'failed';
}

function at(name: string): (url: URL) => string {
  return ({ port, pathname }) => `http://${name}:${port}${pathname}`;
}
