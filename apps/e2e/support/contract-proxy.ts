import type { RequestListener } from 'node:http';
import { type ProxySettings, type RunningProxy, startProxy } from '@invitekit/contract';
import { onTestFinished } from 'vitest';
import { startScriptedServer } from './scripted-server.ts';

/** Starts a proxy until the end of the test. It may be closed before. */
export async function proxyFor(settings: ProxySettings): Promise<RunningProxy> {
  const proxy = await startProxy(settings);
  let closing: ReturnType<RunningProxy['close']> | undefined;
  const close = () => {
    closing ??= proxy.close();
    return closing;
  };
  onTestFinished(async () => {
    await close();
  });
  return { ...proxy, close };
}

/** Starts a proxy of LinkupAPI before a server that answers in its own way. */
export async function proxyBefore(answer: RequestListener, settings: Partial<ProxySettings> = {}) {
  const server = await startScriptedServer(answer);
  onTestFinished(() => server.close());
  const proxy = await proxyFor({ vendor: 'linkup', target: server.url, ...settings });
  return { proxy, server };
}

/** An answer to `GET /v2/credits` that is as the spec says. */
export const balance = JSON.stringify({
  success: true,
  data: { credits: 1000 },
  metadata: { action: 'get_credits', credits_consumed: 0, timestamp: '2026-04-26T10:35:00Z' },
});

export const json = { 'content-type': 'application/json' } as const;
