import type { SuccessBody } from '@invitekit/specs/operation-types';
import type { Answer } from './answer.ts';
import type { RequestParts } from './build-request.ts';
import type { CallOptions, Exchange } from './exchange.ts';
import type { HttpMethod, OperationAt, OperationInput, PathWith } from './spec-types.ts';

type Input<Paths, Method extends HttpMethod, Path extends keyof Paths> = OperationInput<
  OperationAt<Paths, Method, Path>
> &
  CallOptions;

type Body<Paths, Method extends HttpMethod, Path extends keyof Paths> = SuccessBody<OperationAt<Paths, Method, Path>>;

/** What is not needed may be left out. */
type MaybeInput<Needed> = Record<never, never> extends Needed ? [input?: Needed] : [input: Needed];

/**
 * Calls one operation of the vendor's spec, typed by it. The method is written in small letters and the path as the spec
 * has it, `{names}` included.
 */
export interface Caller<Paths> {
  /**
   * Answers the body.
   *
   * @throws {InvitationError} for everything but a success.
   */
  <Method extends HttpMethod, Path extends PathWith<Paths, Method>>(
    method: Method,
    path: Path,
    ...input: MaybeInput<Input<Paths, Method, Path>>
  ): Promise<Body<Paths, Method, Path>>;

  /**
   * Answers what `read` makes of the answer, which also has the status, the headers and the request id.
   *
   * @throws {InvitationError} for everything but a success that `read` understands.
   */
  <Method extends HttpMethod, Path extends PathWith<Paths, Method>, Result>(
    method: Method,
    path: Path,
    input: Input<Paths, Method, Path>,
    read: (answer: Answer<Body<Paths, Method, Path>>) => Result,
  ): Promise<Result>;
}

/** Makes the caller of one vendor, typed by the paths of its spec. */
export function createCaller<Paths>(exchange: Exchange): Caller<Paths> {
  function call<Method extends HttpMethod, Path extends PathWith<Paths, Method>>(
    method: Method,
    path: Path,
    ...input: MaybeInput<Input<Paths, Method, Path>>
  ): Promise<Body<Paths, Method, Path>>;
  function call<Method extends HttpMethod, Path extends PathWith<Paths, Method>, Result>(
    method: Method,
    path: Path,
    input: Input<Paths, Method, Path>,
    read: (answer: Answer<Body<Paths, Method, Path>>) => Result,
  ): Promise<Result>;
  async function call<Method extends HttpMethod, Path extends PathWith<Paths, Method>>(
    method: Method,
    path: Path,
    input: RequestParts & CallOptions = {},
    read: (answer: Answer<Body<Paths, Method, Path>>) => unknown = ({ body }) => body,
  ): Promise<unknown> {
    return await exchange(method, path, input, (answer) => {
      if (!isKnownForm<Body<Paths, Method, Path>>(answer)) throw new TypeError('The answer is not JSON');
      return read(answer);
    });
  }
  return call;
}

/** Takes the spec's word for what is inside; where the vendor breaks it, `read` stumbles. */
function isKnownForm<Known>(answer: Answer<unknown>): answer is Answer<Known> {
  const { status, body } = answer;
  return status === 204 || (typeof body === 'object' && body !== null);
}
