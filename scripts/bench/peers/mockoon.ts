import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { start } from '../processes.ts';
import { temporaryFile } from '../temporary.ts';
import { install } from './install.ts';
import { type Peer, startReady } from './peer.ts';

const version = '9.9.0';

export const mockoon: Peer = {
  name: 'Mockoon',
  version,
  async start(answers) {
    const folder = install('@mockoon/cli', version);
    const file = `${temporaryFile('mockoon')}.json`;
    const routes = answers.map(({ name, answer }) => ({
      uuid: randomUUID(),
      type: 'http',
      method: 'get',
      endpoint: name,
      responses: [
        {
          uuid: randomUUID(),
          body: answer,
          statusCode: 200,
          headers: [{ key: 'Content-Type', value: 'application/json' }],
          bodyType: 'INLINE',
          disableTemplating: true,
          default: true,
        },
      ],
    }));
    const rootChildren = routes.map(({ uuid }) => ({ type: 'route', uuid }));
    const port = await freePort();
    const environment = { uuid: randomUUID(), name: 'Answers', port, hostname: '127.0.0.1', routes, rootChildren };
    writeFileSync(file, JSON.stringify(environment));
    const options = ['--data', file, '--repair', '--disable-log-to-file', '--disable-admin-api'];
    const server = start(process.execPath, [join(folder, 'bin/run.js'), 'start', ...options]);
    return await startReady(mockoon.name, `http://127.0.0.1:${port}`, server, answers);
  },
};
