import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { startN8n } from '../src/server/start-n8n.ts';

const root = mkdtempSync(path.join(tmpdir(), 'invitekit-start-'));
afterAll(() => rmSync(root, { recursive: true, maxRetries: 5 }));

/** Starts a program that stands where n8n would be installed. */
async function start(name: string, program: string) {
  const directory = path.join(root, name);
  const bin = path.join(directory, 'node_modules/n8n/bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(bin, 'n8n'), program);
  const lines: string[] = [];
  const installation = { version: '0', directory };
  const started = startN8n({
    installation,
    folder: path.join(directory, 'data'),
    onProgress: (line) => lines.push(line),
  });
  return { started, lines };
}

/** Prints each text once it was asked two more times whether it is there; is there after the last. */
const slowStart = (texts: readonly string[]) => `
  const texts = ${JSON.stringify(texts)};
  let asked = 0;
  require('node:http').createServer((request, response) => {
    const text = texts[asked++ / 2];
    if (text !== undefined) console.log(text);
    const isThere = asked > 2 * texts.length + 2;
    response.writeHead(200, { 'content-type': isThere ? 'application/json' : 'text/html' }).end('{}');
  }).listen(process.env.N8N_PORT, '127.0.0.1');
`;

const changes = (count: number) =>
  Array.from({ length: count }, (_, index) => `Starting migration M${index}\nFinished migration M${index}`).join('\n');

test('says what n8n does while it starts, and waits until its API answers in JSON', async () => {
  const texts = [
    'Initializing n8n process',
    changes(99),
    changes(170),
    'n8n Task Broker ready on 127.0.0.1',
    'Version: 2',
  ];
  const { started, lines } = await start('slow', slowStart(texts));
  const n8n = await started;
  onTestFinished(n8n.stop);
  expect((await fetch(n8n.url)).headers.get('content-type')).toBe('application/json');
  expect(lines).toEqual([
    'n8n loads its code.',
    'n8n sets up its database.',
    'n8n sets up its database: 200 changes done.',
    'n8n loads its nodes.',
  ]);
});

test('tells the end of the log of an n8n that ends while it starts', async () => {
  const { started } = await start('broken', "console.log('The disk is full'); process.exit(1);");
  await expect(started).rejects.toThrow('n8n did not start. Its log ends with:\n  The disk is full');
});
