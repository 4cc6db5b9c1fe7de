import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachOf, readBaseUrl } from '../src/index.ts';
import { createAny, unused } from './support.ts';

const withFakeKey = Object.assign(unused.bind(undefined), { hasFakeKey: true });

const thisMachine = [
  '127.0.0.1',
  '127.9.9.9',
  'localhost',
  '[::1]',
  'LOCALHOST',
  '2130706433',
  '0x7f.1',
  '[::ffff:127.0.0.1]',
];

const privateHosts = [
  '10.0.0.1',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.2',
  '169.254.1.1',
  '10.1',
  '0xa000001',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[fe80::1]',
  '[febf::1]',
  '[::ffff:10.0.0.1]',
  'fake',
  'FAKE',
  'my_fake_1',
  'fake-1',
  'host.docker.internal',
  'gateway.docker.internal',
  'printer.local',
  'fake.localhost',
  'api.test',
  'nas.lan',
  'box.home.arpa',
  'wiki.intranet',
  'fake.default.svc',
  'fake.default.svc.cluster.local',
];

const publicHosts = [
  'api.example.com',
  'api.unipile.com',
  'api.linkupapi.com',
  'api.connectsafely.ai',
  'api.postpress.ai',
  'fake.',
  'ai.',
  '127.0.0.1.example.com',
  'localhost.example.com',
  'localhost.',
  'internal.example.com',
  'fake.internal.com',
  'fakelocal.com',
  'test.org',
  '9.255.255.255',
  '11.0.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.167.1.1',
  '192.169.1.1',
  '169.253.1.1',
  '0.0.0.0',
  '8.8.8.8',
  '[::]',
  '[2001:db8::1]',
  '[fe00::1]',
  '[fec0::1]',
  '[::ffff:8.8.8.8]',
  '[64:ff9b::a00:1]',
];

describe.each(Object.entries(createAny))('%s', (_, create) => {
  test.each(thisMachine)('takes plain http on %s, which is this machine, with any key', (host) => {
    expect(() => create({ baseUrl: `http://${host}:4010/x` })).not.toThrow();
  });

  test.each(privateHosts)('takes plain http on %s with allowPlainHttp and a key of a fake', (host) => {
    const baseUrl = `http://${host}:4010/x`;
    expect(() => create({ baseUrl, allowPlainHttp: true, transport: withFakeKey })).not.toThrow();
    expect(() => create({ baseUrl, transport: withFakeKey })).toThrow(/set allowPlainHttp: true/);
    expect(() => create({ baseUrl, allowPlainHttp: false, transport: withFakeKey })).toThrow(
      /set allowPlainHttp: true/,
    );
    expect(() => create({ baseUrl, allowPlainHttp: true })).toThrow(/hasFakeKey/);
    expect(() => create({ baseUrl: baseUrl.replace('http', 'https') })).not.toThrow();
  });

  test.each(publicHosts)('takes no plain http on %s, whatever is allowed', (host) => {
    const settings = { baseUrl: `http://${host}:4010/x`, allowPlainHttp: true, transport: withFakeKey };
    expect(() => create(settings)).toThrowError(
      expect.objectContaining({
        code: 'invalid-request',
        message: expect.stringContaining('must be an https address'),
      }),
    );
    expect(() => create({ baseUrl: settings.baseUrl })).toThrow(/^(?!.*set allowPlainHttp)/);
  });

  test.each([
    'ftp://fake',
    'http://user:pass@fake',
    'http://fake?x',
    'http://fake#x',
    'http:fake',
    'fake:4010',
    'ws://fake',
  ])('takes no "%s", whatever is allowed', (baseUrl) => {
    expect(() => create({ baseUrl, allowPlainHttp: true, transport: withFakeKey })).toThrow(
      /must be an https address without/,
    );
  });
});

test('no name below a public suffix is ever private', () => {
  const suffix = fc.constantFrom('com', 'ai', 'io', 'co.uk', 'dev', 'net', 'internal.net', 'local.org');
  fc.assert(
    fc.property(fc.domain(), suffix, (domain, end) => {
      const { hostname } = new URL(`http://${domain.replace(/\.[^.]*$/, '')}.${end}`);
      expect(reachOf(hostname)).toBe('public');
    }),
  );
});

test('an IPv4 address is private in the four ranges and nowhere else', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const [one = 0, two = 0] = address.split('.').map(Number);
      const isPrivate =
        one === 10 ||
        (one === 172 && two >= 16 && two <= 31) ||
        (one === 192 && two === 168) ||
        (one === 169 && two === 254);
      expect(reachOf(new URL(`http://${address}`).hostname) === 'private').toBe(isPrivate);
    }),
    { numRuns: 2000 },
  );
});

test('nothing but http and https is ever taken, and https never needs a word', () => {
  const rule = { allowPlainHttp: true, hasFakeKey: true };
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webUrl({ validSchemes: ['ftp', 'http', 'ws'] })), (text) => {
      const reading = readBaseUrl(text, rule);
      if ('url' in reading) expect(reading.url).toMatch(/^https?:\/\/[^/]/);
      const isPlain = text.startsWith('https://') && !/[?#\\@\s]/.test(text) && URL.canParse(text);
      if (isPlain) expect(readBaseUrl(text, {})).toEqual(readBaseUrl(text, rule));
    }),
  );
});
