import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** JSON Schemas that share components. */
export interface JsonSchemas {
  /** By the names that were given. */
  readonly byName: Readonly<Record<string, JsonSchema>>;
  /** What has an id of its own, by that id. */
  readonly components: Readonly<Record<string, JsonSchema>>;
}

const resultSchema = z.object({
  properties: z.record(z.string(), z.custom<JsonSchema>()).default({}),
  $defs: z.record(z.string(), z.custom<JsonSchema>()).default({}),
});

/** Schemas as an OpenAPI document has them: of what is sent (`input`), or of what is answered (`output`). */
export function toJsonSchemas(schemas: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): JsonSchemas {
  const whole = z.toJSONSchema(z.object(schemas), { io, override: ({ jsonSchema }) => simplify(jsonSchema) });
  const text = JSON.stringify(whole).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { properties, $defs } = resultSchema.parse(JSON.parse(text));
  return { byName: properties, components: $defs };
}

/** Leaves out what goes without saying. */
function simplify(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.format !== undefined) delete schema.pattern;
  delete schema.propertyNames;
  delete schema.id;
}
