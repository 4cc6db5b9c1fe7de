import { describe, expect, test } from 'vitest';
import { shapes } from '../../support/n8n/engine-shapes.ts';
import { messyList, messyPlan, type Row, workThrough } from '../../support/n8n/messy-list.ts';
import { vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { live, plan, start } from '../../support/n8n/ten-days.ts';
import { expectPace, expectTenDaysKept, namesInvited } from '../../support/n8n/ten-days-kept.ts';

const bed = useTestBed();

describe.each(vendors)('over ten days at $displayName', (node) => {
  test.each(Object.entries(shapes))('%s keeps the pace, and loses nobody', async (_, shape) => {
    await bed.renew(plan);
    expect(await live(bed.sandbox, (round) => shape(bed, node, round))).toEqual([]);
    await expectTenDaysKept(bed.sandbox);
  });
});

/** What each kind of row may come to in the end, where it is not invited. */
const ends: Readonly<Record<Row['kind'], readonly string[]>> = {
  lead: ['duplicate', 'already-invited'],
  twice: ['duplicate', 'already-invited'],
  broken: ['invalid-parameter'],
  connected: ['already-connected'],
  pending: ['already-invited'],
  // LinkupAPI does not explain it, so that it is tried again each day.
  closed: ['not-invitable', 'vendor-failure'],
  unknown: ['not-found'],
  'long-note': ['invalid-parameter'],
  'do-not-invite': ['do-not-invite'],
};

test.each(vendors)('a messy list is worked through at $displayName, each row to one end', async (node) => {
  await bed.renew({ ...messyPlan(node.vendor), clock: { now: new Date(start).toISOString() } });
  const rows = await messyList(bed.sandbox, node.vendor);
  expect(rows).toHaveLength(168);
  const { last, later } = await workThrough(bed, node, rows);
  expect(later.map(({ kind }) => kind)).toEqual(node.vendor === 'linkup' ? ['closed'] : []);
  expect([...last.keys()].toSorted((one, other) => one.row - other.row)).toEqual(rows);
  for (const [{ kind, person }, what] of last) if (what !== 'sent') expect(ends[kind], person).toContain(what);

  const leads = rows.flatMap(({ kind, person }) => (kind === 'lead' ? [person] : []));
  expect(await namesInvited(bed.sandbox)).toEqual(leads.toSorted());
  expect([...last.values()].filter((what) => what === 'sent')).toHaveLength(leads.length);
  await expectPace(bed.sandbox);
});
