import express, { type Request, type Response } from 'express';
import { type Outcome, ok, refuse } from './outcome.ts';

const limit = '100kb';

const parse = express.json({ limit });

/** Reads a JSON body. Each vendor words what is wrong with it itself. */
export async function readJsonBody(request: Request, response: Response): Promise<Outcome<unknown>> {
  if (!request.is('application/json')) {
    return refuse('wrong-content-type', 'Send the body as JSON, with the header Content-Type: application/json.');
  }
  const error = await new Promise<unknown>((resolve) => parse(request, response, resolve));
  if (error === undefined) return ok(request.body);
  return typeof error === 'object' && error !== null && Reflect.get(error, 'type') === 'entity.too.large'
    ? refuse('body-too-large', `The body is larger than ${limit}.`)
    : refuse('malformed-body', 'The body is not valid JSON.');
}
