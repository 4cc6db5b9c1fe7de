import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ToolError } from '../answers/tool-error.ts';
import { confirmationOf, isConfirmation } from './confirmation.ts';
import { dayMs, isExpired, type Plan, planIdOf, planIdSchema, planSchema } from './plan.ts';
import { type Progress, readProgress, writeProgress } from './progress.ts';
import { readIfThere, writeWhole } from './state-folder.ts';

export interface StoredPlan {
  readonly id: string;
  readonly plan: Plan;
  readonly isConfirmed: boolean;
  readonly progress: Progress;
}

/** So that nobody fills the disk, or buries a plan among others. */
const mostWaiting = 50;

/** The plans of a state folder, each in a file, with its confirmation and its progress beside it. */
export class PlanStore {
  readonly #folder: string;
  readonly #secret: Buffer;

  constructor(state: string, secret: Buffer) {
    this.#folder = path.join(state, 'plans');
    this.#secret = secret;
  }

  /** @returns the plan's id. */
  add(plan: Plan): string {
    this.#removeOld();
    if (this.list().length >= mostWaiting) {
      throw new ToolError(
        'too-many-plans',
        `${mostWaiting} plans are kept already.`,
        'Use one of them. They expire after 24 hours.',
      );
    }
    const json = JSON.stringify(planSchema.parse(plan), null, 2);
    const id = planIdOf(json);
    writeWhole(this.#file(id, 'json'), json);
    return id;
  }

  /** Undefined where there is no such plan, and for one that somebody has changed. */
  find(id: string): StoredPlan | undefined {
    const json = planIdSchema.safeParse(id).success ? readIfThere(this.#file(id, 'json')) : undefined;
    if (json === undefined || planIdOf(json) !== id) return undefined;
    const read = planSchema.safeParse(parseJson(json));
    if (!read.success) return undefined;
    const confirmation = readIfThere(this.#file(id, 'confirmed'));
    return {
      id,
      plan: read.data,
      isConfirmed: confirmation !== undefined && isConfirmation(confirmation, id, json, this.#secret),
      progress: readProgress(readIfThere(this.#file(id, 'progress'))),
    };
  }

  /** Those that have not expired, the newest first. */
  list(): readonly StoredPlan[] {
    return this.#all()
      .filter(({ plan }) => !isExpired(plan))
      .toSorted((one, other) => other.plan.createdAt.localeCompare(one.plan.createdAt));
  }

  /** Only the command of a person calls this. */
  confirm(id: string): void {
    const json = readIfThere(this.#file(id, 'json')) ?? '';
    if (planIdOf(json) !== id) throw new Error('The plan was changed meanwhile. Nothing is confirmed.');
    writeWhole(this.#file(id, 'confirmed'), confirmationOf(id, json, this.#secret));
  }

  keepProgress(id: string, progress: Progress): void {
    writeWhole(this.#file(id, 'progress'), writeProgress(progress));
  }

  #all(): readonly StoredPlan[] {
    const ids = readdirSync(this.#folder).flatMap((name) => /^([0-9a-f]{32})\.json$/.exec(name)?.[1] ?? []);
    return ids.flatMap((id) => this.find(id) ?? []);
  }

  /** Names and texts are kept no longer than somebody may ask what was sent. */
  #removeOld(): void {
    for (const { id, plan } of this.#all()) {
      if (!isExpired(plan, Date.now() - 7 * dayMs)) continue;
      for (const kind of ['json', 'confirmed', 'progress'] as const) rmSync(this.#file(id, kind), { force: true });
    }
  }

  #file(id: string, kind: 'json' | 'confirmed' | 'progress'): string {
    return path.join(this.#folder, `${id}.${kind}`);
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
