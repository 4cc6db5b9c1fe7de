import type { INodeParameters } from 'n8n-workflow';
import { onTestFinished } from 'vitest';
import { type Alteration, type AlteringProxy, startAlteringProxy } from '../altering-proxy.ts';
import { byId } from './locator.ts';
import type { TestBed } from './setup.ts';
import { startWebhookTrigger, type WebhookTrigger } from './webhook.ts';
import { type TriggerUnderTest, triggerCredentials } from './webhook-triggers.ts';

export interface Start {
  /** Where the vendor is. Default: the sandbox. */
  readonly baseUrl?: string | undefined;
  /** What n8n believes its address to be. Default: where it listens. */
  readonly address?: string | undefined;
  readonly parameters?: INodeParameters;
}

/** A workflow that starts with a vendor's trigger, which watches Ada's account unless the parameters say otherwise. */
export async function startTrigger(
  { n8n, sandbox }: TestBed,
  trigger: TriggerUnderTest,
  { baseUrl, address, parameters }: Start = {},
): Promise<WebhookTrigger> {
  return await startWebhookTrigger({
    n8n,
    type: trigger.node,
    parameters: { accountId: byId(sandbox.accountId(trigger.vendor, 'Ada Lovelace')), simplify: true, ...parameters },
    credentials: triggerCredentials(trigger, sandbox, baseUrl === undefined ? {} : { baseUrl }),
    address,
  });
}

/** Stands between n8n and the vendor until the end of the test. */
export async function startProxyBefore(
  { sandbox }: TestBed,
  { vendor }: TriggerUnderTest,
  alter?: Alteration,
): Promise<AlteringProxy> {
  const proxy = await startAlteringProxy(sandbox.access(vendor).baseUrl, alter);
  onTestFinished(() => proxy.close());
  return proxy;
}
