import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from '../state/once.ts';
import { type Outcome, ok, refuse } from '../vendor/outcome.ts';
import { assertShape, BodyShapeError, usualLimits } from './json-shape.ts';

/** Whoever sends bodies as they usually are need not wait for what reads all others. */
const loadReader = once(async () => {
  const { readJson } = await import('./read-json.ts');
  return readJson(usualLimits);
});

/** In bytes. Longer bodies go to Express' reader, which knows the limit. */
const longestUsual = 64 * 1024;

/** Reads a JSON body. Each vendor words what is wrong with it itself. */
export async function readJsonBody(
  incoming: IncomingMessage & { readonly body?: unknown },
  response: ServerResponse,
): Promise<Outcome<unknown>> {
  if (isUsual(incoming)) {
    const bytes = await readBytes(incoming);
    return incoming.complete ? parse(bytes) : malformed();
  }
  const read = await loadReader();
  const error = await new Promise<unknown>((resolve) => read(incoming, response, resolve));
  if (error !== undefined) return explain(error);
  if (incoming.body !== undefined) return ok(incoming.body);
  return refuse('wrong-content-type', 'Send the body as JSON, with the header Content-Type: application/json.');
}

/** Whether it is plain JSON whose length is known. */
function isUsual({ headers }: IncomingMessage): boolean {
  const { 'content-type': type = '', 'content-length': length, 'content-encoding': encoding } = headers;
  const isPlain = encoding === undefined && /^application\/json(?:; ?charset=utf-8)?$/i.test(type);
  return isPlain && Number(length) > 0 && Number(length) <= longestUsual;
}

/** What came, also when the connection ends too early. */
function readBytes(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const finish = () => resolve(Buffer.concat(chunks));
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.once('end', finish).once('error', finish).once('close', finish);
  });
}

function parse(bytes: Buffer): Outcome<unknown> {
  try {
    assertShape(bytes, usualLimits);
    const value: unknown = JSON.parse(bytes.toString().replace(/^\uFEFF/, ''));
    // As elsewhere, a text or a number alone is no body.
    return typeof value === 'object' && value !== null ? ok(value) : malformed();
  } catch (error) {
    return explain(error);
  }
}

function malformed(): Outcome<never> {
  return refuse('malformed-body', 'The body is not valid JSON.');
}

function explain(error: unknown): Outcome<never> {
  if (error instanceof BodyShapeError) return refuse('malformed-body', error.message);
  const type: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'type') : undefined;
  switch (type) {
    case 'entity.too.large':
      return refuse('body-too-large', `The body is larger than ${usualLimits.size}.`);
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return refuse('wrong-content-type', 'Send the body in UTF-8, not encoded further than gzip.');
    default:
      return malformed();
  }
}
