import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { start } from '../processes.ts';
import { temporaryFile } from '../temporary.ts';
import { install } from './install.ts';
import { type Peer, startReady } from './peer.ts';

const version = '0.17.4';

/** It writes the same JSON with line breaks and spaces. */
export const jsonServer: Peer = {
  name: 'json-server',
  version,
  async start(answers) {
    const folder = install('json-server', version);
    const file = `${temporaryFile('json-server')}.json`;
    const resources = answers.map(({ name, answer }) => [name, JSON.parse(answer)]);
    writeFileSync(file, JSON.stringify(Object.fromEntries(resources)));
    const port = await freePort();
    const options = ['--port', `${port}`, '--host', '127.0.0.1', '--quiet', file];
    const server = start(process.execPath, [join(folder, 'lib/cli/bin.js'), ...options]);
    return await startReady(jsonServer.name, `http://127.0.0.1:${port}`, server, answers);
  },
};
