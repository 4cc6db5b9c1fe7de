import { median } from './figures.ts';
import { tell } from './progress.ts';

/** Something that is measured: how many of it happen in a second. */
export interface Subject {
  readonly name: string;
  /** Before anything counts. */
  readonly warmUp: () => Promise<unknown>;
  readonly run: () => Promise<{ readonly rate: number }>;
}

/** The rates of each round, by the name of the subject. */
export type Rates = Readonly<Record<string, readonly number[]>>;

/** Runs all subjects in every round, one after the other, each time beginning with another one. */
export async function measureRounds(what: string, subjects: readonly Subject[], rounds: number): Promise<Rates> {
  for (const { warmUp } of subjects) await warmUp();
  const rates = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % subjects.length;
    for (const { name, run } of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      rates.get(name)?.push((await run()).rate);
    }
  }
  const summary = [...rates].map(([name, values]) => `${name} ${median(values).toFixed(0)}/s`);
  tell(`${what}: ${summary.join(', ')}`);
  return Object.fromEntries(rates);
}
