import { randomBytes } from 'node:crypto';
import { request as requestHttp } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { findShapeProblem } from '../src/serve/json-shape.ts';
import { upload } from './bodies-support.ts';
import { authentication, type SandboxAccess, send, test, type VendorName, vendorNames } from './support.ts';

/** A route of each vendor that takes a body. */
const routes: Readonly<Record<VendorName, { readonly method: string; readonly path: string }>> = {
  linkup: { method: 'POST', path: '/v2/network' },
  connectsafely: { method: 'POST', path: '/linkedin/connect' },
  unipile: { method: 'POST', path: '/v2/acc_123456789/users/me/relation-requests' },
  postpress: { method: 'POST', path: '/v1/users/invite' },
};

const encodings = {
  identity: (body: Buffer) => body,
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
} as const;

type Encoding = keyof typeof encodings;

const refusedForItself = /nested more than|larger than|more than \d+ values|not valid JSON|Send the body/;

describe('a body may be 128 levels deep and 100 kB long, however it is encoded and in whatever pieces it comes', () => {
  const sending = fc.record({
    encoding: fc.constantFrom<Encoding>('identity', 'gzip', 'deflate', 'br'),
    cuts: fc.array(fc.nat(), { maxLength: 4 }),
  });
  const prepare = (body: Buffer, { encoding, cuts }: { encoding: Encoding; cuts: readonly number[] }) =>
    [
      splitAt(encodings[encoding](body), cuts),
      encoding === 'identity' ? {} : { 'content-encoding': encoding },
    ] as const;

  test.for(vendorNames)('at %s', async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox();
    const levels = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 126, max: 131 }), fc.constant(45_000));
    await fc.assert(
      fc.asyncProperty(levels, sending, async (depth, how) => {
        const { status, text } = await uploadTo(vendor, sandbox, ...prepare(nested(depth), how));
        expect([status, /nested more than 128 levels deep/.test(text)]).toEqual([400, depth > 128]);
      }),
      { numRuns: 60, seed: 11 },
    );
    const size = fc.oneof(fc.integer({ min: 10, max: 200_000 }), fc.integer({ min: 102_397, max: 102_403 }));
    await fc.assert(
      fc.asyncProperty(size, sending, async (bytes, how) => {
        const { status, text } = await uploadTo(vendor, sandbox, ...prepare(ofSize(bytes), how));
        expect([status, /larger than 100kb/.test(text)]).toEqual([400, bytes > 102_400]);
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  test('at the control API', async ({ server, createSandbox }) => {
    const { id } = await createSandbox();
    const url = `${server.url}/_mock/sandboxes/${id}/clock`;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), sending, async (depth, how) => {
        const [body, headers] = prepare(nested(depth), how);
        const { status, text } = await upload({ method: 'POST', url, headers, body });
        expect([status, /nested more than 128 levels deep/.test(text)]).toEqual([400, depth > 128]);
      }),
      { numRuns: 40, seed: 13 },
    );
    for (const [bytes, status] of [
      [102_400, 400],
      [102_401, 413],
    ] as const) {
      const body = [ofSize(bytes)];
      expect(await upload({ method: 'POST', url, body })).toMatchObject({ status });
    }
  });
});

describe('what stands in texts is not counted', () => {
  const json = fc.json({ maxDepth: 6, stringUnit: fc.constantFrom('[', '{', ']', '"', '\\', ',', 'a', 'é', '\u2028') });

  test('neither brackets nor commas nor quotation marks', () => {
    fc.assert(
      fc.property(json, (text) => {
        const { depth, values } = shapeOf(JSON.parse(text));
        const find = (most: object) => findShapeProblem(Buffer.from(text), { depth, values, ...most });
        expect(find({})).toBeUndefined();
        if (depth > 0) expect(find({ depth: depth - 1 })).toBe('too-deep');
        if (values > 0) expect(find({ values: values - 1 })).toBe('too-many-values');
      }),
      { numRuns: 2000, seed: 14 },
    );
  });

  test('a request with them is served', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const list = { account_id: 'acc_abc123', action: 'list_sent', extra: '[{"\\'.repeat(5000) };
    const answer = await uploadTo('linkup', sandbox, [gzipSync(JSON.stringify(list))], { 'content-encoding': 'gzip' });
    expect(answer).toMatchObject({ status: 200, body: { success: true } });
  });
});

