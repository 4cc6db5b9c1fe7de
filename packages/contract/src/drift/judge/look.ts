import { pointerPart, type SpecDocument } from '@invitekit/specs/reader';
import { isObject } from '../../facts/visit.ts';
import { expand, type Part, propertyCount, type Variant, wordsOf } from './expand.ts';
import { hasType, type JsonType, typeOf } from './json-type.ts';

/** How a value differs from its schema. */
export interface Difference {
  /** `null`: null where the schema has none. `value`: one that the schema does not list. */
  readonly kind: 'gone' | 'came' | 'null' | 'type' | 'value';
  /** Where in the body, as a JSON pointer; an item of a list is `*`. */
  readonly place: string;
  /** The part of the spec that says otherwise: of an object for a field that went or came, else of the value itself. */
  readonly at: string;
  readonly type: JsonType;
  readonly value: unknown;
}

/** An object of a body, and the fields that it has and may have. */
export interface SeenObject {
  readonly place: string;
  readonly present: readonly string[];
  /** Those of the present ones that are null. */
  readonly nulls: readonly string[];
  /** The fields that its schema knows. */
  readonly known: readonly string[];
}

/** All that a look at a value shows. */
export interface Look {
  readonly differences: readonly Difference[];
  readonly objects: readonly SeenObject[];
  /** The parts of the spec that say how it is to be, as JSON pointers. */
  readonly parts: readonly string[];
  /** The less, the better the schema fits: among alternatives the best one is meant. */
  readonly weight: number;
}

const nothing: Look = { differences: [], objects: [], parts: [], weight: 0 };

/** Another kind of thing was meant rather than this one with a defect. */
const otherThing = 100;

/** Holds a value against the schema at a pointer of the spec, and finds every difference. */
export function look(document: SpecDocument, pointer: string, body: unknown): Look {
  return lookAt([pointer], body, '');

  function lookAt(schemas: readonly string[], value: unknown, place: string): Look {
    const looks = expand(document, schemas).map((variant) => {
      const seen = lookWith(variant, value, place);
      return { ...seen, parts: [...variant.map(({ at }) => at), ...seen.parts] };
    });
    return looks.reduce((best, each) => (each.weight < best.weight ? each : best), looks[0] ?? nothing);
  }

  function lookWith(parts: Variant, value: unknown, place: string): Look {
    const type = typeOf(value);
    const typed = parts.find(({ schema }) => schema['type'] !== undefined && !hasType(schema['type'], type));
    const difference = { place, type, value };
    if (typed !== undefined)
      return only({ ...difference, kind: type === 'null' ? 'null' : 'type', at: typed.at }, otherThing);
    const listing = parts.find(({ schema }) => wordsOf(schema)?.includes(value) === false);
    if (listing !== undefined)
      return only({ ...difference, kind: type === 'null' ? 'null' : 'value', at: listing.at }, otherThing / 2);
    if (Array.isArray(value)) return lookAtItems(parts, value, place);
    return isObject(value) ? lookAtFields(parts, value, place) : nothing;
  }

  function lookAtItems(parts: Variant, list: readonly unknown[], place: string): Look {
    const items = parts.filter(({ schema }) => schema['items'] !== undefined).map(({ at }) => `${at}/items`);
    return items.length === 0 ? nothing : together(list.map((item) => lookAt(items, item, `${place}/*`)));
  }

  function lookAtFields(parts: Variant, object: Readonly<Record<string, unknown>>, place: string): Look {
    const known = [...new Set(parts.flatMap(({ schema }) => Object.keys(Object(schema['properties']))))];
    const open = parts.filter(({ schema }) => ![undefined, false].includes(schema['additionalProperties'] as false));
    const present = Object.keys(object);
    const gone = parts.flatMap((part) =>
      requiredBy(part)
        .filter((name) => !present.includes(name))
        .map(
          (name): Difference => ({
            kind: 'gone',
            place: below(place, name),
            at: part.at,
            type: 'null',
            value: undefined,
          }),
        ),
    );
    const home = parts.toSorted((one, other) => propertyCount(other) - propertyCount(one))[0];
    const fields = Object.entries(object).map(([name, inner]) => {
      const own = parts.filter(({ schema }) => Object.hasOwn(Object(schema['properties']), name));
      if (own.length > 0)
        return lookAt(
          own.map(({ at }) => `${at}/properties/${pointerPart(name)}`),
          inner,
          below(place, name),
        );
      if (open.length > 0) {
        const described = open.filter(({ schema }) => isObject(schema['additionalProperties']));
        return lookAt(
          described.map(({ at }) => `${at}/additionalProperties`),
          inner,
          `${place}/{any}`,
        );
      }
      if (known.length === 0 || home === undefined) return nothing;
      const difference = {
        kind: 'came',
        place: below(place, name),
        at: home.at,
        type: typeOf(inner),
        value: inner,
      } as const;
      return only(difference, 1);
    });
    const nulls = present.filter((name) => object[name] === null);
    const seen = { place, present, nulls, known };
    const objects = known.length === 0 ? [] : [seen];
    return together([...gone.map((each) => only(each, 1)), { ...nothing, objects }, ...fields]);
  }
}

/** One of several fields may be missing where another one stands in for it, as `anyOf` of `required` says. */
function requiredBy({ schema }: Part): readonly string[] {
  const required = schema['required'];
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}

function only(difference: Difference, weight: number): Look {
  return { ...nothing, differences: [difference], weight };
}

function together(looks: readonly Look[]): Look {
  return {
    differences: looks.flatMap(({ differences }) => differences),
    objects: looks.flatMap(({ objects }) => objects),
    parts: [...new Set(looks.flatMap(({ parts }) => parts))],
    weight: looks.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function below(place: string, name: string): string {
  return `${place}/${pointerPart(name)}`;
}
