import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';

/** Sends an answer as it is. */
export function sendAnswer(response: ServerResponse, answer: Answer): void {
  sendHead(response, answer);
  response.end(answer.body);
}

/** Status and headers, which go out with the body. */
export function sendHead(response: ServerResponse, { status, headers }: Answer): void {
  response.statusCode = status;
  for (const [name, value] of headers) response.setHeader(name, value);
}
