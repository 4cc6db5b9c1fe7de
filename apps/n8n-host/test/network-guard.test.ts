import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';

const guard = new URL('../src/rehearse/inside/network-guard.ts', import.meta.url).href;
const folder = mkdtempSync(path.join(tmpdir(), 'invitekit-guard-'));
const socketPath = path.join(folder, 'socket');
const allowed = createServer((_request, response) => response.end('allowed'));
const forbidden = createServer((_request, response) => response.end('reached'));
const socket = createSocketServer((connection) => connection.end('reached'));
let ports = { allowed: 0, forbidden: 0 };

beforeAll(async () => {
  for (const server of [allowed, forbidden]) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  socket.listen(socketPath);
  await once(socket, 'listening');
  ports = { allowed: portOf(allowed), forbidden: portOf(forbidden) };
  return () => {
    for (const server of [allowed, forbidden, socket]) server.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

/** What a guarded process says that tries something; `reached` is what it must not say. */
async function trying(code: string): Promise<string> {
  const program = `
    import { guardNetwork, guardPrograms, guardThreads } from ${JSON.stringify(guard)};
    import net from 'node:net'; import http from 'node:http'; import child from 'node:child_process'; import threads from 'node:worker_threads';
    const onRefused = () => {};
    guardNetwork({ ports: [${ports.allowed}], instead: { 'api.example.com:443': ${ports.allowed} }, onRefused });
    guardPrograms(() => false, onRefused);
    guardThreads(onRefused);
    const [ALLOWED, FORBIDDEN, SOCKET] = [${ports.allowed}, ${ports.forbidden}, ${JSON.stringify(socketPath)}];
    const heard = (socket) => new Promise((resolve) => {
      socket.on('data', (data) => resolve(String(data))).on('error', (error) => resolve(error.code ?? error.message)).on('close', () => resolve('closed'));
    });
    const got = (options) => new Promise((resolve) => {
      http.get(options, (answer) => resolve(heard(answer))).on('error', (error) => resolve(error.code ?? error.message));
    });
    let said;
    try { said = await (async () => { ${code} })(); } catch (error) { said = error.cause?.code ?? error.code ?? error.message; }
    console.log(said); process.exit();
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  return stdout.trim();
}

describe('a guarded process', () => {
  test.each([
    ['a port that is allowed', 'return await got({ host: "127.0.0.1", port: ALLOWED })'],
    ['it by another name', 'return await got("http://localhost:" + ALLOWED + "/")'],
    ['a vendor’s host', 'return await got({ host: "api.example.com", port: 443 })'],
    ['it by fetch', 'return await (await fetch("http://127.0.0.1:" + ALLOWED + "/")).text()'],
  ])('reaches %s', async (_what, code) => {
    expect(await trying(code)).toBe('allowed');
  });

  test.each([
    ['another port', 'return await got({ host: "127.0.0.1", port: FORBIDDEN })'],
    ['another port by fetch', 'return await (await fetch("http://127.0.0.1:" + FORBIDDEN + "/")).text()'],
    ['an address in hexadecimal', 'return await got({ host: "0x7f000001", port: FORBIDDEN })'],
    ['IPv4 in IPv6', 'return await got({ host: "::ffff:127.0.0.1", port: FORBIDDEN })'],
    ['a socket of the file system', 'return await heard(net.connect(SOCKET))'],
    ['a socket with an allowed port beside it', 'return await heard(net.connect({ path: SOCKET, port: ALLOWED }))'],
    ['a socket for HTTP', 'return await got({ socketPath: SOCKET, host: "127.0.0.1", port: ALLOWED })'],
    [
      'a socket in the name of a vendor',
      'return await heard(net.connect({ path: SOCKET, host: "api.example.com", port: 443 }))',
    ],
    ['a program', 'return child.execSync("echo reached").toString()'],
    [
      'a program with a callback',
      'return await new Promise((resolve) => child.exec("echo reached", (error, out) => resolve(error?.message ?? out)))',
    ],
    [
      'a thread of text',
      'return await new Promise((resolve) => new threads.Worker("require(\'node:worker_threads\').parentPort.postMessage(\'reached\')", { eval: true }).on("message", resolve))',
    ],
  ])('does not reach %s', async (_what, code) => {
    const said = await trying(code);
    expect(said).not.toBe('');
    expect(said).not.toContain('reached');
  });

  test('asks nobody else where a machine is', async () => {
    const code = `
      const lookup = (_host, options, callback) => callback(null, options.all ? [{ address: '192.0.2.1', family: 4 }] : '192.0.2.1', 4);
      return await got({ host: 'localhost', port: ALLOWED, lookup });
    `;
    expect(await trying(code)).toBe('allowed');
  });
});

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
