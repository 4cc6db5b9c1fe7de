import type { Request } from 'express';
import { z } from 'zod';
import type { ControlContext } from './context.ts';
import type { Operation, Places } from './operation.ts';
import { parseRequest } from './parse.ts';

/** The answer of an operation that has nothing to tell. */
export const noContent = z.undefined();

/** The answer of an operation that removes several things: how many they were. */
export const removedSchema = z.strictObject({ removed: z.int().min(0) });

interface OperationDefinition<Takes extends Places, Success extends z.ZodType>
  extends Pick<Operation, 'id' | 'method' | 'path' | 'summary' | 'description' | 'bodyLimits'> {
  readonly takes: Takes;
  /** One success with the schema of its body, and the refusals in words. */
  readonly answers: Readonly<Record<number, Success | string>>;
  readonly handle: (
    input: z.output<z.ZodObject<Takes>>,
    context: ControlContext,
  ) => Promise<z.input<Success>> | z.input<Success>;
}

/** An operation that answers with JSON: it is checked before it is handled, and in tests its answer afterwards. */
export function defineOperation<Takes extends Places, Success extends z.ZodType>({
  takes,
  answers,
  handle,
  ...rest
}: OperationDefinition<Takes, Success>): Operation {
  const { success, refusals } = sortAnswers(rest.id, answers);
  return {
    ...rest,
    takes,
    success: { ...success, mediaType: 'application/json' },
    refusals,
    async serve(request, response, context) {
      const body = await handle(parseRequest(takes, readRequest(request)), context);
      const text = JSON.stringify(body);
      if (context.server.validateAnswers) success.schema?.parse(JSON.parse(text));
      response.status(success.status);
      if (text === undefined) response.end();
      else response.type('json').send(text);
    },
  };
}

/** What a request carries, before it was checked. */
export function readRequest({ params, query, body }: Request) {
  // Express leaves what it has parsed without a prototype.
  const given: unknown = body ?? {};
  return { params: { ...params }, query: { ...query }, body: given };
}

/** Tells the one success from the refusals. */
function sortAnswers<Success extends z.ZodType>(id: string, answers: Readonly<Record<number, Success | string>>) {
  const refusals = new Map<number, string>();
  let success: { readonly status: number; readonly schema: Success | undefined } | undefined;
  for (const [status, answer] of Object.entries(answers)) {
    if (typeof answer === 'string') refusals.set(Number(status), answer);
    else success = { status: Number(status), schema: answer instanceof z.ZodUndefined ? undefined : answer };
  }
  if (success === undefined) throw new Error(`The operation ${id} has no success`);
  return { success, refusals };
}
