import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { z } from 'zod';
import { type SandboxPlan, sandboxPlanSchema } from '../sandbox/plan.ts';
import { Sandbox, type SandboxContext } from '../sandbox/sandbox.ts';
import type { SandboxSeed } from '../sandbox/sandbox-seed.ts';
import { changeState, readState, type SandboxState } from '../sandbox/sandbox-state.ts';
import { applyChanges, type ChangedRow, type ChangedTables } from '../state/changed-rows.ts';
import { readShape } from '../words/check-shape.ts';
import { messageOf } from '../words/message-of.ts';
import { codeOf } from './explain-not-kept.ts';
import { DamageError } from './explain-unusable.ts';
import type { StateFile } from './state-file.ts';
import { removeUnusedSeeds } from './unused-seeds.ts';

/**
 * Reads every sandbox of a state file. Beginnings that nobody needs any more are removed from it.
 *
 * @throws an error that names what cannot be read.
 */
export async function loadSandboxes(
  database: DatabaseSync,
  file: StateFile,
  context: SandboxContext,
): Promise<readonly Sandbox[]> {
  const seeds = new Seeds(database, file, context);
  const sandboxes: Sandbox[] = [];
  for (const { id, seed: seedId } of read(sandboxSchema, database, 'SELECT id, seed FROM sandboxes ORDER BY place')) {
    try {
      const seed = await seeds.get(seedId);
      const sql = 'SELECT name, id, row, is_added FROM rows WHERE sandbox = ? ORDER BY place';
      const changed = readRows(database, sql, id);
      const state = await changeState(seed.state, changed, context.systemTime, file.createLog());
      const sandbox = new Sandbox(id, seed, context, state);
      // Whether it can be used shows once everything in it was looked at.
      context.subscriptions(sandbox);
      sandbox.assertWhole();
      sandboxes.push(sandbox);
    } catch (error) {
      if (codeOf(error) !== undefined) throw error;
      throw new DamageError(`the sandbox ${id} cannot be read (${inOneLine(error)})`, { cause: error });
    }
  }
  try {
    removeUnusedSeeds(database);
  } catch {
    // They can stay until there is room.
  }
  return sandboxes;
}

/** The beginnings of a file, each read once. One that was made from another shares with it what is the same. */
class Seeds {
  readonly #database: DatabaseSync;
  readonly #file: StateFile;
  readonly #context: SandboxContext;
  readonly #seeds = new Map<number, SandboxSeed>();

  constructor(database: DatabaseSync, file: StateFile, context: SandboxContext) {
    this.#database = database;
    this.#file = file;
    this.#context = context;
  }

  async get(id: number): Promise<SandboxSeed> {
    const known = this.#seeds.get(id);
    if (known !== undefined) return known;
    const sql = 'SELECT plan, parent, is_real_time FROM seeds WHERE id = ?';
    const [found] = read(seedSchema, this.#database, sql, id);
    if (found === undefined) throw new Error(`There is no beginning ${id}`);
    const plan = readShape(sandboxPlanSchema, JSON.parse(found.plan));
    const parent = found.parent === null ? undefined : await this.get(found.parent);
    const seed: SandboxSeed = {
      plan,
      state: await this.#state(id, plan, parent),
      origin: parent && (parent.origin ?? parent),
      isRealTime: found.is_real_time === 1,
    };
    this.#seeds.set(id, seed);
    this.#file.know(seed, id);
    return seed;
  }

  async #state(id: number, plan: SandboxPlan, parent: SandboxSeed | undefined): Promise<SandboxState> {
    const { systemTime } = this.#context;
    const sql = 'SELECT name, id, row, is_added FROM seed_rows WHERE seed = ? ORDER BY place';
    const rows = readRows(this.#database, sql, id);
    if (parent === undefined) return readState(applyChanges({}, rows), plan, systemTime);
    return await changeState(parent.state, rows, systemTime);
  }
}

function readRows(database: DatabaseSync, sql: string, owner: string | number): ChangedTables {
  const tables: Record<string, ChangedRow[]> = {};
  for (const { name, id, row, is_added } of read(rowSchema, database, sql, owner)) {
    const rows = tables[name] ?? [];
    rows.push({ id, row: row === null ? undefined : JSON.parse(row), isAdded: is_added === 1 });
    tables[name] = rows;
  }
  return tables;
}

function inOneLine(error: unknown): string {
  const message = messageOf(error);
  return message.replaceAll(/\s+/g, ' ').slice(0, 300);
}

const sandboxSchema = z.object({ id: z.string(), seed: z.int() });
const seedSchema = z.object({ plan: z.string(), parent: z.int().nullable(), is_real_time: z.int() });
const rowSchema = z.object({ name: z.string(), id: z.string(), row: z.string().nullable(), is_added: z.int() });

function read<Row>(
  schema: z.ZodType<Row>,
  database: DatabaseSync,
  sql: string,
  ...values: readonly (string | number)[]
): readonly Row[] {
  const rows: readonly Record<string, SQLOutputValue>[] = database.prepare(sql).all(...values);
  return rows.map((row) => readShape(schema, row));
}
