import type { VendorName } from '@invitekit/clients';
import type { Plan } from '@invitekit/mock-server';
import { z } from 'zod';
import { given } from '../listings.ts';
import type { Sandbox } from '../sandbox.ts';
import { people } from '../sender/leads.ts';
import { worldOf } from '../world.ts';
import { sendOnce } from './sending.ts';
import type { TestBed } from './setup.ts';
import { credential, end, start } from './ten-days.ts';
import type { VendorUnderTest } from './vendors.ts';

type Kind =
  | 'lead'
  | 'twice'
  | 'broken'
  | 'connected'
  | 'pending'
  | 'closed'
  | 'unknown'
  | 'long-note'
  | 'do-not-invite';

export interface Row {
  readonly row: number;
  readonly kind: Kind;
  readonly person: string;
  readonly note: string;
}

const names = (count: number, kind: string) => people(count, kind).map(({ publicIdentifier }) => publicIdentifier);
const url = (name: string) => `https://www.linkedin.com/in/${name}/`;

/** LinkupAPI explains no refusal, and two such in a row would hold the account for a day. */
const closedAt = (vendor: VendorName) => (vendor === 'linkup' ? 1 : 8);

const brokenNames = [
  'Grace Hopper',
  '',
  'tbd',
  '12345',
  'n/a',
  'jane@example.com',
  `${url('lead-1')} ${url('lead-2')}`,
];

const notToInvite = names(6, 'private');

const doNotInvite = notToInvite.map(url).join('\n');

/** Who is there when the list is worked through, for an account that knows some of them. */
export function messyPlan(vendor: VendorName): Plan {
  const closed = people(closedAt(vendor), 'closed').map((person) => ({ ...person, reachable: false }));
  return {
    invitations: 10,
    accounts: [{ connections: 12 }],
    linkedin: { activity: 'quiet' },
    linkupCredits: 1_000_000,
    people: [...people(97), ...people(8, 'talkative'), ...people(6, 'private'), ...closed],
  };
}

/** 168 rows in no order. */
export async function messyList(sandbox: Sandbox, vendor: VendorName): Promise<readonly Row[]> {
  const { sent, connections } = await worldOf(sandbox);
  const closed = names(closedAt(vendor), 'closed');
  const leads = names(98 - closed.length, 'lead');
  const byKind: Readonly<Record<Kind, readonly string[]>> = {
    lead: leads,
    twice: leads
      .slice(0, 14)
      .map((name, index) => (index % 2 ? url(name.toUpperCase()) : `linkedin.com/in/${name}?trk=x`)),
    broken: Array.from({ length: 12 }, (_, index) => given(brokenNames[index % brokenNames.length])),
    connected: connections.slice(0, 12),
    pending: sent.slice(0, 10),
    closed,
    unknown: names(8, 'nobody'),
    'long-note': names(8, 'talkative'),
    'do-not-invite': notToInvite,
  };
  const kinds: readonly Kind[] = [
    'lead',
    'twice',
    'broken',
    'connected',
    'pending',
    'closed',
    'unknown',
    'long-note',
    'do-not-invite',
  ];
  const rows = kinds.flatMap((kind) =>
    byKind[kind].map((person) => ({
      kind,
      person,
      note: kind === 'long-note' ? 'x'.repeat(301) : `Hello ${person.slice(0, 20)}`,
    })),
  );
  return rows.map((_, row) => ({ row, ...given(rows[(row * 89) % rows.length]) }));
}

const told = z.object({
  row: z.number(),
  notSent: z.object({ reason: z.string(), next: z.string(), tryAgainAt: z.string().optional() }),
});
const paired = z.object({ item: z.number() });

/** What became of each row, and which are for later when the ten days are over. */
interface WorkedThrough {
  readonly last: ReadonlyMap<Row, string>;
  readonly later: readonly Row[];
}

/** Runs Send for the rows until none is for later, or ten days are over: at first for all, then for a page at a time. */
export async function workThrough(bed: TestBed, node: VendorUnderTest, rows: readonly Row[]): Promise<WorkedThrough> {
  const last = new Map<Row, string>();
  const dueAt = new Map(rows.map((row) => [row, start]));
  for (let page = rows.length; ; page = 12) {
    const clock = Date.parse((await bed.sandbox.clock()).now);
    const now = Math.max(clock, Math.min(...dueAt.values()));
    if (now >= end) return { last, later: [...dueAt.keys()] };
    if (now > clock) await bed.sandbox.moveTo(new Date(now));
    const due = [...dueAt].flatMap(([row, at]) => (at <= now ? [row] : [])).slice(0, page);
    const { result } = await sendOnce(
      bed,
      node,
      due.map((row) => ({ ...row })),
      { note: '={{ $json.note }}', doNotInvite },
      { credential, onError: 'continueRegularOutput' },
    );
    const [sent = [], notSent = []] = result.outputs;
    const lost = due.length - sent.length - notSent.length;
    if (lost !== 0) throw new Error(`${lost} rows did not leave`);
    for (const { pairedItem } of sent) note(given(due[paired.parse(pairedItem).item]), 'sent');
    for (const { json } of notSent) {
      const { row, notSent: why } = told.parse(json);
      note(given(rows[row]), why.reason, why.tryAgainAt);
    }
  }

  function note(row: Row, what: string, tryAgainAt?: string) {
    last.set(row, what);
    if (tryAgainAt === undefined) dueAt.delete(row);
    else dueAt.set(row, Date.parse(tryAgainAt));
  }
}
