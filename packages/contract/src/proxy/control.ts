import { request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { controlUrls } from '../run/prove-fake.ts';
import type { Target } from './read-target.ts';

/** Whether a path is one of a fake's control API, which no vendor has. */
export function isControlPath(path: string): boolean {
  return /^\/_mock(?:[/?]|$)/.test(path);
}

/** Finds where the control API of a target is; undefined where it has none, which the vendor itself never has. */
export function createFindControl({ url, kind }: Target): () => Promise<URL | undefined> {
  let found: Promise<URL | undefined> | undefined;
  return async () => {
    if (kind === 'live') return undefined;
    found ??= look(url);
    const control = await found;
    // The fake may not be there yet.
    if (control === undefined) found = undefined;
    return control;
  };
}

async function look(target: URL): Promise<URL | undefined> {
  for (const control of controlUrls(target.href)) {
    if (await isThere(new URL(`${control}/sandboxes`))) return new URL(control);
  }
  return undefined;
}

const patienceMs = 10_000;

function isThere(url: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = (url.protocol === 'https:' ? requestSecurely : request)(url, { timeout: patienceMs }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asking.on('error', () => resolve(false));
    asking.on('timeout', () => asking.destroy());
    asking.end();
  });
}
