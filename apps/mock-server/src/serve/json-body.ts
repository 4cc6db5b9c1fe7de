import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from '../state/once.ts';
import { type Outcome, ok, refuse } from '../vendor/outcome.ts';

/** A fake that is asked for nothing but lists need not wait for what reads bodies. */
const loadReader = once(async () => {
  const { BodyShapeError, readJson, usualLimits } = await import('./read-json.ts');
  return { BodyShapeError, parse: readJson(usualLimits), longest: usualLimits.size };
});

/** Reads a JSON body. Each vendor words what is wrong with it itself. */
export async function readJsonBody(
  incoming: IncomingMessage & { readonly body?: unknown },
  response: ServerResponse,
): Promise<Outcome<unknown>> {
  const { BodyShapeError, parse, longest } = await loadReader();
  const error = await new Promise<unknown>((resolve) => parse(incoming, response, resolve));
  if (error instanceof BodyShapeError) return refuse('malformed-body', error.message);
  if (error !== undefined) return explain(error, longest);
  if (incoming.body !== undefined) return ok(incoming.body);
  return refuse('wrong-content-type', 'Send the body as JSON, with the header Content-Type: application/json.');
}

function explain(error: unknown, longest: string): Outcome<never> {
  const type: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'type') : undefined;
  switch (type) {
    case 'entity.too.large':
      return refuse('body-too-large', `The body is larger than ${longest}.`);
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return refuse('wrong-content-type', 'Send the body in UTF-8, not encoded further than gzip.');
    default:
      return refuse('malformed-body', 'The body is not valid JSON.');
  }
}
