import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type VendorName, vendorNames } from '@invitekit/specs/vendors';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../src/exchange/exchange.ts';
import { findOperation } from '../src/exchange/find-operation.ts';
import { Inventor } from '../src/recording/inventor.ts';
import { readRecordings } from '../src/recording/read-recordings.ts';
import { Recorder } from '../src/recording/recorder.ts';
import { recordedExchangeSchema } from '../src/recording/recording.ts';
import { redactExchange } from '../src/recording/redact-exchange.ts';
import { loadSpec } from '../src/spec/spec.ts';

const letters = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéñøšжб'), minLength: least, maxLength: most });

const word = letters(8, 14);
const capital = word.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`);
const digits = fc.integer({ min: 10_000_000, max: 999_999_999 }).map((number) => String(number * 7 + 3));

/** Texts that must be nowhere in a recording; each is long enough that none comes about by chance. */
const secret = fc.oneof(
  capital,
  fc.tuple(capital, capital).map((names) => names.join(' ')),
  fc.tuple(word, word).map(([name, host]) => `${name}@${host}.com`),
  word.map((text) => `${text}-${text.length}b7`),
  word.map((text) => `acc_${text}`),
  fc.tuple(word, digits).map(([text, number]) => `${text}${number}`),
  fc.base64String({ minLength: 24, maxLength: 48 }).filter((text) => /[A-Za-z]{5}/.test(text)),
  fc.array(capital, { minLength: 3, maxLength: 9 }).map((words) => `${words.join(', ')}!`),
  fc.uuid(),
  digits,
);

const names = [...new Set(vendorNames.flatMap((vendor) => [...namesIn(loadSpec(vendor).document)]))];

function* namesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'properties' && typeof inner === 'object' && inner !== null) yield* Object.keys(inner);
    yield* namesIn(inner);
  }
}

/** JSON with a secret anywhere: as a value, a part of a text, a name, a number. */
const bodyWith = (hidden: string) => {
  const text = fc.constantFrom(
    hidden,
    `https://www.linkedin.com/in/${encodeURIComponent(hidden)}?trk=${encodeURIComponent(hidden)}#${hidden}`,
    `http://${hidden.replaceAll(/\W/g, '')}.example.com/x`,
    `urn:li:invitation:${hidden}`,
    `Not found: ${hidden} (${hidden})`,
    `PENDING_${hidden}`,
  );
  const value = fc.oneof(text, fc.constantFrom(true, null, 5, /^\d+$/.test(hidden) ? Number(hidden) : 0));
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constant(hidden) },
  );
  return fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      value,
      fc.dictionary(name, tie('any'), { maxKeys: 6 }),
      fc.array(tie('any'), { maxLength: 3 }),
    ),
  })).any;
};

const operations = vendorNames.flatMap((vendor) =>
  loadSpec(vendor).operations.map((operation) => ({ vendor, operation })),
);

const planted = secret.chain((hidden) =>
  fc.record({
    hidden: fc.constant(hidden),
    chosen: fc.constantFrom(...operations),
    asked: bodyWith(hidden),
    answered: bodyWith(hidden),
    query: fc.constantFrom(
      '',
      `${encodeURIComponent(hidden)}=1`,
      `cursor=${encodeURIComponent(hidden)}`,
      `limit=${encodeURIComponent(hidden)}`,
    ),
    status: fc.constantFrom(200, 201, 400, 404, 418, 429, 500),
  }),
);

const origin = (vendor: VendorName) => ({ vendor, target: 'fake' as const, recordedOn: '2026-01-02' });

