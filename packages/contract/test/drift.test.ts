import { vendorNames } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { compareRecordings, type DriftReport, type RecordedFile } from '../src/index.ts';
import { type RecordedExchange, recordedExchangeSchema } from '../src/recording/recording.ts';
import { type Example, examples } from './examples.ts';

type Answer = Partial<RecordedExchange['answer']>;

function recorded(
  { vendor, operation, body }: Example,
  answer: Answer = {},
  target: 'live' | 'fake' = 'fake',
): RecordedFile {
  return {
    file: `20261129T000000-00001-${operation.id}-200.json`,
    exchange: recordedExchangeSchema.parse({
      format: 'invitekit-recording',
      version: 1,
      vendor,
      target,
      recordedOn: '2026-11-29',
      operation: operation.id,
      request: { method: operation.method.toUpperCase(), path: {}, query: {}, headers: {}, unknown: [] },
      answer: {
        status: operation.successStatus,
        headers: { 'content-type': 'application/json' },
        body,
        bodyKind: 'json',
        unknown: [],
        ...answer,
      },
    }),
  };
}

function exampleOf(id: string): Example {
  const found = examples.find(({ operation }) => operation.id === id);
  if (found === undefined) throw new Error(`There is no example of ${id}`);
  return found;
}

async function compare(now: readonly RecordedFile[], earlier?: readonly RecordedFile[]): Promise<DriftReport> {
  const [report] = await compareRecordings({ recorded: now, earlier });
  if (report === undefined) throw new Error('There is no report');
  return report;
}

const accounts = exampleOf('listAccounts');
const listSent = exampleOf('list_sent');

describe.each(vendorNames)('%s', (vendor) => {
  const own = examples.filter((example) => example.vendor === vendor);

  test('its examples show no change', async () => {
    const { drifts } = await compare(own.map((example) => recorded(example)));
    expect(drifts).toEqual([]);
  });

  test('its examples bear out inferred facts where they come from the vendor itself, and from nobody else', async () => {
    const live = await compare(own.map((example) => recorded(example, {}, 'live')));
    expect(live.target).toBe('live');
    expect(live.settled.length).toBeGreaterThan(0);
    for (const { patch } of live.settled) {
      expect(patch).toMatchObject({ file: `specs/${vendor}/openapi.yaml`, does: 'replace' });
      expect(patch.yaml).toContain('grade: recorded');
      expect(patch.yaml).toContain('date: "2026-11-29", fixture: recordings/');
    }
    expect((await compare(own.map((example) => recorded(example)))).settled).toEqual([]);
  });
});

test('an answer that differs from the spec bears out nothing', async () => {
  const { settled } = await compare([recorded(listSent, { body: {} }, 'live')]);
  expect(settled).toEqual([]);
});

test('a field that no answer had is not seen, and no change', async () => {
  const { drifts, notSeen } = await compare(
    examples.filter(({ vendor }) => vendor === 'unipile').map((example) => recorded(example)),
  );
  expect(drifts).toEqual([]);
  expect(notSeen.length).toBeGreaterThan(0);
  for (const { of } of notSeen) expect(of).toBeGreaterThan(0);
});

describe('a new field', () => {
  const withNew = (at: string) => compare([recorded(listSent, { unknown: [{ at, type: 'string' }] })]);

  test('has the part of the spec where it belongs, and its type', async () => {
    const { drifts } = await withNew('/data/invitations/*/archived_at');
    expect(drifts).toMatchObject([
      {
        kind: 'came',
        place: '/data/invitations/*/archived_at',
        certainty: 'sure',
        patch: { file: 'specs/linkup/openapi.yaml', does: 'add', yaml: 'archived_at:\n  type: string' },
      },
    ]);
  });

  test('whose name might be a value has none', async () => {
    const { drifts } = await withNew('/data/?');
    expect(drifts).toMatchObject([{ kind: 'came', place: '/data/?' }]);
  });

  test('of a live vendor comes with its date and recording', async () => {
    const unknown = [{ at: '/data/archived', type: 'boolean' as const }];
    const { drifts } = await compare([recorded(listSent, { unknown }, 'live')]);
    expect(drifts[0]?.patch?.yaml).toMatch(/type: boolean\n {2}x-source: \{ grade: recorded, .*date: "2026-11-29"/);
  });
});

describe('a field that came before', () => {
  const withOnly = (count: number, all: number, note: object) =>
    Array.from({ length: all }, (_, index) => {
      const body = structuredClone(listSent.body);
      const [first] = Object(body).data.invitations;
      Object(body).data.invitations = [index < count ? { ...first, ...note } : first];
      return recorded({ ...listSent, body });
    });
  const optional = Object.keys(Object(listSent.body).data.invitations[0])[0] ?? '';

  test('each time and is missing now is gone', async () => {
    const before = withOnly(4, 4, { invitation_id: 'x' });
    const { drifts } = await compare(withOnly(0, 4, {}), before);
    const about = drifts.filter(({ place }) => place.endsWith('/invitation_id'));
    expect(optional).not.toBe('');
    for (const drift of about) expect(drift).toMatchObject({ kind: 'gone', certainty: 'sure' });
  });

  test('rarely and is missing now may be missing by chance', async () => {
    const { drifts } = await compare(withOnly(0, 2, {}), withOnly(1, 12, { invitation_id: 'x' }));
    const about = drifts.filter(({ place }) => place.endsWith('/invitation_id'));
    for (const drift of about) expect(drift).toMatchObject({ kind: 'gone', certainty: 'maybe' });
  });
});

describe('an outcome', () => {
  const refused = (status: number) => recorded(accounts, { status, body: undefined, bodyKind: 'none' });

  test('that the spec does not have is another status or a new error', async () => {
    expect((await compare([refused(299)])).drifts).toMatchObject([{ kind: 'status', status: 299 }]);
    expect((await compare([refused(499)])).drifts).toMatchObject([
      { kind: 'error', status: 499, patch: { file: expect.stringContaining('errors.yaml') } },
    ]);
  });

  test('that another one of the spec replaced is a change for sure; a refusal of what went well may be the state', async () => {
    const errors = [...accounts.operation.answerPointers.keys()].filter((status) => status >= 400);
    const [one = 0, other = 0] = errors;
    const replaced = await compare([refused(one)], [refused(other)]);
    expect(replaced.drifts.find(({ against }) => against.includes('earlier'))).toMatchObject({
      kind: 'error',
      certainty: 'sure',
    });
    const state = await compare([refused(one)], [recorded(accounts)]);
    expect(state.drifts.find(({ against }) => against.includes('earlier'))).toMatchObject({ certainty: 'maybe' });
  });
});

test('a price that is not that of the rule is told with the rule', async () => {
  const body = structuredClone(listSent.body);
  Object(body).metadata.credits_consumed += 2;
  const { drifts } = await compare([recorded({ ...listSent, body })]);
  expect(drifts).toMatchObject([
    {
      kind: 'credits',
      place: '/metadata/credits_consumed',
      patch: { at: '#/components/schemas/ListSentRequest/x-credits' },
    },
  ]);
});

test('a recording of several vendors has a report for each', async () => {
  const files = vendorNames.map((vendor) => recorded(examples.find((each) => each.vendor === vendor) ?? accounts));
  const reports = await compareRecordings({ recorded: files });
  expect(reports.map(({ vendor }) => vendor)).toEqual([...vendorNames]);
});
