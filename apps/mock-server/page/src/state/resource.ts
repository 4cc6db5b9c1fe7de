import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { messageOf } from '../../../src/words/message-of.ts';

/** What was read last, and what went wrong since then. */
export interface Resource<Value> {
  readonly value: ReadonlySignal<Value | undefined>;
  readonly problem: ReadonlySignal<string | undefined>;
}

/** A resource until it is stopped. */
export interface LastingResource<Value> extends Resource<Value> {
  /** Shows something else until it is read again. */
  readonly set: (known: Value | undefined) => void;
  readonly stop: () => void;
}

/** `before` is what was read last; `stopped` ends it when it is read again meanwhile. */
export type Load<Value> = (stopped: AbortSignal, before: Value | undefined) => Promise<Value>;

/** Reads, and reads again when a signal changes that `load` looked at before it first waited. */
export function createResource<Value>(load: Load<Value>): LastingResource<Value> {
  const value = signal<Value | undefined>(undefined);
  const problem = signal<string | undefined>(undefined);
  const stop = effect(() => {
    const controller = new AbortController();
    load(controller.signal, value.peek()).then(
      (loaded) => {
        if (controller.signal.aborted) return;
        value.value = loaded;
        problem.value = undefined;
      },
      (error: unknown) => {
        if (!controller.signal.aborted) problem.value = messageOf(error);
      },
    );
    return () => controller.abort();
  });
  const set = (known: Value | undefined) => {
    value.value = known;
  };
  return { value, problem, set, stop };
}

/** A resource that lives as long as the component; `load` is taken from its first rendering. */
export function useResource<Value>(load: Load<Value>): Resource<Value> {
  const resource = useMemo(() => createResource(load), []);
  useEffect(() => resource.stop, [resource]);
  return resource;
}
