import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { start } from '../processes.ts';
import { temporaryFile } from '../temporary.ts';
import { install } from './install.ts';
import { type Peer, startReady } from './peer.ts';

const version = '5.16.0';

/** Static: it answers with the examples of a document. */
export const prism: Peer = {
  name: 'Prism',
  version,
  async start(answers) {
    const folder = install('@stoplight/prism-cli', version);
    const file = `${temporaryFile('prism')}.json`;
    const paths = answers.map(({ name, answer }) => {
      const content = { 'application/json': { example: JSON.parse(answer) } };
      return [`/${name}`, { get: { responses: { 200: { description: 'A page', content } } } }];
    });
    const info = { title: 'Answers', version: '1' };
    writeFileSync(file, JSON.stringify({ openapi: '3.1.0', info, paths: Object.fromEntries(paths) }));
    const port = await freePort();
    const options = ['--port', `${port}`, '--host', '127.0.0.1', '--verboseLevel', 'error', '--multiprocess', 'false'];
    const server = start(process.execPath, [join(folder, 'dist/index.js'), 'mock', ...options, file]);
    return await startReady(prism.name, `http://127.0.0.1:${port}`, server, answers);
  },
};
