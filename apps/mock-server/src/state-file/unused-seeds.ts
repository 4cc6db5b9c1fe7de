import type { DatabaseSync } from 'node:sqlite';

/** Removes the beginnings that nobody needs any more: neither a sandbox nor another beginning that is needed. */
export function removeUnusedSeeds(database: DatabaseSync): readonly number[] {
  const removed = database.prepare(removal).all();
  if (removed.length > 0) database.exec('DELETE FROM seed_rows WHERE seed NOT IN (SELECT id FROM seeds)');
  return removed.map(({ id }) => Number(id));
}

const removal = `
  DELETE FROM seeds WHERE id NOT IN (
    WITH RECURSIVE used (id) AS (
      SELECT seed FROM sandboxes
      UNION SELECT seeds.parent FROM seeds JOIN used ON seeds.id = used.id WHERE seeds.parent IS NOT NULL
    ) SELECT id FROM used)
  RETURNING id`;
