import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { messageOf } from '../words/message-of.ts';

/**
 * A file that is there as long as the fake answers, and tells how to reach it. Whoever waits for it never reads half of it,
 * and never one of a fake that has ended before.
 */
export class ReadyFile {
  readonly #file: string;

  /** Removes what an earlier run has left. @throws when the file cannot be written where it is to be. */
  constructor(file: string) {
    this.#file = file;
    explained(file, () => {
      // A folder or a device is somebody else's.
      if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) throw new Error('it is not a file');
      rmSync(file, { force: true });
      // Found out now rather than once everything has started.
      writeFileSync(`${file}.new`, '');
      rmSync(`${file}.new`);
    });
  }

  write(text: string): void {
    explained(this.#file, () => {
      writeFileSync(`${this.#file}.new`, text);
      renameSync(`${this.#file}.new`, this.#file);
    });
  }

  remove(): void {
    rmSync(this.#file, { force: true });
  }
}

function explained(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const reason = messageOf(error);
    throw new Error(`The ready file ${file} cannot be written: ${reason}.`);
  }
}
