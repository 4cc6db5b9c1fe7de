import { InvitationError } from './invitation-error.ts';
import type { Sleep } from './transport.ts';
import type { VendorName } from './vendor-name.ts';

/** What is known of an operation while it runs. */
interface Course {
  /** Whether something that changes the world was sent, and it is open whether it happened. */
  isUncertain: boolean;
  /** The final refusal of something that changes the world. Only its reason may still be looked for. */
  refusal: InvitationError | undefined;
  /** The latest failure of a request. */
  failure: InvitationError | undefined;
  /** How often each request was sent. */
  readonly attempts: Map<string, number>;
}

interface Signalled {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs operations, each with one deadline for all that it does. A request belongs to the operation whose signal it has,
 * because the signal is what every part of an operation hands on.
 */
export interface Operations {
  /** An operation inside another one is a part of it. @throws {InvitationError} `timeout` at the deadline. */
  run<Options extends Signalled, Result>(options: Options, act: (options: Options) => Promise<Result>): Promise<Result>;
  /** Counts an attempt of a request. */
  count(signal: AbortSignal | undefined, request: string): number;
  /** Something that changes the world is on its way. */
  noteWrite(signal: AbortSignal | undefined): void;
  /** An attempt failed. */
  noteFailure(signal: AbortSignal | undefined, isWrite: boolean, failure: InvitationError): void;
}

interface Settings {
  readonly vendor: VendorName;
  /** Whether anybody asks for the number of an attempt. */
  readonly countsAttempts: boolean;
  readonly deadlineMs: number | undefined;
  readonly sleep: Sleep | undefined;
}

export function createOperations({ vendor, countsAttempts, deadlineMs, sleep }: Settings): Operations {
  const courses = new WeakMap<AbortSignal, Course>();
  const courseOf = (signal: AbortSignal | undefined) => signal && courses.get(signal);
  const isNeeded = countsAttempts || deadlineMs !== undefined;

  return {
    async run(options, act) {
      if (!isNeeded || courseOf(options.signal) !== undefined) return await act(options);
      const course: Course = { isUncertain: false, refusal: undefined, failure: undefined, attempts: new Map() };
      const controller = new AbortController();
      const signal = options.signal ? AbortSignal.any([options.signal, controller.signal]) : controller.signal;
      courses.set(signal, course);
      const running = act({ ...options, signal });
      if (deadlineMs === undefined || sleep === undefined) return await running;

      const done = new AbortController();
      const deadline = sleep(deadlineMs, done.signal).then(() => {
        controller.abort(errorAtDeadline(vendor, deadlineMs, course));
        throw controller.signal.reason;
      });
      try {
        // A transport may not heed its signal.
        return await Promise.race([running, deadline]);
      } catch (error) {
        throw controller.signal.aborted ? controller.signal.reason : error;
      } finally {
        done.abort();
      }
    },
    count(signal, request) {
      const attempts = courseOf(signal)?.attempts;
      const attempt = (attempts?.get(request) ?? 0) + 1;
      attempts?.set(request, attempt);
      return attempt;
    },
    noteWrite(signal) {
      const course = courseOf(signal);
      if (course !== undefined) course.isUncertain = true;
    },
    noteFailure(signal, isWrite, failure) {
      const course = courseOf(signal);
      if (course === undefined) return;
      course.failure = failure;
      if (!isWrite) return;
      course.isUncertain = failure.isUncertain;
      course.refusal = failure.isUncertain || failure.isRetryable ? undefined : failure;
    },
  };
}

/** A refusal says more than the deadline does. */
function errorAtDeadline(vendor: VendorName, deadlineMs: number, course: Course): InvitationError {
  const { isUncertain, refusal, failure } = course;
  if (refusal !== undefined) return refusal;
  const message = `${vendor} took longer than deadlineMs allows, ${deadlineMs} ms`;
  return new InvitationError('timeout', message, { vendor, isUncertain, cause: failure });
}
