import { z } from 'zod';
import { NotKeptError } from '../sandbox/keeper.ts';
import { SandboxRemovedError } from '../sandbox/sandbox.ts';
import { BodyShapeError } from '../serve/json-shape.ts';

/** What the control API answers when it cannot do as it is told. */
export class ControlError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }

  /** An error of ours, or one that Express found in the request itself; undefined for anything unexpected. */
  static from(error: unknown): ControlError | undefined {
    if (error instanceof ControlError) return error;
    if (error instanceof SandboxRemovedError) return new ControlError(404, error.message);
    if (error instanceof URIError) return new ControlError(400, 'The path is not correctly percent-encoded.');
    if (error instanceof BodyShapeError) return new ControlError(error.status, error.message);
    if (error instanceof NotKeptError) return new ControlError(507, error.message);
    const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined;
    if (status === 413) return new ControlError(413, `The body is larger than ${limitOf(error)}.`);
    if (status === 415) return new ControlError(400, 'Send the body in UTF-8, plain or with gzip.');
    if (typeof status === 'number' && status >= 400 && status < 500) {
      return new ControlError(400, 'The body is not valid JSON.');
    }
    return undefined;
  }
}

/** What Express lets a body have, as a person reads it. */
function limitOf(error: unknown): string {
  const bytes = z.object({ limit: z.number() }).safeParse(error).data?.limit ?? 0;
  return bytes < 1024 ** 2 ? `${bytes / 1024} kB` : `${bytes / 1024 ** 2} MB`;
}
