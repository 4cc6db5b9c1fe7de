import { globSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { snapshotSchema } from '../src/sandbox/snapshot.ts';
import { ask, type VendorRequest } from './ask.ts';
import { controlOf } from './control-support.ts';
import { memories } from './memory-support.ts';
import { type SandboxAccess, test, vendorNames } from './support.ts';

describe.each(vendorNames)('%s', (vendor) => {
  const { settings, tables, fill } = memories[vendor];
  const plan = { vendors: { [vendor]: settings } };
  const ownTables = tables.map((table) => `${vendor}.${table}`);

  test('remembers everything in tables, which a snapshot has', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox(plan);
    await fillOf(sandbox);
    expect(namesIn(Object.keys(await tablesOf(server.url, sandbox)))).toEqual(ownTables);
    expect(namesIn(namesInCode(vendor))).toEqual(ownTables);
  });

  test('answers the same, byte for byte, after a snapshot was loaded', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const requests = await fillOf(sandbox);
    const before = await tablesOf(server.url, sandbox);
    const loaded = await load(server.url, `${sandbox.id}-loaded`, await snapshot(server.url, sandbox));
    expect(await tablesOf(server.url, loaded)).toEqual(before);

    const answers = await answersOf(sandbox, requests);
    expect(await answersOf(loaded, requests)).toEqual(answers);
    expect(await tablesOf(server.url, loaded)).toEqual(await tablesOf(server.url, sandbox));
    expect(await tablesOf(server.url, loaded)).not.toEqual(before);
  });

  test('answers the same in a fork, and neither sees what the other has changed', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const requests = await fillOf(sandbox);
    const before = await tablesOf(server.url, sandbox);
    const { text } = await controlOf(server.url)('POST', `/sandboxes/${sandbox.id}/fork`, {});
    const fork: SandboxAccess = JSON.parse(text);

    const answers = await answersOf(fork, requests);
    const after = await tablesOf(server.url, fork);
    expect(after).not.toEqual(before);
    expect(await tablesOf(server.url, sandbox)).toEqual(before);
    expect(await answersOf(sandbox, requests)).toEqual(answers);
    expect(await tablesOf(server.url, fork)).toEqual(after);
  });

  test('has nowhere else to remember anything', () => {
    const inClass = /^\s+(?:readonly )?#\w+[^=;(]*= (?:new (?:Map|Set|WeakMap)\b|\[|\{|\d)/m;
    const inObject = /^\s+\w+: new (?:Map|Set|WeakMap)\b/m;
    expect(sourcesOf(vendor).filter((source) => inClass.test(source) || inObject.test(source))).toEqual([]);
  });

  async function fillOf(sandbox: SandboxAccess): Promise<readonly VendorRequest[]> {
    return await fill((request) => ask(vendor, sandbox, request));
  }

  async function answersOf(sandbox: SandboxAccess, requests: readonly VendorRequest[]) {
    const answers: unknown[] = [];
    for (const request of requests) {
      const { status, headers, text } = await ask(vendor, sandbox, request);
      answers.push({ status, headers: Object.fromEntries(headers), text });
    }
    return answers;
  }

  function namesIn(names: readonly string[]): readonly string[] {
    return [...new Set(names.filter((name) => name.startsWith(`${vendor}.`)))].toSorted();
  }
});

async function snapshot(serverUrl: string, { id }: SandboxAccess): Promise<string> {
  return (await controlOf(serverUrl)('GET', `/sandboxes/${id}/snapshot`)).text;
}

/** The bytes of everything that is remembered besides people. */
async function tablesOf(serverUrl: string, sandbox: SandboxAccess): Promise<Readonly<Record<string, string>>> {
  const { tables } = snapshotSchema.parse(JSON.parse(await snapshot(serverUrl, sandbox)));
  const own = Object.entries(tables).filter(([name]) => !name.startsWith('world.'));
  return Object.fromEntries(own.map(([name, rows]) => [name, JSON.stringify(rows)]));
}

async function load(serverUrl: string, id: string, saved: string): Promise<SandboxAccess> {
  const { text } = await controlOf(serverUrl)('PUT', `/sandboxes/${id}/snapshot`, JSON.parse(saved));
  return JSON.parse(text);
}

function sourcesOf(vendor: string): readonly string[] {
  const folder = new URL(`../src/vendors/${vendor}/`, import.meta.url);
  return globSync('*.ts', { cwd: folder }).map((file) => readFileSync(new URL(file, folder), 'utf8'));
}

/** What the code of a vendor calls its tables. */
function namesInCode(vendor: string): readonly string[] {
  const definition = /\bdefine\w+(?:<[^(]+>)?\(\s*'([^']+)'/g;
  return sourcesOf(vendor).flatMap((source) => [...source.matchAll(definition)].map(([, name = '']) => name));
}
