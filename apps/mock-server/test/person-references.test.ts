import table from '@invitekit/specs/person-references.json' with { type: 'json' };
import { describe, expect } from 'vitest';
import { z } from 'zod';
import type { Person } from '../src/index.ts';
import { readPersonReference } from '../src/world/naming/person-reference.ts';
import { askLinkup } from './journal-support.ts';
import { putMember } from './people-support.ts';
import { test as base, post, type SandboxAccess, send } from './support.ts';

const rowSchema = z.object({
  text: z.string(),
  is: z.enum(['member', 'other-id', 'nobody', 'not-understood']),
  member: z.object({ publicIdentifier: z.string().optional(), id: z.string().optional() }).default({}),
});

const rows = rowSchema.array().parse(table.one);
const identifiers = new Set(rows.map(({ member }) => member.publicIdentifier?.toLowerCase() ?? 'ada-lovelace'));

interface Place {
  readonly sandbox: SandboxAccess;
  /** Who is there in place of every id of the table. */
  readonly sophie: Person;
}

/** One sandbox that has everybody of the table. */
const test = base.extend<{ readonly place: Place }>({
  place: [
    async ({ server, createSandbox }, use) => {
      const people = [...identifiers].map((publicIdentifier) => ({ publicIdentifier }));
      const sandbox = await createSandbox({
        people,
        invitations: 0,
        linkupCredits: 1_000_000,
        linkedin: { reinviteAfterDays: 0, weeklyInvitations: { premium: 100_000 }, activity: 'quiet' },
      });
      await use({ sandbox, sophie: await putMember(server.url, sandbox.id, 'sophie-germain') });
    },
    { scope: 'file' },
  ],
});

/** The text, and whom it means, with somebody who is there in place of an id that nobody has. */
function meant({ text, member }: (typeof rows)[number], { sophie }: Place) {
  const { id, publicIdentifier } = member;
  return id === undefined ? { text, publicIdentifier } : { ...sophie, text: text.replaceAll(id, sophie.id) };
}

describe.for(rows)('$text', (row) => {
  test(`is read as ${row.is}`, () => {
    const { text, ...expected } = table.one.find(({ text: each }) => each === row.text) ?? row;
    expect(readPersonReference(text)).toEqual(expected);
  });

  test('names the person from whom an invitation comes, or nobody', async ({ server, place }) => {
    const { text, publicIdentifier = '' } = meant(row, place);
    const { id } = place.sandbox;
    const invitations = `${server.url}/_mock/sandboxes/${id}/invitations`;
    const answer = await post(invitations, { from: text, to: 'grace-hopper' });
    if (row.is !== 'member') {
      expect(answer).toMatchObject({ status: 400, body: { error: expect.stringMatching(/^from: ".*" (is|names) /s) } });
      return;
    }
    expect(answer).toMatchObject({ status: 201, body: { from: expect.toSatisfy(isSameAs(publicIdentifier)) } });
    const { id: invitation } = z.object({ id: z.string() }).parse(answer.body);
    expect((await post(`${invitations}/${invitation}/withdraw`, {})).status).toBe(200);
  });

  test('names the person to be changed, if any', async ({ server, place }) => {
    const { text, publicIdentifier = '' } = meant(row, place);
    if (['', '.', '..'].includes(text)) return;
    const url = `${server.url}/_mock/sandboxes/${place.sandbox.id}/members/${encodeURIComponent(text)}`;
    const answer = await send(url, { method: 'PUT', body: '{}' });
    if (row.is === 'member') {
      expect(answer.body).toMatchObject({ publicIdentifier: expect.toSatisfy(isSameAs(publicIdentifier)) });
    } else if (answer.status === 200) {
      // Where a public identifier is asked for, any that is one is taken.
      expect(answer.body).toMatchObject({ publicIdentifier: expect.toSatisfy(isSameAs(text.trim())) });
    } else {
      expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining('publicIdentifier: ') } });
    }
  });

  test('names nobody else at LinkupAPI', async ({ server, place }) => {
    const { text, publicIdentifier = '' } = meant(row, place);
    const answer = await askAbout(place, 'invite', text);
    if (answer.status !== 200) return;
    expect(row.is).toBe('member');
    const { data } = z
      .object({ data: z.object({ public_identifier: z.string(), invitation_urn: z.string() }) })
      .parse(answer.body);
    expect(data.public_identifier).toSatisfy(isSameAs(publicIdentifier));
    const invitation = `${server.url}/_mock/sandboxes/${place.sandbox.id}/invitations/${data.invitation_urn}`;
    expect((await post(`${invitation}/withdraw`, {})).status).toBe(200);
  });
});

describe('LinkupAPI reads the address', () => {
  test.for([
    'https://www.linkedin.com/in/sophie-germain',
    'http://linkedin.com/in/Sophie-Germain/',
    'HTTPS://FR.LinkedIn.com/in/sophie-germain?trk=x#about',
    'linkedin.com/in/sophie-germain',
    'https://m.linkedin.com/comm/in/sophie-germain',
    'https://www.linkedin.com/mwlite/in/sophie-germain',
    'https://www.linkedin.com/in/%73ophie%2Dgermain/de-de/',
  ])('%s', async (profile_url, { place }) => {
    expect(await check(place, profile_url)).toMatchObject({ status: 200 });
  });

  test('of an id', async ({ place }) => {
    expect(await check(place, `https://www.linkedin.com/in/${place.sophie.id}`)).toMatchObject({ status: 200 });
  });

  test.for([
    'https://www.linkedin.com/in/sophie-germain grace-hopper',
    ' https://www.linkedin.com/in/sophie-germain',
    '<https://www.linkedin.com/in/sophie-germain>',
    '[Sophie](https://www.linkedin.com/in/sophie-germain)',
    'https://www.linkedin.com/in/sophie-germain,',
    'https://www.linkedin.com/in/sophie-germain/in/ada-lovelace',
    'https://www.linkedin.com/in/sophie-germain?x=%252Fin%252Fada-lovelace',
    'https://linkedin.com.example/in/sophie-germain',
    'https://www.linkedin.com/in/sophie%20germain',
    'https://www.linkedin.com/in/sophie-germain%',
  ])('%j of nobody', async (profile_url, { place }) => {
    expect(await check(place, profile_url)).toMatchObject({ status: expect.toSatisfy(isClientError) });
  });
});

function check(place: Place, profile_url: string) {
  return askAbout(place, 'check_invitation', profile_url);
}

function askAbout({ sandbox }: Place, action: string, profile_url: string) {
  return askLinkup(sandbox, '/v2/network', { account_id: 'acc_abc123', action, params: { profile_url } });
}

function isClientError(status: unknown): boolean {
  return typeof status === 'number' && status >= 400 && status < 500;
}

function isSameAs(publicIdentifier: string) {
  return (text: unknown) => String(text).toLowerCase() === publicIdentifier.toLowerCase();
}
