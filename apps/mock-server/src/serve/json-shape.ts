/** What JSON may be like, besides its length. */
export interface JsonShape {
  /** How deep lists and objects may be nested. */
  readonly depth: number;
  /** How many values there may be in all. */
  readonly values: number;
}

/** How much a body may be. */
export interface BodyLimits extends JsonShape {
  /** Of what is sent and of what it is once it is inflated, for instance `100kb`. */
  readonly size: string;
  /** Whether it takes so much memory that only one is served at a time. Default false. */
  readonly isLarge?: boolean;
}

/** Deeper than any request of a vendor, and much less than it takes to fill the stack. */
export const usualLimits: BodyLimits = { size: '100kb', depth: 128, values: 100_000 };

/** What breaks a shape; undefined when nothing does. */
type ShapeProblem = 'too-deep' | 'too-many-values' | undefined;

/** A body that is not too long, and not to be read nevertheless. */
export class BodyShapeError extends Error {
  readonly status: 400 | 413;

  constructor(problem: NonNullable<ShapeProblem>, { depth, values }: JsonShape) {
    super(
      problem === 'too-deep'
        ? `The body is nested more than ${depth} levels deep.`
        : `The body holds more than ${values} values.`,
    );
    this.status = problem === 'too-deep' ? 400 : 413;
  }
}

/** @throws {BodyShapeError} when JSON in UTF-8 is not to be read, which shows before it is. */
export function assertShape(text: Uint8Array, shape: JsonShape): void {
  const problem = findShapeProblem(text, shape);
  if (problem !== undefined) throw new BodyShapeError(problem, shape);
}

const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Looks at the bytes of JSON in UTF-8, without reading it: a small text can make values that fill the memory, and one that
 * is nested too deep ends whoever walks through it. Where the text is no JSON, what comes after that is not looked at by
 * any reader either.
 */
export function findShapeProblem(text: Uint8Array, { depth, values }: JsonShape): ShapeProblem {
  let open = 0;
  let count = 0;
  let isText = false;
  for (let place = 0; place < text.length; place += 1) {
    const byte = text[place];
    if (isText) {
      if (byte === backslash) place += 1;
      else if (byte === quote) isText = false;
      continue;
    }
    if (byte === quote) isText = true;
    else if (byte === comma) count += 1;
    else if (byte === closeList || byte === closeObject) open -= 1;
    else if (byte === openList || byte === openObject) {
      open += 1;
      count += 1;
      if (open > depth) return 'too-deep';
    }
    if (count > values) return 'too-many-values';
  }
  return undefined;
}
