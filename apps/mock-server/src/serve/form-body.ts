import type { IncomingMessage } from 'node:http';
import { type Outcome, ok, refuse } from '../vendor/outcome.ts';

/** In bytes. No file is kept, so that is much. */
const longest = 1024 * 1024;

/** Whether a request brings a form as browsers write it, `multipart/form-data`. */
export function bringsForm({ headers }: IncomingMessage): boolean {
  return /^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '');
}

/**
 * Reads a form as an object: a field that comes several times, or whose name ends with `[]`, is a list. Of a file its name
 * is read, as an object, so that it passes for no text.
 */
export async function readFormBody(incoming: IncomingMessage): Promise<Outcome<unknown>> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of incoming) {
      length += chunk.length;
      if (length <= longest) chunks.push(chunk);
    }
  } catch {
    return malformed();
  }
  if (length > longest) return refuse('body-too-large', `The body is larger than ${longest} bytes.`);
  const headers = { 'content-type': incoming.headers['content-type'] ?? '' };
  try {
    return ok(toObject(await new Response(Buffer.concat(chunks), { headers }).formData()));
  } catch {
    return malformed();
  }
}

type Field = string | { readonly filename: string };

function toObject(form: FormData): object {
  const names = new Set([...form.keys()]);
  const fields = new Map<string, Field | readonly Field[]>();
  for (const name of names) {
    const values = form.getAll(name).map((value) => (typeof value === 'string' ? value : { filename: value.name }));
    const isList = name.endsWith('[]') || values.length > 1;
    const plain = name.replace(/\[\]$/, '');
    const before = fields.get(plain);
    const all = before === undefined ? values : [before, values].flat();
    const [only = ''] = all;
    fields.set(plain, isList || before !== undefined ? all : only);
  }
  return Object.fromEntries(fields);
}

function malformed(): Outcome<never> {
  return refuse('malformed-body', 'The body is not a valid form.');
}
