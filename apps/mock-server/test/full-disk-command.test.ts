import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundledCommand, start } from './command-support.ts';
import { controlOf } from './control-support.ts';
import { folderWith } from './folder-with.ts';
import { authentication, send } from './support.ts';

const prlimit = '/usr/bin/prlimit';

/** In blocks of 512 bytes: 3 MB. */
const mostBlocks = 6000;

test.skipIf(!existsSync(prlimit))(
  'a limit on the size of files is told, costs no credits, and is over once it is lifted',
  async () => {
    const folder = folderWith();
    const { child, started, errors, ended } = await start({
      cwd: folder,
      node: '/bin/sh',
      program: ['-c', `ulimit -S -f ${mostBlocks} && exec "$0" "$@"`, process.execPath, bundledCommand],
      args: ['--state', 'state.db'],
    });
    const list = () => listThrough(started.url);
    let paid = 0;
    for (let answer = await list(); answer.status === 200; answer = await list()) paid += 2;
    const refused = await list();
    expect([refused.status, refused.text]).toEqual([
      500,
      expect.stringMatching(
        /Nothing has happened: the (disk with the )?state file state\.db .*(Repair that|Make room)/,
      ),
    ]);
    const mine = controlOf(started.url, '/sandboxes/default');
    expect((await mine('GET', '/ledger')).body).toMatchObject({ balance: 1000 - paid });
    expect((await mine('GET', '/journal/count?operation=list_sent')).body).toEqual({ count: paid / 2 });
    expect((await send(`${started.url}/linkup/v2/credits`, { headers })).body).toMatchObject({
      data: { credits: 1000 - paid },
    });
    expect(errors()).toMatch(/^Nothing has happened: [^\n]+\n$/);

    execFileSync(prlimit, ['--pid', String(child.pid), '--fsize=unlimited']);
    expect((await list()).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const again = await start({ cwd: folder, args: ['--state', path.join(folder, 'state.db')] });
    const balance = { balance: 1000 - paid - 2 };
    expect((await controlOf(again.started.url)('GET', '/sandboxes/default/ledger')).body).toMatchObject(balance);
  },
  600_000,
);

const headers = authentication.linkup('mock-linkup-key');

function listThrough(url: string) {
  const body = JSON.stringify({ account_id: 'acc_abc123', action: 'list_sent', params: { count: 100 } });
  return send(`${url}/linkup/v2/network`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });
}
