import { describe, expect, test } from 'vitest';
import {
  createConnectSafely,
  createLinkup,
  createPostpress,
  createUnipile,
  type InvitationClient,
  type Transport,
} from '../src/index.ts';

/** A transport that must not be used: settings are checked before anything is sent. */
const unused: Transport = () => {
  throw new Error('A request was sent');
};

interface Settings {
  readonly baseUrl?: string;
  readonly transport: Transport;
}

const create: Readonly<Record<string, (settings: Settings) => InvitationClient>> = {
  linkup: (settings) => createLinkup({ accountId: 'a', ...settings }),
  connectsafely: (settings) => createConnectSafely(settings),
  unipile: (settings) => createUnipile({ accountId: 'a', ...settings }),
  postpress: (settings) => createPostpress({ accountId: 'a', ...settings }),
};

describe.each(Object.entries(create))('%s', (_, createClient) => {
  test.each([
    'http://api.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'ftp://127.0.0.1',
    'api.example.com',
    'https://api.example.com?key=1',
    '',
  ])('refuses the base URL "%s"', (baseUrl) => {
    expect(() => createClient({ baseUrl, transport: unused })).toThrowError(
      expect.objectContaining({ code: 'invalid-request', message: expect.stringContaining('https') }),
    );
  });

  test.each(['https://api.example.com/', 'http://127.0.0.1:4010/x', 'http://localhost:1', 'http://[::1]:1'])(
    'takes the base URL "%s"',
    (baseUrl) => {
      expect(() => createClient({ baseUrl, transport: unused })).not.toThrow();
    },
  );

  test.each([0, -1, 1.5, Number.NaN])('refuses the limit %s before it sends anything', async (limit) => {
    const client = createClient({ transport: unused });
    await expect(client.listSent({ limit })).rejects.toMatchObject({ code: 'invalid-request' });
  });
});
