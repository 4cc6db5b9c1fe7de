import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { z } from 'zod';
import { sandboxPlanSchema } from '../sandbox/plan.ts';
import { Sandbox, type SandboxContext, type SandboxSeed } from '../sandbox/sandbox.ts';
import { changeState, readState } from '../sandbox/sandbox-state.ts';
import { applyChanges, type ChangedRow, type ChangedTables } from '../state/changed-rows.ts';
import type { SavedTables } from '../state/tables.ts';
import type { StateFile } from './state-file.ts';

/** Reads every sandbox of a state file. Beginnings that nobody needs any more are removed from it. */
export async function loadSandboxes(
  database: DatabaseSync,
  file: StateFile,
  context: SandboxContext,
): Promise<readonly Sandbox[]> {
  removeUnusedSeeds(database);
  const seeds = new Map<number, SandboxSeed>();
  const sandboxes: Sandbox[] = [];
  for (const { id, seed: seedId } of read(sandboxSchema, database, 'SELECT id, seed FROM sandboxes ORDER BY place')) {
    const seed = seeds.get(seedId) ?? (await readSeed(database, seedId, context));
    seeds.set(seedId, seed);
    file.know(seed, seedId);
    const changed = readRows(database, 'SELECT name, id, row, is_added FROM rows WHERE sandbox = ? ORDER BY place', id);
    const state = await changeState(seed.state, changed, context.systemTime, file.createLog());
    sandboxes.push(new Sandbox(id, seed, context, state));
  }
  return sandboxes;
}

async function readSeed(database: DatabaseSync, id: number, { systemTime }: SandboxContext): Promise<SandboxSeed> {
  const [found] = read(seedSchema, database, 'SELECT plan, parent FROM seeds WHERE id = ?', id);
  if (found === undefined) throw new Error(`There is no beginning ${id}`);
  const plan = sandboxPlanSchema.parse(JSON.parse(found.plan));
  return { plan, state: await readState(readSeedRows(database, id), plan, systemTime) };
}

function readSeedRows(database: DatabaseSync, id: number): SavedTables {
  const [found] = read(seedSchema, database, 'SELECT plan, parent FROM seeds WHERE id = ?', id);
  const parent = found?.parent ?? undefined;
  const rows = readRows(database, 'SELECT name, id, row, is_added FROM seed_rows WHERE seed = ? ORDER BY place', id);
  return applyChanges(parent === undefined ? {} : readSeedRows(database, parent), rows);
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

function removeUnusedSeeds(database: DatabaseSync): void {
  database.exec(`
    BEGIN;
    DELETE FROM seeds WHERE id NOT IN (
      WITH RECURSIVE used (id) AS (
        SELECT seed FROM sandboxes
        UNION SELECT seeds.parent FROM seeds JOIN used ON seeds.id = used.id WHERE seeds.parent IS NOT NULL
      ) SELECT id FROM used);
    DELETE FROM seed_rows WHERE seed NOT IN (SELECT id FROM seeds);
    COMMIT;
  `);
}

const sandboxSchema = z.object({ id: z.string(), seed: z.int() });
const seedSchema = z.object({ plan: z.string(), parent: z.int().nullable() });
const rowSchema = z.object({ name: z.string(), id: z.string(), row: z.string().nullable(), is_added: z.int() });

function read<Row>(
  schema: z.ZodType<Row>,
  database: DatabaseSync,
  sql: string,
  ...values: readonly (string | number)[]
): readonly Row[] {
  const rows: readonly Record<string, SQLOutputValue>[] = database.prepare(sql).all(...values);
  return rows.map((row) => schema.parse(row));
}
