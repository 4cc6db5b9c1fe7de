import express, { type Router } from 'express';
import { messageOf } from '../words/message-of.ts';
import { contentSecurityPolicyFor } from './content-security-policy.ts';
import { readPageDocument } from './page-document.ts';

/** The page at `/`. It is built when it is first asked for, so that the fake starts without waiting for it. */
export function createPageRouter(): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  let page: Promise<{ readonly html: string; readonly policy: string }> | undefined;

  router.get('/', async (_request, response) => {
    try {
      page ??= readPage();
      const { html, policy } = await page;
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      response.setHeader('Cache-Control', 'no-store');
      response.type('html').send(html);
    } catch (error) {
      page = undefined;
      const reason = messageOf(error);
      response
        .status(500)
        .type('text')
        .send(`The page could not be built; the fake itself works. /_mock/docs shows its control API.\n\n${reason}\n`);
    }
  });
  return router;
}

async function readPage() {
  const html = await readPageDocument();
  return { html, policy: contentSecurityPolicyFor(html) };
}
