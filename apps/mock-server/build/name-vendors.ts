/** Where the document has something for each vendor, by name. */
const keyedByVendor: readonly string[] = ['vendors', 'ids'];

/**
 * A document with the vendors' names written in wherever a value is one. The document that is served says that such a value
 * is a text, and the server says which there are when it is another.
 */
export function nameVendors(document: string, names: readonly string[]): string {
  const name = { type: 'string', enum: names };
  return JSON.stringify(
    JSON.parse(document, (key, value: unknown) => {
      if (!isObject(value)) return value;
      if (key === 'vendor') return withNames(value);
      if (key === 'Vendor') return { ...value, properties: { ...properties(value), name } };
      if (keyedByVendor.includes(key) && isSchema(value['additionalProperties'])) return keyed(value);
      // A parameter.
      return value['name'] === 'vendor' && isObject(value['schema'])
        ? { ...value, schema: withNames(value['schema']) }
        : value;
    }),
  );

  function withNames(schema: JsonObject): JsonObject {
    const { type, anyOf } = schema;
    if (type === 'string') return { ...schema, ...name };
    if (!Array.isArray(anyOf)) return schema;
    return { ...schema, anyOf: anyOf.map((each: unknown) => (isObject(each) ? withNames(each) : each)) };
  }

  function keyed({ additionalProperties, ...schema }: JsonObject): JsonObject {
    return {
      ...schema,
      properties: Object.fromEntries(names.map((each) => [each, additionalProperties])),
      required: names,
      additionalProperties: false,
    };
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function properties(schema: JsonObject): JsonObject {
  return isObject(schema['properties']) ? schema['properties'] : {};
}

/** Anything may be where a schema says nothing. */
function isSchema(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
