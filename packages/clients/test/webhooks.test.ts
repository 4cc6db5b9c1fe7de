import { createHmac } from 'node:crypto';
import { assert, asyncProperty, nat, string, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyWebhook } from '../src/index.ts';

const at = new Date('2026-06-01T09:00:00Z');
const seconds = String(at.getTime() / 1000);

/** Signs as the vendors' pages say, by other means than the client. */
function sign(body: Uint8Array | string, secret: string): string {
  return createHmac('sha256', secret).update(`${seconds}.`).update(body).digest('hex');
}

const headersWith = {
  linkup: (digits: string) => ({ 'X-Linkup-Timestamp': seconds, 'X-Linkup-Signature': `v1=${digits}` }),
  unipile: (digits: string) => ({ 'unipile-signature': `t=${seconds},v0=${digits}` }),
} as const;

const signing = ['linkup', 'unipile'] as const;

/** As keys are: visible letters of ASCII. */
const secrets = string({ unit: 'binary-ascii', minLength: 1, maxLength: 80 }).map(
  (text) => `s${text.replaceAll(/[^\x21-\x7e]/g, '')}`,
);

describe.for(signing)('a signature of %s', (vendor) => {
  test('holds for any bytes, and for none of which a bit differs', async () => {
    await assert(
      asyncProperty(
        uint8Array({ minLength: 1, maxLength: 200 }),
        secrets,
        nat(),
        nat(7),
        async (body, secret, place, bit) => {
          const headers = headersWith[vendor](sign(body, secret));
          const other = body.map((byte, index) => (index === place % body.length ? byte ^ (1 << bit) : byte));
          expect(await verifyWebhook(vendor, { headers, body, secret, at })).toBe(true);
          expect(await verifyWebhook(vendor, { headers, body: other, secret, at })).toBe(false);
          expect(await verifyWebhook(vendor, { headers, body, secret: `${secret}x`, at })).toBe(false);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('holds for any text, which is sent as UTF-8', async () => {
    await assert(
      asyncProperty(string({ unit: 'binary' }), secrets, async (body, secret) => {
        const headers = headersWith[vendor](sign(body, secret));
        expect(await verifyWebhook(vendor, { headers, body, secret, at })).toBe(true);
        expect(await verifyWebhook(vendor, { headers, body: Buffer.from(body), secret, at })).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('holds in capital letters, too: that vendors write small ones is inferred', async () => {
    const headers = headersWith[vendor](sign('{}', 's').toUpperCase());
    expect(await verifyWebhook(vendor, { headers, body: '{}', secret: 's', at })).toBe(true);
  });

  test('holds for the part of a longer buffer that is the body', async () => {
    const headers = headersWith[vendor](sign('ü{}', 's'));
    const body = Buffer.from('GET ü{} more').subarray(4, 8);
    expect(await verifyWebhook(vendor, { headers, body, secret: 's', at })).toBe(true);
  });

  test('does not hold at another time than it was made for', async () => {
    const digits = sign('{}', 's');
    const later = String(Number(seconds) + 1);
    const headers = Object.fromEntries(
      Object.entries(headersWith[vendor](digits)).map(([name, value]) => [name, value.replace(seconds, later)]),
    );
    expect(await verifyWebhook(vendor, { headers, body: '{}', secret: 's', at })).toBe(false);
  });
});
