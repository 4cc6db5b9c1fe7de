import { z } from 'zod';
import { vendors } from '../vendors/all-vendors.ts';
import { type JsonSchemas, toJsonSchemas } from './json-schemas.ts';
import type { Operation, OperationGroup } from './operation.ts';
import { createOperations } from './operations.ts';

/** The OpenAPI 3.1 document of the control API, made from the schemas that check its requests. */
export function createControlDocument(groups: readonly OperationGroup[] = createOperations(vendors)) {
  const operations = groups.flatMap((group) => group.operations);
  const requests = toJsonSchemas(Object.fromEntries(operations.flatMap(requestSchemas)), 'input');
  const answers = toJsonSchemas(Object.fromEntries(operations.flatMap(answerSchemas)), 'output');
  const paths: Record<string, Record<string, object>> = {};
  for (const { name, operations: members } of groups) {
    for (const operation of members) {
      const described = describe(operation, requests, answers);
      paths[operation.path] = { ...paths[operation.path], [operation.method]: { tags: [name], ...described } };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'InviteKit mock server: control API',
      version: '1',
      summary: 'Sandboxes, their clocks, people, faults and journals.',
      description:
        "The fake's own API, beside those of the vendors. It needs no key. It answers only requests from this machine or to an allowed host name.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/_mock' }],
    security: [],
    tags: groups.map(({ name, description }) => ({ name, description })),
    paths,
    components: {
      schemas: { ...requests.components, ...answers.components, Error: errorSchema },
      responses: Object.fromEntries(Object.entries(commonRefusals).map(([name, words]) => [name, refusal(words)])),
    },
  };
}

const errorSchema = {
  type: 'object',
  description: 'What is wrong, for people.',
  properties: { error: { type: 'string' } },
  required: ['error'],
  additionalProperties: false,
};

const commonRefusals = {
  Invalid: 'Something in the request is not valid; the error names each value.',
  UnknownSandbox: 'There is no such sandbox.',
  CrossSite: 'The request comes from a page of another site.',
  TooLarge: 'The body is too large.',
  NotKept: 'Nothing has happened, because it cannot be kept in the state file; the error says what to do.',
  WrongHost: 'The server was addressed under a host name that is not allowed.',
};

function requestSchemas({ id, takes }: Operation): readonly [string, z.ZodType][] {
  return Object.entries(takes).map(([place, schema]) => [`${id} ${place}`, schema]);
}

function answerSchemas({ id, success }: Operation): readonly [string, z.ZodType][] {
  return success.schema === undefined ? [] : [[id, success.schema]];
}

function describe(operation: Operation, requests: JsonSchemas, answers: JsonSchemas): object {
  const { id, summary, description, takes, success, refusals } = operation;
  const parameters = [
    ...parametersOf('path', requests.byName[`${id} params`]),
    ...parametersOf('query', requests.byName[`${id} query`]),
  ];
  const body = requests.byName[`${id} body`];
  const schema = answers.byName[id];
  return {
    operationId: id,
    summary,
    ...(description !== undefined && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && {
      requestBody: {
        required: takes.body?.safeParse({}).success === false,
        content: { 'application/json': { schema: body } },
      },
    }),
    responses: {
      [success.status]: {
        description: schema?.description ?? 'Done.',
        ...(schema !== undefined && { content: { [success.mediaType]: { schema } } }),
      },
      400: reference('Invalid'),
      403: reference('CrossSite'),
      ...(takes.params !== undefined && { 404: reference('UnknownSandbox') }),
      ...(takes.body !== undefined && { 413: reference('TooLarge') }),
      421: reference('WrongHost'),
      ...(operation.method !== 'get' && { 507: reference('NotKept') }),
      ...Object.fromEntries([...refusals].map(([status, words]) => [status, refusal(words)])),
    },
  };
}

const parametersSchema = z.object({
  properties: z.record(z.string(), z.object({ description: z.string().optional() }).loose()).default({}),
  required: z.array(z.string()).default([]),
});

function parametersOf(place: 'path' | 'query', schema: unknown): readonly object[] {
  if (schema === undefined) return [];
  const { properties, required } = parametersSchema.parse(schema);
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema: rest,
  }));
}

function reference(name: keyof typeof commonRefusals): object {
  return { $ref: `#/components/responses/${name}` };
}

function refusal(words: string): object {
  return { description: words, content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } };
}
