import { describe, expect, test } from 'vitest';
import { readHosts } from '../src/webhooks/hosts.ts';
import { createPost } from '../src/webhooks/post.ts';

describe('without any host that is allowed', () => {
  const { isAllowed } = createPost({ allowedHosts: [], timeoutMs: 1000 });

  test.each([
    'http://127.0.0.1:5678/hook',
    'https://127.255.255.254/',
    'http://localhost/',
    'http://LOCALHOST:1/',
    'http://[::1]:5678/',
    // Other ways to write 127.0.0.1.
    'http://2130706433/',
    'http://0x7f.1/',
  ])('%s is delivered to', (url) => {
    expect(isAllowed(new URL(url))).toBe(true);
  });

  test.each([
    'https://example.com/',
    'http://localhost.example.com/',
    'http://127.0.0.1.example.com/',
    'http://127.0.0.1@example.com/',
    'http://localhost./',
    'http://0.0.0.0/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'http://128.0.0.1/',
  ])('%s is not', (url) => {
    expect(isAllowed(new URL(url))).toBe(false);
  });
});

test('hosts that are allowed are delivered to, whatever the port, and no part of their name is', () => {
  const { isAllowed } = createPost({ allowedHosts: readHosts('hooks.example.com, 10.0.0.1'), timeoutMs: 1000 });
  expect(['https://hooks.example.com:8443/a', 'http://10.0.0.1/'].every((url) => isAllowed(new URL(url)))).toBe(true);
  expect(['https://example.com/', 'https://a.hooks.example.com/'].some((url) => isAllowed(new URL(url)))).toBe(false);
});

test.each([undefined, '', ' , '])('%j names no host', (text) => {
  expect(readHosts(text)).toEqual([]);
});

test.each(['https://example.com', 'example.com:443', 'example.com/hook', 'a b'])('%s is no host name', (text) => {
  expect(() => readHosts(text)).toThrow(
    `WEBHOOK_HOSTS must be host names with commas between them; "${text}" is not one.`,
  );
});
