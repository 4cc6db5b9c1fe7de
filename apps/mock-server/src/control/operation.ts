import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { BodyLimits } from '../serve/json-shape.ts';
import type { ControlContext } from './context.ts';

/** One call of the control API: what it takes, what it answers, and what it does. */
export interface Operation {
  /** Its `operationId`. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/_mock`, with `{names}`. */
  readonly path: string;
  /** One line for people. */
  readonly summary: string;
  readonly description?: string | undefined;
  readonly takes: Places;
  readonly success: SuccessAnswer;
  /** Why it may be refused, in words for people, by status. */
  readonly refusals: ReadonlyMap<number, string>;
  /** How much a body may be. Default: the usual limits. */
  readonly bodyLimits?: BodyLimits | undefined;
  readonly serve: (request: Request, response: Response, context: ControlContext) => Promise<void>;
}

interface SuccessAnswer {
  readonly status: number;
  readonly mediaType: 'application/json' | 'text/event-stream' | 'text/html';
  /** Undefined where the answer has no body. */
  readonly schema: z.ZodType | undefined;
}

/** The schemas of what a request carries. A place that is left out takes nothing. */
export type Places = {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
};

/** Operations on one subject. */
export interface OperationGroup {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}
