import { describe, expect, test } from 'vitest';
import { readSettings } from '../src/check/read-settings.ts';

const fakeKeys = ['mock-linkup-key', 'mock-linkup-sandbox-3', 'mock-linkup-2f0c'];

/** Reads the base URL of a run at LinkupAPI. */
function read(baseUrl: string, { key = 'mock-linkup-key', allowPlainHttp = false } = {}): string {
  return readSettings({ vendor: 'linkup', key, baseUrl, allowPlainHttp }).baseUrl;
}

const onThisMachine = [
  'http://127.0.0.1:4010/linkup/',
  'http://localhost',
  'http://[::1]:80',
  'http://127.9.9.9',
  'http://2130706433:4010',
  'http://0x7f.1',
];

const inPrivateNetworks = [
  ...[
    'http://fake:4010',
    'http://FAKE:4010/linkup',
    'http://fake',
    'http://mock-server',
    'http://a1_b',
    'http://fake.:4010',
  ],
  ...['http://host.docker.internal:4010', 'http://fake.internal', 'http://printer.local', 'http://fake.localhost'],
  ...[
    'http://fake.test',
    'http://fake.lan',
    'http://fake.home.arpa',
    'http://fake.intranet',
    'http://fake.default.svc',
  ],
  ...['http://fake.default.svc.cluster.local', 'http://10.0.0.1', 'http://10.255.255.255:4010', 'http://172.16.0.1'],
  ...[
    'http://172.31.255.255',
    'http://192.168.1.20:4010/x',
    'http://169.254.10.10',
    'http://0xa.1',
    'http://[fc00::1]',
  ],
  ...['http://[fd12:3456:789a::1]:4010', 'http://[fe80::1]', 'http://[::ffff:10.0.0.1]'],
];

const elsewhere = [
  ...[
    'http://example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://fake.internal.example.com',
  ],
  ...[
    'http://api.linkupapi.com',
    'http://linkupapi.com',
    'http://API.LINKUPAPI.COM',
    'http://api.linkupapi.com.',
    'http://x.linkupapi.com',
  ],
  ...[
    'http://api.connectsafely.ai',
    'http://api.unipile.com',
    'http://api1.unipile.com:13111',
    'http://api.postpress.ai',
  ],
  ...[
    'http://8.8.8.8',
    'http://172.15.0.1',
    'http://172.32.0.1',
    'http://192.169.0.1',
    'http://11.0.0.1',
    'http://100.64.0.1',
  ],
  ...[
    'http://169.253.0.1',
    'http://0.0.0.0',
    'http://[2001:db8::1]',
    'http://[fec0::1]',
    'http://[::ffff:8.8.8.8]',
    'http://[::]',
  ],
  ...[
    'http://notlocal',
    'http://mylan.com',
    'http://fakeinternal.com',
    'http://internal.io',
    'http://a.local.com',
  ].slice(1),
];

describe('a base URL', () => {
  test.each(['https://api.linkupapi.com', 'https://fake.example.com/linkup', 'https://fake:4010', ...onThisMachine])(
    '%s is taken with any key',
    (url) => {
      for (const allowPlainHttp of [true, false]) {
        expect(read(url, { key: 'k', allowPlainHttp })).not.toMatch(/\/$/);
      }
    },
  );

  test.each(inPrivateNetworks)('%s is taken where plain http is allowed, with a key of a fake alone', (url) => {
    for (const key of fakeKeys) expect(read(url, { key, allowPlainHttp: true })).toMatch(/^http:/);
    for (const key of ['lk_live_1', 'mock-unipile-key', 'mock-linkup', 'Mock-linkup-key', 'xmock-linkup-key']) {
      expect(() => read(url, { key, allowPlainHttp: true })).toThrow(
        /must be https.*works only with keys that a fake has issued/,
      );
    }
  });

  test.each(inPrivateNetworks)('%s is refused where nobody allowed it, and the refusal names what does', (url) => {
    expect(() => read(url)).toThrow(/must be https.*--allow-plain-http \(allowPlainHttp\)/);
  });

  test.each(elsewhere)('%s is refused whatever is allowed, and nothing is said to allow it', (url) => {
    for (const allowPlainHttp of [true, false]) {
      expect(() => read(url, { allowPlainHttp })).toThrow(
        /must be https, unless it is on this machine: others could read the key\.$/,
      );
    }
  });

  test.each([
    ['https://user:secret@example.com', 'must hold no credentials'],
    ['https://example.com/?key=1', 'must hold no credentials, query or fragment'],
    ['https://example.com/#a', 'must hold no credentials, query or fragment'],
    ['ftp://example.com', 'must be an address'],
    ['example.com', 'must be an address'],
    ['', 'must be an address'],
    ['http://127.0.0.1:40\n10', 'must be an address'],
    ['http://127.0.0.1\t', 'taken'],
    ['https://example.com/a b', 'must be an address'],
    ['https://example\u200b.com', 'must be an address'],
    ['https://exam\u0000ple.com', 'must be an address'],
  ])('%j: %s', (url, message) => {
    if (message === 'taken') expect(read(url)).toBe('http://127.0.0.1');
    else expect(() => read(url)).toThrow(message);
  });

  test.each([' https://example.com', 'https://example.com ', '\n https://example.com/ \n'])(
    '%j is read without what is around it',
    (url) => {
      expect(read(url)).toBe('https://example.com');
    },
  );
});
