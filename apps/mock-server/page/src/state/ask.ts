import { signal } from '@preact/signals';

/** Something that cannot be undone and that a person is asked about first. */
export interface Question {
  readonly title: string;
  readonly detail: string;
  /** What the button says that does it. */
  readonly verb: string;
}

export const question = signal<(Question & { readonly answer: (isSure: boolean) => void }) | undefined>(undefined);

/** Resolves to whether the person is sure. */
export function ask(asked: Question): Promise<boolean> {
  return new Promise((resolve) => {
    question.value = {
      ...asked,
      answer: (isSure) => {
        question.value = undefined;
        resolve(isSure);
      },
    };
  });
}
