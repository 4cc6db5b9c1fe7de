import { type ReadonlySignal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { messageOf } from '../../../src/words/message-of.ts';
import { announce } from './announce.ts';
import { noteChange } from './live.ts';

/** Something that a person does, and how it went. */
export interface Action {
  readonly isBusy: ReadonlySignal<boolean>;
  /** Why it did not work, in words; undefined before it was tried and once it works. */
  readonly problem: ReadonlySignal<string | undefined>;
  /** Does it and tells what `work` answers. Answers whether it worked. */
  readonly run: (work: () => Promise<string>) => Promise<boolean>;
}

export function useAction(): Action {
  return useMemo(() => createAction(), []);
}

function createAction(): Action {
  const isBusy = signal(false);
  const problem = signal<string | undefined>(undefined);
  return {
    isBusy,
    problem,
    run: async (work) => {
      isBusy.value = true;
      try {
        announce(await work());
        problem.value = undefined;
        return true;
      } catch (error) {
        problem.value = messageOf(error);
        return false;
      } finally {
        isBusy.value = false;
        noteChange();
      }
    },
  };
}
