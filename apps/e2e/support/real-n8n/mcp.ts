import { until } from '@invitekit/n8n-host';
import { z } from 'zod';

const toolsSchema = z.object({ tools: z.array(z.object({ name: z.string(), description: z.string() })) });
const callSchema = z.object({
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })),
});
const messageSchema = z.object({ result: z.unknown() });

/** An agent's side of n8n's MCP Server Trigger (version 2): what an agent does with tools, without a model to guess. */
export class McpClient {
  readonly #url: string;
  readonly #session: string;

  private constructor(url: string, session: string) {
    this.#url = url;
    this.#session = session;
  }

  /** Waits until the trigger, which must be active, listens at the address. */
  static async connect(url: string): Promise<McpClient> {
    const client = { name: 'invitekit', version: '0.0.0' };
    const params = { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: client };
    const session = await until(`an MCP server at ${url}`, async () => {
      const response = await post(url, { jsonrpc: '2.0', id: 1, method: 'initialize', params });
      return response.ok ? (response.headers.get('mcp-session-id') ?? undefined) : undefined;
    });
    await post(url, { jsonrpc: '2.0', method: 'notifications/initialized' }, session);
    return new McpClient(url, session);
  }

  /** The tools, as a model is told of them. */
  async tools(): Promise<z.infer<typeof toolsSchema>['tools']> {
    return toolsSchema.parse(await this.#call('tools/list', {})).tools;
  }

  /** Calls a tool with what a model would fill in; gives the text that the model would read. */
  async call(name: string, values: object): Promise<string> {
    const { content } = callSchema.parse(await this.#call('tools/call', { name, arguments: values }));
    return content.map(({ text }) => text).join('\n');
  }

  async #call(method: string, params: object): Promise<unknown> {
    const response = await post(this.#url, { jsonrpc: '2.0', id: 2, method, params }, this.#session);
    const text = await response.text();
    // The answer is a stream of one event.
    const [, message = ''] = /^data: (.+)$/m.exec(text) ?? [];
    if (message === '') throw new Error(`${method} was answered ${response.status} ${text}`);
    return messageSchema.parse(JSON.parse(message)).result;
  }
}

async function post(url: string, body: object, session?: string): Promise<Response> {
  return await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...(session !== undefined && { 'mcp-session-id': session }),
    },
    body: JSON.stringify(body),
  });
}
