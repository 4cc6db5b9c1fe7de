import { valueAt } from '@invitekit/specs/reader';
import { isObject, listAt, textAt } from './json.ts';
import { follow, readSchema, type Schema } from './schema.ts';

/** One value that a request carries. */
export interface Field {
  readonly place: 'path' | 'query' | 'header' | 'body';
  /** Where in the place it stands. */
  readonly path: readonly string[];
  readonly required: boolean;
  readonly schema: Schema;
}

/** One operation of an OpenAPI document: a method on a path, or one action of a path that has many. */
export interface Operation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** The path with `{names}`. */
  readonly path: string;
  /** The kinds of key that may call it, where the vendor has several. */
  readonly keyKinds: readonly string[];
  readonly parameters: readonly Field[];
  /** Undefined where there is no body. */
  readonly body: Schema | undefined;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation of a document, in its order. */
export function readOperations(document: unknown): readonly Operation[] {
  const paths = valueAt(document, '/paths');
  return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const raw = valueAt(item, `/${method}`);
      return raw === undefined ? [] : readOperation(document, method.toUpperCase(), path, raw);
    }),
  );
}

function readOperation(document: unknown, method: string, path: string, raw: unknown): readonly Operation[] {
  const parameters = listAt(raw, '/parameters').map((each) => readParameter(document, follow(document, each)));
  const body = valueAt(raw, '/requestBody/content/application~1json/schema');
  const keyKinds = listAt(raw, '/x-keys').map(String);
  const shared = { id: textAt(raw, '/operationId'), method, path, keyKinds, parameters };
  if (body === undefined) return [{ ...shared, body: undefined }];
  const discriminator = valueAt(follow(document, body), '/discriminator');
  const actions = valueAt(discriminator, '/mapping');
  if (textAt(discriminator, '/propertyName') !== 'action' || !isObject(actions)) {
    return [{ ...shared, body: readSchema(document, body) }];
  }
  return Object.entries(actions).map(([id, pointer]) => ({
    ...shared,
    id,
    body: readSchema(document, { $ref: pointer }),
  }));
}

function readParameter(document: unknown, parameter: unknown): Field {
  const place = textAt(parameter, '/in');
  return {
    place: place === 'path' || place === 'header' ? place : 'query',
    path: [textAt(parameter, '/name')],
    required: valueAt(parameter, '/required') === true,
    schema: readSchema(document, valueAt(parameter, '/schema')),
  };
}

/** Everything that a request of an operation can carry, what is inside of objects too. */
export function fieldsOf({ parameters, body }: Operation): readonly Field[] {
  return [...parameters, ...(body === undefined ? [] : fieldsIn(body, []))];
}

function fieldsIn(schema: Schema, at: readonly string[]): readonly Field[] {
  return Object.entries(schema.properties).flatMap(([name, inner]) => {
    const path = [...at, name];
    return [
      { place: 'body' as const, path, required: schema.required.includes(name), schema: inner },
      ...fieldsIn(inner, path),
    ];
  });
}
