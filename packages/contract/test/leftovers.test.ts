import { describe, expect, test } from 'vitest';
import { Leftover, takeBack } from '../src/rules/leftovers.ts';
import { Stopped } from '../src/run/stops.ts';

type Look = () => Promise<{ readonly isThere: boolean; readonly id?: string }>;

const unreadable: Look = async () => {
  throw new Stopped('list');
};

describe('what a run made', () => {
  test('is taken back by its id, although nothing can be looked up', async () => {
    expect(await run({ id: 'i1', look: unreadable })).toEqual({ removed: ['i1'], found: [] });
  });

  test('is looked up where no answer told its id', async () => {
    expect(await run({ look: async () => ({ isThere: true, id: 'i2' }) })).toEqual({ removed: ['i2'], found: [] });
  });

  test('is let be where it is not there', async () => {
    expect(await run({ id: 'i1', look: async () => ({ isThere: false }) })).toEqual({ removed: [], found: [] });
  });

  test('is tried twice, and told where it stays', async () => {
    expect(await run({ id: 'i1', look: unreadable, fails: 1 })).toEqual({ removed: ['i1', 'i1'], found: [] });
    const found = ['left behind: the thing'];
    expect(await run({ id: 'i1', look: unreadable, fails: 2 })).toEqual({ removed: ['i1', 'i1'], found });
    expect(await run({ look: unreadable })).toEqual({ removed: [], found });
  });

  test('is nothing where nothing was asked for', async () => {
    expect(await run({ isMade: false, look: unreadable })).toEqual({ removed: [], found: [] });
  });
});

async function run({
  id,
  isMade = true,
  look,
  fails = 0,
}: {
  readonly id?: string;
  readonly isMade?: boolean;
  readonly look: Look;
  readonly fails?: number;
}) {
  const leftover = new Leftover();
  if (isMade) leftover.mayBeMade();
  if (id !== undefined) leftover.isMade(id);
  const removed: string[] = [];
  const found: string[] = [];
  const judge = {
    note() {},
    expect(condition: boolean, _rule: string, came: string) {
      if (!condition) found.push(came);
    },
  };
  await takeBack(judge, {
    leftover,
    what: 'the thing',
    look,
    async remove(each) {
      removed.push(each);
      if (removed.length <= fails) throw new Stopped('remove');
    },
  });
  return { removed, found };
}
