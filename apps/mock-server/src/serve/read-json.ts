import express from 'express';
import { findShapeProblem, type JsonShape, type ShapeProblem } from './json-shape.ts';

/** How much a body may be. */
export interface BodyLimits extends JsonShape {
  /** Of what is sent and of what it is once it is inflated, for instance `100kb`. */
  readonly size: string;
  /** Whether it takes so much memory that only one is served at a time. Default false. */
  readonly isLarge?: boolean;
}

/** Deeper than any request of a vendor, and much less than it takes to fill the stack. */
export const usualLimits: BodyLimits = { size: '100kb', depth: 128, values: 100_000 };

/** A body that is not too long, and not to be read nevertheless. */
export class BodyShapeError extends Error {
  readonly status: 400 | 413;

  constructor(problem: NonNullable<ShapeProblem>, { depth, values }: BodyLimits) {
    super(
      problem === 'too-deep'
        ? `The body is nested more than ${depth} levels deep.`
        : `The body holds more than ${values} values.`,
    );
    this.status = problem === 'too-deep' ? 400 : 413;
  }
}

class CharsetError extends Error {
  // As body-parser tells what is wrong with a body.
  readonly status = 415;
  readonly type = 'charset.unsupported';
}

/** Reads a JSON body in UTF-8. What it may not be is found before it is parsed. `type`: which bodies; default: JSON. */
export function readJson(limits: BodyLimits, type?: () => boolean): ReturnType<typeof express.json> {
  return express.json({
    limit: limits.size,
    ...(type && { type }),
    verify: (_request, _response, body, charset) => {
      if (charset.toLowerCase() !== 'utf-8') throw new CharsetError('JSON is in UTF-8.');
      const problem = findShapeProblem(body, limits);
      if (problem !== undefined) throw new BodyShapeError(problem, limits);
    },
  });
}
