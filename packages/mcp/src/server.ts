import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { explainError } from './answers/explain-error.ts';
import { ToolError } from './answers/tool-error.ts';
import type { Session } from './session.ts';
import { allTools } from './tools/all-tools.ts';

export interface ServerSettings {
  readonly session: Session;
  readonly version: string;
  /** For the model: what this server is. */
  readonly instructions: string;
  readonly redact: (text: string) => string;
  /** Writes a line for people, who see more of an error than the model. */
  readonly log: (line: string) => void;
}

export interface InviteKitServer {
  readonly mcp: McpServer;
  /** Resolves when no call is being worked on. */
  idle(): Promise<void>;
}

const mostWaiting = 50;
const mostLetters = 400_000;

/** One call after the other, because they are about one account. */
export function createServer({ session, version, instructions, redact, log }: ServerSettings): InviteKitServer {
  const byName = new Map(allTools.map((tool) => [tool.name, tool]));
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (waiting >= mostWaiting) {
      throw new ToolError(
        'too-many-calls',
        `${mostWaiting} calls are waiting already.`,
        'Call one tool after the other.',
      );
    }
    waiting += 1;
    const done = last.then(work).finally(() => {
      waiting -= 1;
    });
    last = done.catch(() => {});
    return await done;
  }

  async function call(name: string, given: unknown): Promise<CallToolResult> {
    try {
      const tool = byName.get(name);
      if (tool === undefined) throw new ToolError('unknown-tool', 'There is no such tool.', 'List the tools.');
      return toResult(
        await inTurn(async () => {
          await session.readClock();
          return await tool.call(session, given);
        }),
      );
    } catch (error) {
      const told = explainError(error);
      if (told.code === 'internal' || told.code === 'store-failure')
        log(redact(`${byName.has(name) ? name : 'a tool'}: ${String(error)}`));
      // Without structured content: that would have to fit the schema of an answer.
      return { content: [{ type: 'text', text: redact(JSON.stringify({ error: told })) }], isError: true };
    }
  }

  function toResult(answer: object): CallToolResult {
    const text = redact(JSON.stringify(answer));
    if (text.length > mostLetters) {
      throw new ToolError('too-large', 'The answer is too large to show.', 'Ask for less of it.');
    }
    return { content: [{ type: 'text', text }], structuredContent: JSON.parse(text) };
  }

  const mcp = new McpServer({ name: 'invitekit', version }, { capabilities: { tools: {} }, instructions });
  // In place of the handlers of `registerTool`, whose errors have any length and no code.
  mcp.server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: allTools.map(({ call: _, ...listed }) => listed),
  }));
  mcp.server.setRequestHandler(CallToolRequestSchema, ({ params }) => call(params.name, params.arguments ?? {}));
  mcp.server.onerror = (error) => log(redact(`A message that cannot be read: ${error.name}`));
  return {
    mcp,
    async idle() {
      await last;
    },
  };
}
