import { z } from 'zod';
import { chooseAlternative, readAnswer } from './answers.ts';
import { type HttpMethod, httpMethods, type RawOperation, type SpecDocument } from './document.ts';
import { type DocumentedError, documentedErrors } from './documented-errors.ts';
import { pointerPart, resolve, resolvePointer, valueAt } from './pointer.ts';

export interface SpecParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** Where its schema stands in the document. */
  readonly schemaPointer: string;
  readonly default: unknown;
}

/** One operation of a vendor: a method on a path, or one action of a path that has many. */
export interface SpecOperation {
  readonly id: string;
  readonly method: HttpMethod;
  /** The path with `{names}`. */
  readonly path: string;
  /** The value of the body's `action`, where that chooses the operation. */
  readonly action?: string | undefined;
  readonly parameters: readonly SpecParameter[];
  /** Where the schema of the request body stands in the document. */
  readonly bodyPointer?: string | undefined;
  /** Whether the request body is a form, `multipart/form-data`. JSON with the same fields may be taken as well. */
  readonly isForm: boolean;
  /** Where the schema of each answer stands, by status; undefined where the answer has no body. */
  readonly answerPointers: ReadonlyMap<number, string | undefined>;
  /** Where the schema of each documented header stands, by status and name. */
  readonly headerPointers: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** The status of a success. */
  readonly successStatus: number;
  readonly errors: readonly DocumentedError[];
  /** The kinds of key that may call it; none where the vendor has one kind alone. */
  readonly keys: readonly string[];
  /** The schema or operation object that carries the `x-` facts. */
  readonly facts: Readonly<Record<string, unknown>>;
}

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
});

const schemaSchema = z.object({ default: z.unknown().optional() });

const actionsSchema = z.record(z.string(), z.string());

/** Every operation of a spec; a path whose body names an action counts once for each action. */
export function readOperations(document: SpecDocument): readonly SpecOperation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    httpMethods.flatMap((method) => {
      const operation = methods[method];
      return operation === undefined ? [] : expandActions(document, readOperation(document, path, method, operation));
    }),
  );
}

function readOperation(document: SpecDocument, path: string, method: HttpMethod, raw: RawOperation): SpecOperation {
  const at = `#/paths/${pointerPart(path)}/${method}`;
  const answers = Object.keys(raw.responses).map(
    (status) => [Number(status), readAnswer(document, `${at}/responses/${status}`)] as const,
  );
  const answerPointers = new Map(answers.map(([status, { body }]) => [status, body]));
  const successStatus = [...answerPointers.keys()].find((status) => status < 300);
  if (successStatus === undefined) throw new Error(`The spec has no success for ${raw.operationId}`);
  return {
    id: raw.operationId,
    method,
    path,
    parameters: raw.parameters.map((_, index) => readParameter(document, `${at}/parameters/${index}`)),
    bodyPointer: raw.requestBody === undefined ? undefined : `${at}/requestBody/content/application~1json/schema`,
    isForm: valueAt(raw.requestBody, '/content/multipart~1form-data') !== undefined,
    answerPointers,
    headerPointers: new Map(answers.map(([status, { headers }]) => [status, headers])),
    successStatus,
    errors: documentedErrors(document, answerPointers),
    keys: raw['x-keys'],
    facts: raw,
  };
}

function readParameter(document: SpecDocument, at: string): SpecParameter {
  const { pointer, value } = resolve(document, at);
  const { name, in: place, required } = parameterSchema.parse(value);
  const schemaPointer = `${pointer}/schema`;
  const schema = schemaSchema.parse(resolvePointer(document, schemaPointer));
  return { name, in: place, required, schemaPointer, default: schema.default };
}

function expandActions(document: SpecDocument, operation: SpecOperation): readonly SpecOperation[] {
  if (operation.bodyPointer === undefined) return [operation];
  const body = resolvePointer(document, operation.bodyPointer);
  if (valueAt(body, '/discriminator/propertyName') !== 'action') return [operation];
  return Object.entries(actionsSchema.parse(valueAt(body, '/discriminator/mapping'))).map(([action, bodyPointer]) => ({
    ...operation,
    id: action,
    action,
    bodyPointer,
    answerPointers: new Map(
      [...operation.answerPointers].map(([status, pointer]) => [
        status,
        pointer && chooseAlternative(document, pointer, action),
      ]),
    ),
    facts: z.record(z.string(), z.unknown()).parse(resolvePointer(document, bodyPointer)),
  }));
}
