import type { RequestListener } from 'node:http';
import { createTransport } from 'n8n-nodes-invitekit/nodes/shared/transport.ts';
import type { INodeType } from 'n8n-workflow';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { blank } from '../../support/n8n/blank-node.ts';
import { itemsOf } from '../../support/n8n/items.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { pauses } from '../../support/n8n/short-pauses.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { type ScriptedServer, startScriptedServer } from '../../support/scripted-server.ts';

const bed = useTestBed();
const { linkup, unipile } = vendorsUnderTest;
const apiKey = 'key-that-must-stay-secret';

const servers: ScriptedServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(answer: RequestListener): Promise<ScriptedServer> {
  const server = await startScriptedServer(answer);
  servers.push(server);
  return server;
}

test.each([linkup, unipile])(
  '$displayName follows no redirect, so that the key stays with the vendor',
  async (vendor) => {
    const elsewhere = await serve((_request, response) => response.end('{}'));
    const { url } = await serve((_request, response) => response.writeHead(307, { location: elsewhere.url }).end());
    const { error } = await bed.run(vendor, { credential: { apiKey, baseUrl: url } });
    expect(error).toMatchObject({ name: 'NodeApiError', httpCode: '307' });
    expect(elsewhere.requests).toEqual([]);
  },
);

test('takes the key out of the vendor’s words', async () => {
  const body = { success: false, error: { code: 'INVALID_API_KEY', message: `There is no key ${apiKey}` } };
  const { url } = await serve((_request, response) => response.writeHead(403).end(JSON.stringify(body)));
  const { error } = await bed.run(linkup, { credential: { apiKey, baseUrl: url } });
  expect(error?.message).toBe('There is no key [API key]');
  expect(JSON.stringify(error)).not.toContain(apiKey);
});

test('understands that the vendor is down when a gateway answers in HTML', async () => {
  const { url } = await serve((_request, response) => response.writeHead(502).end('<html>Bad Gateway</html>'));
  const { error } = await bed.run(unipile, { credential: { apiKey, baseUrl: url } });
  expect(error).toMatchObject({ name: 'NodeApiError', httpCode: '502', context: { data: { code: 'vendor-failure' } } });
});

test('does not take a page of another site for an empty list', async () => {
  const { url } = await serve((_request, response) => response.end('<html>Welcome</html>'));
  const { error } = await bed.run(unipile, { credential: { apiKey, baseUrl: url } });
  expect(error).toMatchObject({ name: 'NodeApiError', context: { data: { code: 'unexpected-answer' } } });
});

test('passes on how long the vendor asks to wait', async () => {
  const { url } = await serve((_request, response) => response.writeHead(429, { 'Retry-After': '90' }).end('{}'));
  const { error } = await bed.run(unipile, { credential: { apiKey, baseUrl: url } });
  expect(error?.description).toContain('The vendor asks to wait 90 seconds.');
});

test('waits as long as the vendor asks, and then goes on', async () => {
  let answers = 0;
  const { url, requests } = await serve((_request, response) => {
    answers += 1;
    if (answers === 1) response.writeHead(429, { 'Retry-After': '1' }).end('{}');
    else response.end(JSON.stringify({ data: [] }));
  });
  const before = pauses.length;
  itemsOf(await bed.run(unipile, { credential: { apiKey, baseUrl: url } }));
  expect(requests).toHaveLength(2);
  expect(pauses.slice(before)).toEqual([1000]);
});

test('gives up on an attempt that takes too long', async () => {
  const { url } = await serve(() => {});
  bed.n8n.types.add(impatient(url));
  const { outputs } = await bed.n8n.run({ type: 'impatient', credentials: { [unipile.credential]: { apiKey } } });
  expect(outputs[0]?.[0]?.json).toEqual({ name: 'TimeoutError', message: 'No answer within 0.05 seconds' });
});

test('does not take a closed connection for a long wait', async () => {
  const { url } = await serve((request) => request.destroy());
  bed.n8n.types.add(impatient(url));
  const { outputs } = await bed.n8n.run({ type: 'impatient', credentials: { [unipile.credential]: { apiKey } } });
  expect(outputs[0]?.[0]?.json).toMatchObject({ name: 'NodeApiError' });
});

test('measures ages from the vendor’s Date', async () => {
  const invitation = {
    entity_urn: 'urn:li:invitation:1',
    invitation_type: 'CONNECTION',
    sent_time: '5d',
    recipient: { first_name: 'Grace', last_name: 'Hopper', linkedin_url: 'https://www.linkedin.com/in/grace-hopper' },
  };
  const body = { success: true, data: { invitations: [invitation], pagination: {} }, metadata: {} };
  const { url } = await serve((_request, response) =>
    response.writeHead(200, { date: 'Mon, 01 Jun 2026 09:00:00 GMT' }).end(JSON.stringify(body)),
  );
  const { outputs } = await bed.run(linkup, { credential: { apiKey, baseUrl: url } });
  expect(outputs[0]?.[0]?.json['sentAt']).toMatchObject({
    earliest: '2026-05-26T09:00:00.000Z',
    latest: '2026-05-27T09:00:00.000Z',
  });
});

/** The package has an n8n-workflow of its own, whose types are others to the compiler. */
const contextSchema = z.custom<Parameters<typeof createTransport>[0]>(
  (value) => typeof value === 'object' && value !== null && 'helpers' in value,
);

/** A node that asks once, waits 50 milliseconds for the answer, and tells what was thrown. */
function impatient(url: string): INodeType {
  const description = { ...blank, name: 'impatient', credentials: [{ name: unipile.credential, required: true }] };
  return {
    description,
    async execute() {
      const transport = createTransport(
        contextSchema.parse(this),
        unipile,
        { apiKey: 'mock-unipile-key', baseUrl: url },
        50,
      );
      const error: unknown = await transport({ method: 'GET', url, headers: {} }).catch((thrown: unknown) => thrown);
      const { name, message } = error instanceof Error ? error : { name: 'none', message: '' };
      return [[{ json: { name, message } }]];
    },
  };
}
