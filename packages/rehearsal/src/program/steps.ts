import { InvitationError } from '@invitekit/clients';
import type { Run } from '../rehearsed/run-schema.ts';
import { RehearsalOver, type VirtualClock } from './virtual-clock.ts';

/**
 * Does a part of a program, and shows it in the report as a run with the requests that it made. Steps come one after the
 * other; a step in a step belongs to the outer one. What it throws is thrown, and told in the report.
 */
export type Step = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

export interface Steps {
  readonly step: Step;
  /** The runs so far, in their order. */
  readonly runs: () => readonly Run[];
  /** Whether it was a step that ended with this. Then the report tells it. */
  readonly isTold: (error: unknown) => boolean;
}

/** @param lastNumber - Reads the journal, and gives the number of its last entry. */
export function createSteps(program: string, clock: VirtualClock, lastNumber: () => Promise<number>): Steps {
  const runs: Run[] = [];
  const told = new Set<unknown>();
  let isInStep = false;

  async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    if (isInStep) return await work();
    isInStep = true;
    const before = await lastNumber();
    const startedAt = clock.now().toISOString();
    let failure: unknown;
    try {
      return await work();
    } catch (error) {
      failure = error;
      told.add(error);
      throw error;
    } finally {
      isInStep = false;
      const last = await lastNumber();
      const requests = Array.from({ length: last - before }, (_, index) => before + 1 + index);
      runs.push({
        id: String(runs.length + 1),
        workflow: program,
        mode: 'program',
        startedAt,
        ...endOf(failure, name, clock),
        nodes: [{ name, type: 'step', requests }],
      });
    }
  }

  return { step, runs: () => runs, isTold: (error) => told.has(error) };
}

function endOf(failure: unknown, node: string, clock: VirtualClock): Pick<Run, 'endedAt' | 'status' | 'error'> {
  if (failure instanceof RehearsalOver) return { endedAt: null, status: 'waiting' };
  const endedAt = clock.now().toISOString();
  if (failure === undefined) return { endedAt, status: 'success' };
  const isPlain = failure instanceof Error || InvitationError.isInstance(failure);
  return { endedAt, status: 'error', error: { node, message: isPlain ? failure.message : String(failure) } };
}
