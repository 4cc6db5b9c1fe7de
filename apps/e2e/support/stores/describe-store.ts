import type { SenderStore } from '@invitekit/clients/sender';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { incrementTogether, numberedText, numberIn } from './numbered-text.ts';
import type { Place } from './open-store.ts';
import { addElsewhere, writeUntilKilled } from './processes.ts';

export interface StoreUnderTest {
  start(): Promise<void>;
  /** One more connection, to what the others see too. */
  connect(): Promise<SenderStore>;
  /** Where other processes find it. Left out when they cannot. */
  place?(): Place;
  /** Removes a key behind the store's back. */
  remove?(key: string): Promise<void>;
  /** Kills what keeps the texts, and starts it again. */
  restart?(): Promise<void>;
  stop(): Promise<void>;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
let keys = 0;

/** What every store must hold to. */
export function describeStore(name: string, under: StoreUnderTest): void {
  const { place, remove, restart } = under;
  describe(name, () => {
    let store: SenderStore;

    beforeAll(async () => {
      await under.start();
      store = await under.connect();
    });
    afterAll(async () => await under.stop());

    test('has nothing at first, then what was written last', async () => {
      const key = newKey();
      expect(await store.read(key)).toBeUndefined();
      expect(await store.replace(key, 'one', undefined)).toBe(true);
      const one = await store.read(key);
      expect(one?.text).toBe('one');
      expect(await store.replace(key, 'two', one?.version)).toBe(true);
      expect((await (await under.connect()).read(key))?.text).toBe('two');
    });

    test('writes nothing without the version of what is there', async () => {
      const key = newKey();
      for (const version of ['', '0', 'x'.repeat(200)]) expect(await store.replace(key, 'no', version)).toBe(false);
      expect(await store.read(key)).toBeUndefined();
      await store.replace(key, 'old', undefined);
      const old = await store.read(key);
      await store.replace(key, 'new', old?.version);
      for (const version of [undefined, '', '0', old?.version]) {
        expect(await store.replace(key, 'no', version)).toBe(false);
      }
      expect((await store.read(key))?.text).toBe('new');
    });

    test('never gives a version twice, also for the same text', async () => {
      const key = newKey();
      const versions: (string | undefined)[] = [undefined];
      for (let count = 1; count <= 20; count += 1) {
        await store.replace(key, 'same', versions.at(-1));
        versions.push((await store.read(key))?.version);
      }
      expect(new Set(versions).size).toBe(21);
      expect(versions.slice(1)).toEqual(versions.slice(1).map(() => expect.stringMatching(/^[\x21\x23-\x7e]{1,200}$/)));
    });

    if (remove !== undefined)
      test('never gives a version again after the text was removed', async () => {
        const key = newKey();
        await store.replace(key, 'same', undefined);
        const first = await store.read(key);
        await remove(key);
        expect(await store.read(key)).toBeUndefined();
        expect(await store.replace(key, 'no', first?.version)).toBe(false);
        expect(await store.replace(key, 'same', undefined)).toBe(true);
        expect(await store.replace(key, 'no', first?.version)).toBe(false);
        expect((await store.read(key))?.text).toBe('same');
      });

    test('keeps any JSON of any letters', async () => {
      const key = newKey();
      const texts = fc.array(fc.string({ unit: 'binary' })).map((value) => JSON.stringify(value));
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          expect(await store.replace(key, text, (await store.read(key))?.version)).toBe(true);
          expect((await store.read(key))?.text).toBe(text);
        }),
        { seed: 15, numRuns: 50 },
      );
    });

    test.each([
      ['empty', ''],
      ['of a million bytes', 'x'.repeat(1_000_000)],
      ['of a million bytes that are no million letters', '€'.repeat(333_333)],
    ])('keeps a text that is %s', async (_, text) => {
      const key = newKey();
      expect(await store.replace(key, text, undefined)).toBe(true);
      const stored = await store.read(key);
      // The texts themselves would make a long message.
      expect(stored?.text === text).toBe(true);
      expect(await store.replace(key, 'next', stored?.version)).toBe(true);
    });

    test('keeps each key apart, whatever letters it has', async () => {
      const own = newKey();
      const names = [...alphabet, alphabet, `${alphabet}-${own}`.padEnd(100, '_'), own, own.toUpperCase(), `${own}-`];
      for (const name of names) {
        expect([name, await store.replace(name, `text of ${name}`, undefined)]).toEqual([name, true]);
      }
      for (const name of names) expect((await store.read(name))?.text).toBe(`text of ${name}`);
    });

    test('loses none of two hundred increments at once, of four processes where there can be several', async () => {
      const key = newKey();
      await (place === undefined
        ? incrementTogether(store, key, { together: 200, times: 1 })
        : Promise.all(Array.from({ length: 4 }, () => addElsewhere(place(), key, { together: 5, times: 10 }))));
      expect((await store.read(key))?.text).toBe('200');
    });

    if (place !== undefined)
      test('holds a whole text, the last or the one after, when a writer is killed', async () => {
        const key = newKey();
        for (let round = 1; round <= 3; round += 1) {
          const last = await writeUntilKilled(place(), key, round);
          const stored = await store.read(key);
          const number = numberIn(stored?.text);
          expect([last, last + 1]).toContain(number);
          expect(stored?.text === numberedText(number)).toBe(true);
        }
      });

    if (restart !== undefined) {
      test('still has a text after what keeps it was killed', async () => {
        const key = newKey();
        await store.replace(key, 'one', undefined);
        const one = await store.read(key);
        await store.replace(key, 'two', one?.version);
        const two = await store.read(key);
        await restart();
        const again = await under.connect();
        expect(await again.read(key)).toEqual(two);
        expect(await again.replace(key, 'no', one?.version)).toBe(false);
        expect(await again.replace(key, 'three', two?.version)).toBe(true);
      });
    }
  });
}

function newKey(): string {
  keys += 1;
  return `key-${keys}`;
}
