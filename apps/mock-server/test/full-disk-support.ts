import { once } from 'node:events';
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import { JournalSpace } from '../src/journal/journal-space.ts';
import { Strays } from '../src/journal/strays.ts';
import { Rehearsals } from '../src/rehearsals/rehearsals.ts';
import type { SandboxContext } from '../src/sandbox/sandbox.ts';
import { Sandboxes } from '../src/sandbox/sandboxes.ts';
import { createApp } from '../src/server/app.ts';
import { openDatabase } from '../src/state-file/database.ts';
import { loadSandboxes } from '../src/state-file/load.ts';
import { StateFile } from '../src/state-file/state-file.ts';
import { vendors } from '../src/vendors/all-vendors.ts';
import { createPost } from '../src/webhooks/post.ts';

/** How a disk can fail: nothing more fits on it, or nothing can be written at all. */
export type Failure = 'full' | 'read-only';

/** A fake on a state file whose disk a test can fill. */
export interface FakeOnDisk extends AsyncDisposable {
  readonly url: string;
  readonly fail: (failure: Failure) => void;
  readonly recover: () => void;
  /** Writes over the pages of the file, of which nothing is remembered. */
  readonly damage: () => void;
  /** What it said of its disk, and of failures inside. */
  readonly reports: readonly unknown[];
}

export async function startOnDisk(file: string): Promise<FakeOnDisk> {
  const database = await openDatabase(file);
  const reports: unknown[] = [];
  const report = (error: unknown) => void reports.push(error);
  const keeper = new StateFile(database, { file, report });
  const load = (context: SandboxContext) => loadSandboxes(database, keeper, context);
  const systemTime = () => Date.UTC(2026, 5, 1, 9);
  const context: SandboxContext = {
    systemTime,
    signingTime: systemTime,
    post: createPost({ allowedHosts: [], timeoutMs: 5000 }),
    subscriptions: (sandbox) => vendors.flatMap((vendor) => vendor.subscriptions(sandbox, { validateAnswers: true })),
    journalSpace: new JournalSpace(),
    report,
    keeper,
  };
  const sandboxes = await Sandboxes.create(context, await load(context));
  const app = createApp(
    {
      sandboxes,
      strays: new Strays(),
      rehearsals: new Rehearsals(undefined),
      systemTime,
      allowHosts: [],
      strict: false,
      validateAnswers: true,
      slowMs: 10,
      sleep: async () => {},
      observe: () => {},
      report,
    },
    vendors,
  );
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    reports,
    fail(failure) {
      if (failure === 'read-only') database.exec('PRAGMA query_only = 1');
      else fillUp(database);
    },
    recover() {
      database.exec('PRAGMA max_page_count = 1000000; PRAGMA query_only = 0');
      database.exec("DELETE FROM rows WHERE sandbox = 'filler'");
    },
    damage() {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA cache_size = 0; PRAGMA shrink_memory;');
      const descriptor = openSync(file, 'r+');
      const pageSize = 4096;
      writeSync(descriptor, Buffer.alloc(statSync(file).size - pageSize, 0xee), 0, undefined, pageSize);
      closeSync(descriptor);
    },
    async [Symbol.asyncDispose]() {
      if (!database.isOpen) return;
      sandboxes.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      database.close();
    },
  };
}

/** Lets the file grow no more, and leaves no room in it where the next rows would come. */
function fillUp(database: DatabaseSync): void {
  database.exec('PRAGMA max_page_count = 1');
  const fill = database.prepare("INSERT INTO rows (sandbox, name, id, row, is_added) VALUES ('filler', '', ?, ?, 1)");
  let rows = 0;
  for (let size = 1000; size > 0; size = Math.floor(size / 2)) {
    try {
      for (;;) {
        rows += 1;
        fill.run(String(rows), 'x'.repeat(size));
      }
    } catch {
      // A smaller one may still fit.
    }
  }
}
