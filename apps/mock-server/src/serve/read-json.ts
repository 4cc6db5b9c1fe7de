import express from 'express';
import { assertShape, type BodyLimits } from './json-shape.ts';

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
      assertShape(body, limits);
    },
  });
}
