import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { pointerPart } from '@invitekit/specs/reader';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { createControlDocument } from '../src/control/document.ts';
import { controlOf, invite, registerWebhook } from './control-support.ts';
import { folderWith } from './folder-with.ts';
import { startReceiver } from './receiver.ts';
import { send, test } from './support.ts';

const document = createControlDocument();

/** Those of rehearsals need somebody who rehearses; `control-rehearsals.test.ts` has one. */
const operations = Object.entries(document.paths)
  .filter(([path]) => !path.startsWith('/rehearsals'))
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));

test('the document is served as it is made without a server', async ({ server }) => {
  const { status, body } = await send(`${server.url}/_mock/openapi.json`);
  expect([status, body]).toEqual([200, JSON.parse(JSON.stringify(document))]);
});

test('the document has nothing that its linter would say', { timeout: 60_000 }, async () => {
  const folder = folderWith({ 'openapi.json': JSON.stringify(document) });
  const redocly = createRequire(new URL('../../../specs/package.json', import.meta.url)).resolve(
    '@redocly/cli/bin/cli.js',
  );
  const args = [redocly, 'lint', '--extends=recommended-strict', '--format=json', 'openapi.json'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, cwd: folder });
  expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 } });
});

test('the page about the fake names every call to a sandbox, and no other', async () => {
  const page = await readFile(new URL('../../../docs/fake.md', import.meta.url), 'utf8');
  const [, table = ''] = /^\| call below `\/_mock\/sandboxes`.*\n.*\n((?:\|.*\n)+)/m.exec(page) ?? [];
  const named = table.split('\n').flatMap((row) => {
    const calls = [...(row.split('|')[1] ?? '').matchAll(/`([A-Z]+) ?(\S*)`/g)];
    return calls.map(([, method = '', path]) => `${method.toLowerCase()} /sandboxes${path || calls[0]?.[2]}`);
  });
  const all = operations.map(({ method, path }) => `${method} ${path}`);
  expect(named.toSorted()).toEqual(all.filter((call) => call.includes(' /sandboxes')).toSorted());
});

test('every operation answers what the document says', async ({ server, createSandbox }) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  await using receiver = await startReceiver();
  const sandbox = await createSandbox({ accounts: [{ conversations: 1 }] });
  await createSandbox({ id: 'to-delete' });
  await registerWebhook(sandbox, receiver.url);
  await invite(sandbox, 'jordan-walke');
  const call = controlOf(server.url);
  const fault = { vendor: 'unipile', operation: 'getRelationRequestsList', status: 504 };
  await call('POST', `/sandboxes/${sandbox.id}/faults`, fault);
  await call('POST', `/sandboxes/${sandbox.id}/clock`, { advance: 'P2D' });
  const { body: snapshot } = await call('GET', `/sandboxes/${sandbox.id}/snapshot`);
  const [sent, received, accepted] = await Promise.all(
    ['sent', 'received', 'sent'].map(async (direction, index) => {
      const query = `direction=${direction}&state=pending&kind=connection&limit=1&offset=${index}`;
      return await firstId(`/sandboxes/${sandbox.id}/invitations?${query}`);
    }),
  );

  /** What each path's names stand for, and each operation's body. */
  const names: Readonly<Record<string, string | undefined>> = {
    acceptInvitation: accepted,
    ignoreInvitation: received,
    withdrawInvitation: sent,
    account: 'ada-lovelace',
    publicIdentifier: 'mary-somerville',
    fault: 'fault-1',
    delivery: await firstDelivery(),
    conversation: await firstConversation(),
  };
  const bodies: Readonly<Record<string, unknown>> = {
    createSandbox: {},
    forkSandbox: {},
    putSnapshot: snapshot,
    moveClock: { advance: 'PT1H' },
    putMember: { headline: 'Astronomer' },
    changeAccount: { status: 'connected' },
    receiveInvitation: {},
    changeLedger: { add: 1 },
    addFault: fault,
    searchJournal: {},
  };
  const streams: string[] = [];

  // What removes comes last, one before all.
  const removals = operations.filter(({ method }) => method === 'delete').toReversed();
  const ordered = [...operations.filter(({ method }) => method !== 'delete'), ...removals];
  for (const { path, method, operation } of ordered) {
    const { operationId, responses } = described(operation);
    const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'id') return operationId === 'deleteSandbox' ? 'to-delete' : sandbox.id;
      return names[name === 'invitation' ? operationId : name] ?? name;
    });
    const [status = ''] = Object.keys(responses);
    const pointer = `#/paths/${pointerPart(path)}/${method}/responses/${status}/content/application~1json/schema`;
    if ('text/event-stream' in (responses[status]?.content ?? {})) {
      streams.push(operationId);
      continue;
    }
    const answer = await call(method.toUpperCase(), place, bodies[operationId]);
    expect([operationId, answer.status, answer.status >= 300 && answer.text]).toEqual([
      operationId,
      Number(status),
      false,
    ]);
    if (status === '204') expect(answer.text).toBe('');
    else
      expect([operationId, ajv.validate({ $ref: `document${encodeURI(pointer)}` }, answer.body), ajv.errors]).toEqual([
        operationId,
        true,
        null,
      ]);
  }
  expect(streams).toEqual(['streamEvents']);

  async function firstId(place: string): Promise<string | undefined> {
    const { text } = await call('GET', place);
    return /"id":"(\d{19})"/.exec(text)?.[1];
  }

  async function firstConversation(): Promise<string | undefined> {
    const { text } = await call('GET', `/sandboxes/${sandbox.id}/conversations`);
    return /"id":"(2-[^"]+)"/.exec(text)?.[1];
  }

  async function firstDelivery(): Promise<string | undefined> {
    const { text } = await call('GET', `/sandboxes/${sandbox.id}/deliveries`);
    return /"id":"([^"]+)"/.exec(text)?.[1];
  }
});

test('the document can be browsed with nothing from elsewhere', async ({ server }) => {
  const { status, headers, text } = await send(`${server.url}/_mock/docs`);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
  expect(addresses.filter((address) => !address.startsWith('data:')).length).toBe(3);
  for (const address of addresses.filter((each) => !each.startsWith('data:'))) {
    expect(address).toMatch(/^\/_mock\/docs\//);
    expect((await send(`${server.url}${address}`)).status).toBe(200);
  }
});

interface Described {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

function described(operation: object): Described {
  return JSON.parse(JSON.stringify(operation));
}
