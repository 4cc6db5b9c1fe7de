import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { start } from '../processes.ts';
import { temporaryFile } from '../temporary.ts';
import { install } from './install.ts';
import { type Peer, startReady } from './peer.ts';

const version = '3.13.2';

/** Its journal is bounded, as the fake's is. */
export const wiremock: Peer = {
  name: 'WireMock',
  version,
  async start(answers) {
    const folder = install('wiremock', version);
    const root = temporaryFile('wiremock');
    mkdirSync(join(root, 'mappings'), { recursive: true });
    const mappings = answers.map(({ name, answer }) => ({
      request: { method: 'GET', urlPath: `/${name}` },
      response: { status: 200, headers: { 'Content-Type': 'application/json' }, body: answer },
    }));
    writeFileSync(join(root, 'mappings/answers.json'), JSON.stringify({ mappings }));
    const port = await freePort();
    const server = start('java', [
      '-jar',
      join(folder, `build/wiremock-standalone-${version}.jar`),
      ...['--port', `${port}`, '--bind-address', '127.0.0.1', '--root-dir', root],
      ...['--max-request-journal-entries', '1000', '--disable-banner'],
    ]);
    return await startReady(wiremock.name, `http://127.0.0.1:${port}`, server, answers);
  },
};