function decodeParts(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

describe('a recording', () => {
  test('holds nothing of what was hidden anywhere in an exchange', () => {
    fc.assert(
      fc.property(planted, ({ hidden, chosen: { vendor, operation }, asked, answered, query, status }) => {
        const header = encodeURIComponent(hidden);
        const headers = Object.fromEntries(
          [
            'x-api-key',
            'authorization',
            'cookie',
            'idempotency-key',
            'cache-control',
            'user-agent',
            header.toLowerCase(),
          ].map((name) => [name, header]),
        );
        const body = { ...(typeof asked === 'object' ? asked : { text: asked }), action: operation.action };
        const exchange: Exchange = {
          method: operation.method.toUpperCase(),
          path: operation.path.replaceAll(/\{\w+\}/g, header),
          query,
          requestHeaders: headers,
          requestBody: JSON.stringify(body),
          status,
          answerHeaders: {
            ...headers,
            'content-type': `application/json; ${header}`,
            'retry-after': hidden,
            location: hidden,
          },
          answerBody: JSON.stringify(answered),
          at: '2026-01-02T03:04:05.000Z',
          milliseconds: 1,
        };
        const found = findOperation(vendor, { ...exchange, body: exchange.requestBody });
        if (found === undefined) throw new Error('There is no such operation');
        const recorded = redactExchange(origin(vendor), new Inventor(['acc_']), exchange, found);
        recordedExchangeSchema.parse(recorded);
        const told = JSON.stringify(recorded);
        const bare = hidden.replace(/^acc_/, '').toLowerCase();
        for (const text of [told, decodeParts(told)]) expect(text.toLowerCase()).not.toContain(bare);
      }),
      { seed: 17, numRuns: 1500 },
    );
  });
});

describe('what is made up', () => {
  const inventor = new Inventor(['acc_']);

  test('has the length and the shape of what it stands for, and is the same each time', () => {
    fc.assert(
      fc.property(secret, (text) => {
        const made = inventor.text(text);
        expect(made).toBe(inventor.text(text));
        expect(made).not.toBe(text);
        expect([...made].length).toBe([...text].length);
        expect(made.replaceAll(/[\p{L}\p{N}]/gu, '')).toBe(text.replaceAll(/[\p{L}\p{N}]/gu, ''));
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  test.each([
    ['2026-04-26T10:35:00Z', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
    ['2026-04-26T10:35:00.123+02:00', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+02:00$/],
    ['2026-04-26', /^\d{4}-\d\d-\d\d$/],
    ['696ce9e780e0483585e4e553', /^[0-9a-f]{24}$/],
    ['https://www.linkedin.com/in/ada-lovelace/', /^https:\/\/www\.linkedin\.com\/in\/[a-z]{3}-[a-z]{8}\/$/],
    ['https://media.licdn.com/dms/image/abc.jpg?e=1&v=beta', /^https:\/\/\w+\.licdn\.com\//],
    ['acc_ada99', /^acc_[a-z]{3}\d\d$/],
    ['ada@example.com', /^[a-z]{3}@[a-z]{7}\.[a-z]{3}$/],
  ])('%s keeps its form', (text, form) => {
    const made = inventor.text(text);
    expect(made).toMatch(form);
    expect(made).not.toBe(text);
  });

  test('keeps the order of dates, also in numbers', () => {
    const dates = ['2026-04-26T10:35:00Z', '2026-04-26T10:35:01Z', '2026-04-27T00:00:00Z'];
    const made = dates.map((date) => Date.parse(inventor.text(date)));
    expect(made.map((time) => time - (made[0] ?? 0))).toEqual([0, 1000, 48_300_000]);
    expect(inventor.number(1_777_200_000_000) - inventor.number(1_777_199_999_000)).toBe(1000);
  });

  test('differs from recording to recording', () => {
    expect(new Inventor().text('ada-lovelace')).not.toBe(new Inventor().text('ada-lovelace'));
  });

  test('names a person in an address as it does elsewhere', () => {
    const id = inventor.text('ada-lovelace');
    expect(inventor.text('https://www.linkedin.com/in/ada-lovelace')).toBe(`https://www.linkedin.com/in/${id}`);
  });
});

describe('a folder of recordings', () => {
  const exchange: Exchange = {
    method: 'GET',
    path: '/v2/credits',
    query: '',
    requestHeaders: {},
    requestBody: '',
    status: 200,
    answerHeaders: { 'content-type': 'application/json' },
    answerBody: '{"success":true,"data":{"credits":12345},"surprise":"Ada"}',
    at: '2026-01-02T03:04:05.000Z',
    milliseconds: 1,
  };
  const fresh = () => mkdtempSync(join(tmpdir(), 'recording-'));

  test('is for its owner only, and kept out of git', () => {
    const folder = join(fresh(), 'new');
    const recorder = Recorder.open(folder, { vendor: 'linkup', target: 'fake' });
    recorder.add(exchange);
    recorder.add({ ...exchange, path: '/v2/nothing' });
    expect(recorder.count).toBe(1);
    const modes = ['.', ...readdirSync(folder)].map((name) => statSync(join(folder, name)).mode & 0o777);
    expect(modes).toEqual([0o700, 0o600, 0o600]);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    const [only] = readRecordings(folder);
    expect(only?.file).toMatch(/-00001-get_credits-200\.json$/);
    expect(only?.exchange).toMatchObject({ recordedOn: '2026-01-02', target: 'fake', vendor: 'linkup' });
    expect(only?.exchange.answer.unknown).toEqual([{ at: '/?', type: 'string' }]);
  });

  test('takes a second recording, and is not made of a folder that holds something else', () => {
    const folder = fresh();
    Recorder.open(folder, { vendor: 'linkup', target: 'fake' });
    Recorder.open(folder, { vendor: 'linkup', target: 'fake' });
    const other = fresh();
    writeFileSync(join(other, 'notes.txt'), '');
    expect(() => Recorder.open(other, { vendor: 'linkup', target: 'fake' })).toThrow('holds other files');
    expect(() => Recorder.open(join(other, 'notes.txt'), { vendor: 'linkup', target: 'fake' })).toThrow(
      'cannot be made',
    );
  });

  test.each([
    ['[1', 'is not valid JSON'],
    ['{"format":"invitekit-recording","version":2}', 'is not a recording of this version'],
  ])('with the file %s is refused', (text, message) => {
    const folder = fresh();
    writeFileSync(join(folder, 'a.json'), text);
    expect(() => readRecordings(folder)).toThrow(message);
  });

  test('that is empty or not there is refused', () => {
    const folder = fresh();
    mkdirSync(join(folder, 'empty'));
    expect(() => readRecordings(join(folder, 'empty'))).toThrow('holds no recordings');
    expect(() => readRecordings(join(folder, 'nothing'))).toThrow('cannot be read (ENOENT)');
  });
});
