import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { WebhookContext } from 'n8n-core';
import type { IDataObject, INodeParameters, IWebhookFunctions, IWorkflowExecuteAdditionalData } from 'n8n-workflow';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { type Reason, runHooks, type WebhookWorkflowSettings, webhookWorkflow } from './webhook-workflow.ts';

export interface WebhookTriggerSettings extends WebhookWorkflowSettings {
  /** What n8n believes its address to be. Default: where it listens. */
  readonly address?: string | undefined;
  /** The name by which others reach it. Default: `127.0.0.1`. */
  readonly host?: string | undefined;
}

/** A request as it came, and its answer. */
interface ReceivedDelivery {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly status: number;
}

/** A workflow that starts with a webhook trigger, in a server that deals with it as n8n's does. */
export interface WebhookTrigger {
  /** Where the active workflow gets its events. */
  readonly url: string;
  /** Where they come while the editor listens for a test event. */
  readonly testUrl: string;
  /** The items with which each run started. */
  readonly runs: readonly (readonly IDataObject[])[];
  readonly received: readonly ReceivedDelivery[];
  /** What n8n stores of the active workflow. */
  readonly stored: IDataObject;
  /** Default: with the parameters of before. */
  activate(parameters?: INodeParameters): Promise<void>;
  deactivate(): Promise<void>;
  /** Loses what n8n stores. */
  forget(): void;
  /** Starts to listen for a test event. */
  listen(): Promise<void>;
  stopListening(): Promise<void>;
  /** Whether n8n answers 503 to everything. */
  setDown(isDown: boolean): void;
  /** Holds requests back until so many have come, so that all of them find the same stored data. */
  holdUntil(count: number): void;
}

/** n8n's server gives nodes those of Express, which are these with more to them. */
const httpRequest = z.custom<NonNullable<IWorkflowExecuteAdditionalData['httpRequest']>>(
  (value) => value instanceof IncomingMessage,
);
const httpResponse = z.custom<NonNullable<IWorkflowExecuteAdditionalData['httpResponse']>>(
  (value) => value instanceof ServerResponse,
);

/** n8n's own class and interface differ in optional properties. */
const webhookContext = z.custom<IWebhookFunctions>((value) => value instanceof WebhookContext);

const production: Reason = { isTest: false, mode: 'trigger', activation: 'activate' };
const listening: Reason = { isTest: true, mode: 'manual', activation: 'manual' };
const removal = { mode: 'internal', activation: 'update' } as const;

/** Runs until the end of the test. */
export async function startWebhookTrigger(settings: WebhookTriggerSettings): Promise<WebhookTrigger> {
  const runs: IDataObject[][] = [];
  const received: ReceivedDelivery[] = [];
  let isActive = false;
  let isDown = false;
  let stored: IDataObject = {};
  /** n8n keeps that of a test event apart, and starts it empty. */
  let storedOfTest: IDataObject | undefined;
  let missing = 0;
  let allHere = Promise.withResolvers<void>();

  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port');
  const address = settings.address ?? `http://${settings.host ?? '127.0.0.1'}:${bound.port}`;
  const { node, load } = webhookWorkflow(settings, address);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url: path = '', headers } = request;
    const isTest = path.startsWith('/webhook-test/');
    const before = isTest ? storedOfTest : isActive ? stored : undefined;
    const rawBody = await buffer(request);
    const body = rawBody.toString();
    response.on('finish', () => received.push({ path, headers, body, status: response.statusCode }));
    if (isDown) return void response.writeHead(503).end();
    if (before === undefined) return void response.writeHead(404).end();

    const { type, workflow, data, webhook, saved } = load(before, isTest);
    missing -= 1;
    if (missing <= 0) allHere.resolve();
    await allHere.promise;
    Object.assign(request, { rawBody });
    const http = { httpRequest: httpRequest.parse(request), httpResponse: httpResponse.parse(response) };
    const mode = isTest ? 'manual' : 'webhook';
    const context = new WebhookContext(workflow, node, { ...data, ...http }, mode, webhook, [], null);
    try {
      const result = await type.webhook?.call(webhookContext.parse(context));
      if (!isTest) stored = saved();
      if (result?.workflowData) runs.push(result.workflowData.flatMap((items) => items.map(({ json }) => json)));
      if (!result?.noWebhookResponse) response.writeHead(200).end('{}');
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  }

  const path = `${node.webhookId}/webhook`;
  return {
    url: `${address}/webhook/${path}`,
    testUrl: `${address}/webhook-test/${path}`,
    runs,
    received,
    get stored() {
      return stored;
    },
    async activate(parameters = node.parameters) {
      node.parameters = parameters;
      stored = await runHooks(load(stored, false), ['checkExists', 'create'], production);
      isActive = true;
    },
    async deactivate() {
      // n8n no longer knows the address, whatever the node says.
      isActive = false;
      stored = await runHooks(load(stored, false), ['delete'], { isTest: false, ...removal });
    },
    forget() {
      stored = {};
    },
    async listen() {
      storedOfTest = await runHooks(load({}, true), ['checkExists', 'create'], listening);
    },
    async stopListening() {
      await runHooks(load(storedOfTest ?? {}, true), ['delete'], { isTest: true, ...removal });
      storedOfTest = undefined;
    },
    setDown(value) {
      isDown = value;
    },
    holdUntil(count) {
      missing = count;
      allHere = Promise.withResolvers<void>();
    },
  };
}
