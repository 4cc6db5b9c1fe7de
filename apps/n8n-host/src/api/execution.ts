import { parse } from 'flatted';
import { z } from 'zod';

const itemSchema = z.looseObject({
  json: z.record(z.string(), z.unknown()),
  pairedItem: z.unknown().optional(),
});

const errorSchema = z.looseObject({
  message: z.string(),
  description: z.string().nullish(),
  name: z.string().optional(),
  httpCode: z.string().nullish(),
});

const nodeRunSchema = z.looseObject({
  /** The items on each output, by the kind of connection: `main`, `ai_tool` and so on. */
  data: z.record(z.string(), z.array(z.array(itemSchema).nullable())).optional(),
  error: errorSchema.optional(),
});

const dataSchema = z.object({
  resultData: z.object({ runData: z.record(z.string(), z.array(nodeRunSchema)), error: errorSchema.optional() }),
});

const executionSchema = z.object({ id: z.string(), status: z.string(), mode: z.string(), data: z.string() });

export type Item = z.infer<typeof itemSchema>;
export type NodeRun = z.infer<typeof nodeRunSchema>;

/** A run of a workflow that is over. */
export interface Execution {
  readonly id: string;
  /** `success`, `error`, `crashed` or `canceled`. */
  readonly status: string;
  /** `manual`, `trigger`, `webhook` and so on. */
  readonly mode: string;
  /** What stopped the workflow. */
  readonly error: z.infer<typeof errorSchema> | undefined;
  /** Each time that a node ran, by the node's name. */
  readonly runs: Readonly<Record<string, readonly NodeRun[]>>;
}

const unfinished: readonly string[] = ['new', 'running', 'waiting', 'unknown'];

/** What n8n tells of an execution; undefined while it is under way. */
export function readExecution(answer: unknown): Execution | undefined {
  const { id, status, mode, data } = executionSchema.parse(answer);
  if (unfinished.includes(status)) return undefined;
  const { error, runData } = dataSchema.parse(parse(data)).resultData;
  return { id, status, mode, error, runs: runData };
}

/** The items on each output of a node when it last ran; an output without items is empty. */
export function outputsOf({ runs }: Execution, node: string): readonly (readonly Item[])[] {
  return (runs[node]?.at(-1)?.data?.['main'] ?? []).map((items) => items ?? []);
}
