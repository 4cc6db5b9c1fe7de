import { expect, test } from 'vitest';
import { checkContract } from '../src/check/check.ts';
import { createRedact } from '../src/http/redact.ts';
import { toJson } from '../src/report/json.ts';
import { findingsOf } from '../src/report/report.ts';

test.each([
  ['x-api-key: k+/=1', 'x-api-key: [key]'],
  ['?key=k%2B%2F%3D1', '?key=[key]'],
  ['{"shared_secret":"a\\"b","id":"1"}', '{"shared_secret":"[secret]","id":"1"}'],
  ['{"validationToken" : "aB3dE5gH"}', '{"validationToken" : "[secret]"}'],
  ['{"secret":"wes_1"}{"password":"p"}', '{"secret":"[secret]"}{"password":"[secret]"}'],
])('%s is told as %s', (text, told) => {
  expect(createRedact('k+/=1')(text)).toBe(told);
});

test('a vendor that echoes the key does not get it into the report, wherever the text is cut', async () => {
  const key = 'pp_live_0123456789abcdef';
  for (const padding of [0, 190, 200, 210, 220, 230]) {
    const body = JSON.stringify({ padding: '.'.repeat(padding), key, shared_secret: 'AQH-secret' });
    const headers = { 'content-type': 'application/json' };
    const report = await checkContract({
      vendor: 'postpress',
      baseUrl: 'https://vendor.invalid',
      key,
      fetch: async () => new Response(body, { status: 418, headers }),
    });
    expect(findingsOf(report).length).toBeGreaterThan(0);
    expect(toJson(report)).not.toMatch(/pp_live|0123456789|AQH/);
  }
});
