import { describe, expect, test } from 'vitest';
import type { ApiRequest } from '../src/index.ts';
import { createAny } from './support.ts';

describe.each(Object.entries(createAny))('%s', (_, create) => {
  test.each([
    'http://api.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'ftp://127.0.0.1',
    'api.example.com',
    'https://api.example.com?key=1',
    'https://api.example.com?',
    'https://api.example.com#',
    'https://user:secret@api.example.com',
    'https://api.example.com/a b',
    'https://api.exa\nmple.com',
    'https:\\\\api.example.com',
    'https:api.example.com',
    'https://@api.example.com',
    'https://',
    '//api.example.com',
    'undefined',
    '',
    ' ',
  ])('refuses the base URL "%s"', (baseUrl) => {
    expect(() => create({ baseUrl })).toThrowError(
      expect.objectContaining({ code: 'invalid-request', message: expect.stringContaining('https') }),
    );
  });

  test.each(['https://api.example.com/', 'http://127.0.0.1:4010/x', 'http://localhost:1', 'http://[::1]:1'])(
    'takes the base URL "%s"',
    (baseUrl) => {
      expect(() => create({ baseUrl })).not.toThrow();
    },
  );

  test.each([
    ['https://api.example.com//', 'https://api.example.com/'],
    [' https://api.example.com\n', 'https://api.example.com/'],
    ['\t\u00a0https://api.example.com/ \u2003', 'https://api.example.com/'],
    ['HTTPS://API.example.com', 'https://api.example.com/'],
    ['https://api.example.com/a/b/', 'https://api.example.com/a/b/'],
  ])('calls below the base URL "%s"', async (baseUrl, start) => {
    const urls: string[] = [];
    const client = create({
      baseUrl,
      transport: async ({ url }: ApiRequest) => {
        urls.push(url);
        return { status: 500, headers: {}, body: '' };
      },
    });
    await expect(client.listSent()).rejects.toMatchObject({ code: 'vendor-failure' });
    expect(urls).toEqual([expect.stringMatching(new RegExp(`^${start}(v1|v2|linkedin)/`))]);
  });

  test('sends nothing for a call that was ended before it began', async () => {
    const client = create({});
    const reason = new Error('Enough');
    await expect(client.listSent({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test('throws the reason of an abort, whatever its transport does then', async () => {
    const reason = new Error('Enough');
    for (const end of [() => ({ status: 200, headers: {}, body: '{}' }), () => Promise.reject(new Error('Closed'))]) {
      const controller = new AbortController();
      const client = create({
        transport: async () => {
          controller.abort(reason);
          return await end();
        },
      });
      await expect(client.listSent({ signal: controller.signal })).rejects.toBe(reason);
    }
  });
});
