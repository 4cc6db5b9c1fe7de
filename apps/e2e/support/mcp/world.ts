import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Plan } from '@invitekit/mock-server';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Sandbox } from '../sandbox.ts';
import { idle } from '../sender/leads.ts';

/** Anybody may be invited at any time, a few a day. */
export const policy = {
  timeZone: 'UTC',
  hours: { from: '0:00', to: '24:00' },
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  startWithinMinutes: 0,
  perDay: 5,
  messages: { firstAfterHours: 0, perDay: 5 },
};

const leadCount = 8;

export const leads = Array.from({ length: leadCount }, (_, index) => `lead-${index}`);

/** A quiet world with the people of `leadsFile`. */
export const world = {
  ...idle,
  linkupCredits: 100_000,
  people: leads.map((publicIdentifier) => ({ publicIdentifier, answer: 'none' as const })),
} satisfies Plan;

export const leadsFile = ['person,name', ...leads.map((lead, index) => `${lead},Lead ${index}`)].join('\n');

/** Files beside each other in a folder that is there until the end of the test. */
export async function writeFiles(files: Readonly<Record<string, string | object>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'invitekit-mcp-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

/** A folder with a file for the server and its list. */
export async function prepare(config: object = {}): Promise<string> {
  return await writeFiles({
    'config.json': { policy, lists: { leads: 'leads.csv' }, ...config },
    'leads.csv': leadsFile,
  });
}

/** The server before a sandbox, with its file in a folder. */
export function inSandbox(folder: string, serverUrl: string, { id }: Pick<Sandbox, 'id'>): readonly string[] {
  return ['--config', path.join(folder, 'config.json'), '--fake', serverUrl, '--sandbox', id];
}

/** The id of the plan in an answer. */
export function planIn(answer: Readonly<Record<string, unknown>>): string {
  return z.string().parse(answer['plan']);
}

const owner = 'ada-lovelace';

/** Whom of the list the account has invited, by the fake's own word. */
export async function invited(sandbox: Sandbox): Promise<readonly string[]> {
  const sent = await sandbox.invitations({ account: owner, direction: 'sent', search: 'lead-' });
  return sent.map(({ member }) => member.publicIdentifier).toSorted();
}

/** Everything that was written to anybody, by the fake's own word. */
export async function written(sandbox: Sandbox): Promise<readonly { readonly to: string; readonly text: string }[]> {
  const conversations = await sandbox.conversations();
  const all = await Promise.all(
    conversations.map(async ({ id, member }) =>
      (await sandbox.messages(id)).map(({ text }) => ({ to: member.publicIdentifier, text })),
    ),
  );
  return all.flat();
}
