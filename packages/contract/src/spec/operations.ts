import { z } from 'zod';
import { type Method, methods, pointerPart, resolve, type SpecDocument } from './document.ts';

/** One operation of a vendor: a method on a path, or one action of a path that has many. */
export interface SpecOperation {
  readonly id: string;
  readonly method: Method;
  /** The path with `{names}`. */
  readonly path: string;
  /** Every documented answer, by its status. */
  readonly answers: ReadonlyMap<number, SpecAnswer>;
  /** Whether it wants a Service key, and no other will do. */
  readonly wantsServiceKey: boolean;
  /** The schema or operation object that carries the `x-` facts. */
  readonly facts: unknown;
}

export interface SpecAnswer {
  /** Where the schema of the body stands; undefined where there is none. */
  readonly body: string | undefined;
  /** Where the schema of each documented header stands, by its name. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Every operation of a spec; a path whose body names an action counts once for each action. */
export function readOperations(document: SpecDocument): readonly SpecOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const at = `#/paths/${pointerPart(path)}/${method}`;
      const answers = Object.keys(operation.responses).map(
        (status) => [Number(status), readAnswer(document, `${at}/responses/${status}`)] as const,
      );
      const { operationId: id, 'x-keys': keys } = operation;
      const wantsServiceKey = keys.length === 1 && keys[0] === 'service';
      const read = { id, method, path, answers: new Map(answers), wantsServiceKey, facts: operation };
      return operation.requestBody === undefined ? [read] : expandActions(document, read, at);
    }),
  );
}

const answerSchema = z.object({
  content: z.object({ 'application/json': z.unknown() }).optional(),
  headers: z.record(z.string(), z.unknown()).default({}),
});

function readAnswer(document: SpecDocument, at: string): SpecAnswer {
  const { pointer, value } = resolve(document, at);
  const { content, headers } = answerSchema.parse(value);
  const names = Object.keys(headers).map((name) => {
    const header = resolve(document, `${pointer}/headers/${pointerPart(name)}`);
    return [name, `${header.pointer}/schema`] as const;
  });
  return { body: content && `${pointer}/content/application~1json/schema`, headers: new Map(names) };
}

const actionsSchema = z.object({
  discriminator: z.object({ propertyName: z.literal('action'), mapping: z.record(z.string(), z.string()) }),
});

const alternativesSchema = z.object({ oneOf: z.array(z.object({ $ref: z.string() })) });

function expandActions(document: SpecDocument, operation: SpecOperation, at: string): readonly SpecOperation[] {
  const request = resolve(document, `${at}/requestBody/content/application~1json/schema`);
  const actions = actionsSchema.safeParse(request.value);
  if (!actions.success) return [operation];
  return Object.entries(actions.data.discriminator.mapping).map(([action, pointer]) => ({
    ...operation,
    id: action,
    facts: resolve(document, pointer).value,
    answers: new Map(
      [...operation.answers].map(([status, answer]) => [status, chooseAlternative(document, answer, action)]),
    ),
  }));
}

/** Of the answers that differ by a constant `action`, the one of this action: what is wrong with it can be said. */
function chooseAlternative(document: SpecDocument, answer: SpecAnswer, action: string): SpecAnswer {
  if (answer.body === undefined) return answer;
  const alternatives = alternativesSchema.safeParse(resolve(document, answer.body).value);
  if (!alternatives.success) return answer;
  const own = alternatives.data.oneOf.find(({ $ref }) => hasAction(resolve(document, $ref).value, action));
  if (own === undefined) throw new Error(`The spec has no answer of ${action}`);
  return { ...answer, body: own.$ref };
}

const actionSchema = z.object({ action: z.object({ const: z.string() }) });

function hasAction(value: unknown, action: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const own = actionSchema.safeParse(value);
  if (own.success && own.data.action.const === action) return true;
  return Object.values(value).some((inner) => hasAction(inner, action));
}
