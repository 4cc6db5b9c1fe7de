import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { workflowFileSchema } from '../../api/workflow-file.ts';
import { messageOf } from '../message-of.ts';
import { refuse } from '../refused.ts';
import { isForeignTrigger } from './node-kinds.ts';
import { nodeSchema, type RehearsedNode, type RehearsedWorkflow } from './workflow.ts';

const exportedSchema = workflowFileSchema.extend({
  id: z.string().optional(),
  nodes: z.array(nodeSchema),
  pinData: z.record(z.string(), z.array(z.unknown())).nullish(),
});

/** Reads files as n8n exports them, each with one workflow or a list of them. */
export async function readWorkflowFiles(files: readonly string[]): Promise<readonly RehearsedWorkflow[]> {
  return (await Promise.all(files.map(readFileOf))).flat();
}

async function readFileOf(file: string): Promise<readonly RehearsedWorkflow[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw refuse(`${file} cannot be read: ${messageOf(error)}`);
  });
  return readWorkflows(parse(text), file);
}

/** Reads what n8n exports: a workflow, or a list of them. `file` is where it is from, for people. */
export function readWorkflows(exported: unknown, file: string): readonly RehearsedWorkflow[] {
  const { success, data } = z.union([z.array(exportedSchema).min(1), exportedSchema]).safeParse(exported);
  if (!success) {
    throw refuse(`${file} is not a workflow that n8n has exported. In n8n, open the workflow and choose Download.`);
  }
  return (Array.isArray(data) ? data : [data]).map(({ id, name, nodes, connections, settings, pinData }) => {
    const running = nodes.filter(({ disabled }) => disabled !== true);
    const isPinned = (node: RehearsedNode) => isForeignTrigger(node) && pinData?.[node.name] !== undefined;
    return {
      id: id !== undefined && /^[\w-]{1,36}$/.test(id) ? id : idFor(name),
      name,
      nodes: running.map((node) => (isPinned(node) ? startedByHand(node) : node)),
      connections,
      settings,
      pinData: pinData ?? {},
      pinnedTriggers: running.filter(isPinned).map((node) => node.name),
    };
  });
}

/** A trigger that nobody calls here, and whose pinned data are what it would have given. */
function startedByHand(node: RehearsedNode): RehearsedNode {
  return { ...node, type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {}, credentials: {} };
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
