import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { startScriptedServer } from '../scripted-server.ts';

const requestSchema = z.object({
  messages: z.array(z.looseObject({ role: z.string(), content: z.unknown() })),
  tools: z.array(
    z.object({
      function: z.object({ name: z.string(), parameters: z.object({ properties: z.record(z.string(), z.unknown()) }) }),
    }),
  ),
});

type ChatRequest = z.infer<typeof requestSchema>;

export interface ChatModel {
  /** What a credential for OpenAI has as its base URL. */
  readonly url: string;
  /** What the model was asked so far. */
  readonly requests: readonly ChatRequest[];
  close(): Promise<void>;
}

/** A model behind OpenAI's API that uses one tool in one way, and then says that it is done. */
export async function startChatModel(tool: string, input: object): Promise<ChatModel> {
  const requests: ChatRequest[] = [];
  const server = await startScriptedServer(async (request, response) => {
    const asked = await readRequest(request);
    requests.push(asked);
    const hasUsedTool = asked.messages.some(({ role }) => role === 'tool');
    const call = { id: 'call_1', type: 'function', function: { name: tool, arguments: JSON.stringify(input) } };
    const message = hasUsedTool
      ? { role: 'assistant', content: 'It is done.' }
      : { role: 'assistant', content: null, tool_calls: [call] };
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        id: `chatcmpl-${requests.length}`,
        object: 'chat.completion',
        created: 0,
        model: 'scripted',
        choices: [{ index: 0, message, finish_reason: hasUsedTool ? 'stop' : 'tool_calls' }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );
  });
  return { url: `${server.url}/v1`, requests, close: server.close };
}

async function readRequest(request: IncomingMessage): Promise<ChatRequest> {
  return requestSchema.parse(JSON.parse(await text(request)));
}