describe('a body that is not what its headers say', () => {
  const body = Buffer.from(JSON.stringify({ account_id: 'acc_abc123', action: 'list_sent' }));
  const packed = gzipSync(body);

  test.for([
    ['is cut', { 'content-encoding': 'gzip' }, packed.subarray(0, -9)],
    ['is cut in its head', { 'content-encoding': 'gzip' }, packed.subarray(0, 5)],
    ['is not compressed', { 'content-encoding': 'gzip' }, body],
    ['is compressed in another way', { 'content-encoding': 'br' }, packed],
    ['is compressed, and does not say so', {}, packed],
    ['is compressed twice', { 'content-encoding': 'gzip, gzip' }, gzipSync(packed)],
    ['is compressed in an unknown way', { 'content-encoding': 'compress' }, packed],
    ['is in UTF-16', { 'content-type': 'application/json; charset=utf-16' }, Buffer.from(String(body), 'utf16le')],
    ['is in UTF-7', { 'content-type': 'application/json; charset=utf-7' }, body],
    ['is nothing but noise', {}, randomBytes(1000)],
  ] as const)(
    'because it %s is a 400 of each vendor, and of the control API',
    async ([, headers, bytes], { server, createSandbox }) => {
      const sandbox = await createSandbox();
      for (const vendor of vendorNames) {
        const { status, text } = await uploadTo(vendor, sandbox, [bytes], headers);
        expect([vendor, status, text]).toEqual([vendor, 400, expect.stringMatching(refusedForItself)]);
      }
      const url = `${server.url}/_mock/sandboxes/${sandbox.id}/snapshot`;
      const { status, text } = await upload({ method: 'PUT', url, headers, body: [bytes] });
      expect([status, text]).toEqual([400, expect.stringMatching(refusedForItself)]);
    },
  );

  test('because it is shorter or longer than they say harms nobody else', async ({ server, createSandbox }) => {
    const { linkup } = (await createSandbox()).vendors;
    for (const length of [body.length - 1, body.length + 1]) {
      const request = requestHttp(`${linkup.baseUrl}/v2/network`, {
        method: 'POST',
        agent: false,
        headers: {
          ...authentication.linkup(linkup.apiKey),
          'content-type': 'application/json',
          'content-length': length,
        },
      });
      request.on('error', () => {});
      request.write(body, () => setTimeout(() => request.destroy(), 100));
      await new Promise((resolve) => void request.once('close', resolve));
    }
    expect((await send(`${server.url}/_mock/sandboxes`)).status).toBe(200);
  });
});

function shapeOf(value: unknown): { readonly depth: number; readonly values: number } {
  if (typeof value !== 'object' || value === null) return { depth: 0, values: 0 };
  const parts = Object.values(value).map(shapeOf);
  return {
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
    values: 1 + Math.max(0, parts.length - 1) + parts.reduce((sum, { values }) => sum + values, 0),
  };
}

function uploadTo(vendor: VendorName, { vendors }: SandboxAccess, body: readonly Buffer[], headers = {}) {
  const { baseUrl, apiKey } = vendors[vendor];
  const { method, path } = routes[vendor];
  return upload({ method, url: `${baseUrl}${path}`, headers: { ...authentication[vendor](apiKey), ...headers }, body });
}

/** JSON with lists so deep in an object. */
function nested(levels: number): Buffer {
  return Buffer.from(`{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`);
}

function ofSize(size: number): Buffer {
  return Buffer.from(`{"a":"${'a'.repeat(size - 8)}"}`);
}

function splitAt(body: Buffer, places: readonly number[]): readonly Buffer[] {
  const cuts = [0, ...places.map((place) => place % (body.length + 1)).toSorted((a, b) => a - b), body.length];
  return cuts
    .slice(1)
    .map((end, index) => body.subarray(cuts[index], end))
    .filter(({ length }) => length > 0);
}
