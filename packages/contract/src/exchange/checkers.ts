import type { SpecOperation, SpecValidator } from '@invitekit/specs/reader';

/** The parts of a request that have schemas. */
export type Place = 'path' | 'query' | 'header' | 'body';

type Validate = ReturnType<SpecValidator['body']>;

/** What is wrong with a part of a request; undefined where nothing is. Texts become what the spec wants, defaults are filled in. */
export type CheckPart = (place: Place, value: unknown) => NonNullable<Validate['errors']> | undefined;

const known = new WeakMap<SpecOperation, CheckPart>();

/** Checks the requests of an operation. Its schemas are compiled once, when they are first needed. */
export function checkersOf(validator: SpecValidator, operation: SpecOperation): CheckPart {
  const check = known.get(operation) ?? createCheck(validator, operation);
  known.set(operation, check);
  return check;
}

function createCheck(validator: SpecValidator, operation: SpecOperation): CheckPart {
  const compiled = new Map<Place, Validate>();
  return (place, value) => {
    const validate =
      compiled.get(place) ?? (place === 'body' ? validator.body(operation) : validator.parameters(operation, place));
    compiled.set(place, validate);
    return validate(value) ? undefined : (validate.errors ?? []);
  };
}
