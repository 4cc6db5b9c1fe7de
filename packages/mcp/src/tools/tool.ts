import type { ToolAnnotations } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Session } from '../session.ts';

/** A tool as its file describes it. Input and output are checked by their schemas. */
export interface ToolDefinition<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  readonly annotations: Required<Omit<ToolAnnotations, 'title'>>;
  run(session: Session, input: z.infer<Input>): Promise<z.input<Output>>;
}

/** A tool as the server lists and calls it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: z.core.JSONSchema.BaseSchema;
  readonly outputSchema: z.core.JSONSchema.BaseSchema;
  readonly annotations: ToolAnnotations;
  /** @throws {z.ZodError} for arguments that do not fit. */
  call(session: Session, given: unknown): Promise<Readonly<Record<string, unknown>>>;
}

export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: ToolDefinition<Input, Output>,
): Tool {
  const { name, title, description, input, output, annotations } = tool;
  return {
    name,
    title,
    description,
    inputSchema: z.toJSONSchema(input, { io: 'input' }),
    outputSchema: z.toJSONSchema(output),
    annotations: { title, ...annotations },
    async call(session, given) {
      const told = output.safeParse(await tool.run(session, input.parse(given)));
      if (!told.success) throw new Error(`The answer of ${name} does not fit its schema: ${told.error.message}`);
      return told.data;
    },
  };
}

/** For tools that only look: at the vendor, or at what is here. */
export const looksAtVendor = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: true,
} as const;
export const looksHere = { ...looksAtVendor, openWorldHint: false } as const;
/** For tools that write down a plan, which changes nothing at the vendor. */
export const plans = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: true,
} as const;
