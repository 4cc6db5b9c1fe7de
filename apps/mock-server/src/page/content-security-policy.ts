import { createHash } from 'node:crypto';

/** Lets a document run and look as it is written, ask its own server, and nothing else. */
export function contentSecurityPolicyFor(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashesOf(html, /<script type="module">(.*?)<\/script>/gs)}`,
    `style-src ${hashesOf(html, /<style>(.*?)<\/style>/gs)}`,
    // The icon in the tab.
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashesOf(html: string, element: RegExp): string {
  const contents = [...html.matchAll(element)].map(([, content = '']) => content);
  return contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`).join(' ');
}
