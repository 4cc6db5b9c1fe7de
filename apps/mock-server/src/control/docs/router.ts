import express, { type Router } from 'express';
import { createControlDocument } from '../document.ts';
import type { OperationGroup } from '../operation.ts';
import { readDocsAsset } from './assets.ts';
import { docsPage, docsScript } from './page.ts';

/** Nothing comes from elsewhere, and nobody frames it. Swagger UI draws its icons from `data:`. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The document of the control API, and the same to browse. Both are made when they are first asked for. */
export function createDocsRouter(groups: readonly OperationGroup[]): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  let document: string | undefined;
  router.get('/openapi.json', (_request, response) => {
    document ??= JSON.stringify(createControlDocument(groups));
    response.type('json').send(document);
  });
  router.get(['/docs', '/docs/'], (_request, response) => {
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.type('html').send(docsPage);
  });
  router.get('/docs/swagger-ui.css', (_request, response) => {
    response.type('css').send(readDocsAsset('swagger-ui.css'));
  });
  router.get('/docs/swagger-ui-bundle.js', (_request, response) => {
    response.type('js').send(readDocsAsset('swagger-ui-bundle.js'));
  });
  router.get('/docs/start.js', (_request, response) => {
    response.type('js').send(docsScript);
  });
  return router;
}
