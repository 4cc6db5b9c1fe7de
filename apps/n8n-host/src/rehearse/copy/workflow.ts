import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { workflowFileSchema } from '../../api/workflow-file.ts';
import { refuse } from '../refused.ts';

const nodeSchema = workflowFileSchema.shape.nodes.element.extend({
  typeVersion: z.number().default(1),
  disabled: z.boolean().optional(),
});

const exportedSchema = workflowFileSchema.extend({
  id: z.string().optional(),
  nodes: z.array(nodeSchema),
  pinData: z.record(z.string(), z.array(z.unknown())).nullish(),
});

/** A node of a workflow that is rehearsed. */
export type RehearsedNode = z.infer<typeof nodeSchema>;

/** A workflow of a file, as it will be stored. */
export interface RehearsedWorkflow {
  /** As in the file, because n8n makes the seconds of schedules of it. */
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly RehearsedNode[];
  readonly connections: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly pinData: Readonly<Record<string, readonly unknown[]>>;
}

/** Reads files as n8n exports them, each with one workflow or a list of them. */
export async function readWorkflowFiles(files: readonly string[]): Promise<readonly RehearsedWorkflow[]> {
  return (await Promise.all(files.map(readFileOf))).flat();
}

async function readFileOf(file: string): Promise<readonly RehearsedWorkflow[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw refuse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  return readWorkflows(parse(text), file);
}

/** Reads what n8n exports: a workflow, or a list of them. `file` is where it is from, for people. */
export function readWorkflows(exported: unknown, file: string): readonly RehearsedWorkflow[] {
  const { success, data } = z.union([z.array(exportedSchema).min(1), exportedSchema]).safeParse(exported);
  if (!success) {
    throw refuse(`${file} is no workflow that n8n has exported. In n8n, open the workflow and choose Download.`);
  }
  return (Array.isArray(data) ? data : [data]).map(({ id, name, nodes, connections, settings, pinData }) => ({
    id: id !== undefined && /^[\w-]{1,36}$/.test(id) ? id : idFor(name),
    name,
    nodes: nodes.filter(({ disabled }) => disabled !== true),
    connections,
    settings,
    pinData: pinData ?? {},
  }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The same for the same name. */
function idFor(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16);
}
