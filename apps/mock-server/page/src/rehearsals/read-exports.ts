import type { NewRehearsal } from '../../../src/client/types.ts';

type Export = NonNullable<NewRehearsal['exports']>[number];

/** Reads workflows that n8n has exported. Rejects with words for people. */
export async function readExports(files: readonly File[]): Promise<Export[]> {
  const read = await Promise.all(files.map(readExport));
  return read.flat();
}

async function readExport(file: File): Promise<Export | Export[]> {
  const text = await file.text();
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file.name} is not valid JSON. Export the workflow in n8n with "Download".`, { cause: error });
  }
  const workflows = Array.isArray(content) ? content : [content];
  if (!workflows.every(isWorkflow)) {
    throw new Error(`${file.name} is no workflow of n8n: it has no nodes. Export the workflow in n8n with "Download".`);
  }
  return workflows;
}

function isWorkflow(value: unknown): value is Export {
  return typeof value === 'object' && value !== null && 'nodes' in value;
}
