import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { test as base } from './support.ts';

interface Page {
  readonly html: string;
  readonly headers: Headers;
}

const test = base.extend<{ readonly page: Page }>({
  page: async ({ server }, use) => {
    const response = await fetch(server.url);
    await use({ html: await response.text(), headers: response.headers });
  },
});

describe('the page', () => {
  test('is HTML that is kept nowhere', ({ page: { html, headers } }) => {
    expect(html).toMatch(/^<!doctype html>/);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('needs no other file', ({ page: { html } }) => {
    expect(html).not.toMatch(/<link[^>]+href="(?!data:)/);
    expect(html).not.toMatch(/<(?:script|img|iframe)[^>]+src=/);
    expect(html).not.toMatch(/@import|url\((?!["']?data:)/);
  });

  test('runs only what it was written with, and asks only its own server', ({ page: { html, headers } }) => {
    const [script, ...otherScripts] = contentsOf(html, /<script[^>]*>(.*?)<\/script>/gs);
    const [style, ...otherStyles] = contentsOf(html, /<style[^>]*>(.*?)<\/style>/gs);
    expect([...otherScripts, ...otherStyles]).toEqual([]);
    expect(headers.get('content-security-policy')?.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      'img-src data:',
      `script-src 'sha256-${sha256(script)}'`,
      `style-src 'sha256-${sha256(style)}'`,
    ]);
  });

  test('tells nobody where it was, and is taken for nothing else', ({ page: { headers } }) => {
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('is at the root alone', async ({ server }) => {
    expect((await fetch(`${server.url}/index.html`)).status).toBe(404);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(404);
  });
});

function contentsOf(html: string, element: RegExp): readonly string[] {
  return [...html.matchAll(element)].map(([, content = '']) => content);
}

function sha256(text = ''): string {
  return createHash('sha256').update(text).digest('base64');
}
