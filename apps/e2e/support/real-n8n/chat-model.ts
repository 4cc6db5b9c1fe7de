import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { startScriptedServer } from '../scripted-server.ts';

const requestSchema = z.object({
  messages: z.array(z.looseObject({ role: z.string(), content: z.unknown(), tool_call_id: z.string().optional() })),
  tools: z.array(
    z.object({
      function: z.object({
        name: z.string(),
        description: z.string(),
        parameters: z.object({ properties: z.record(z.string(), z.unknown()) }),
      }),
    }),
  ),
});

type ChatRequest = z.infer<typeof requestSchema>;

export interface ChatModel {
  /** What a credential for OpenAI has as its base URL. */
  readonly url: string;
  /** What the model was asked so far. */
  readonly requests: readonly ChatRequest[];
  /** What the tool answered to each of the last inputs, in their order. */
  toolAnswers(): readonly unknown[];
  close(): Promise<void>;
}

/**
 * A model behind OpenAI's API that uses one tool, and then says that it is done.
 *
 * @param inputsFor - With what it uses the tool, all at once, when a user says some words.
 */
export async function startChatModel(
  tool: string,
  inputsFor: (words: string) => readonly object[],
): Promise<ChatModel> {
  const requests: ChatRequest[] = [];
  const server = await startScriptedServer(async (request, response) => {
    const asked = await readRequest(request);
    requests.push(asked);
    const hasUsedTool = asked.messages.some(({ role }) => role === 'tool');
    const words = asked.messages.findLast(({ role }) => role === 'user')?.content;
    const calls = inputsFor(String(words)).map((input, index) => ({
      id: callId(index),
      type: 'function',
      function: { name: tool, arguments: JSON.stringify(input) },
    }));
    const message = hasUsedTool
      ? { role: 'assistant', content: 'It is done.' }
      : { role: 'assistant', content: null, tool_calls: calls };
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
  return {
    url: `${server.url}/v1`,
    requests,
    toolAnswers() {
      const { messages = [] } = requests.at(-1) ?? {};
      const told = messages.filter(({ role }) => role === 'tool');
      return told.map((_, index) => told.find(({ tool_call_id: id }) => id === callId(index))?.content);
    },
    close: server.close,
  };
}

const callId = (index: number) => `call_${index}`;

async function readRequest(request: IncomingMessage): Promise<ChatRequest> {
  return requestSchema.parse(JSON.parse(await text(request)));
}
