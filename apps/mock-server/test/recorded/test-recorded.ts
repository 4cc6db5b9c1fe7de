import { describe, expect, test } from 'vitest';
import { vendors as faked } from '../../src/index.ts';
import { compareWithRemembered } from './compare.ts';
import { controlCall, readJson } from './control-call.ts';
import { recordControl } from './control-operations.ts';
import { recordElsewhere } from './elsewhere.ts';
import { recordOperations } from './every-operation.ts';
import { recordLifecycle } from './lifecycle.ts';
import { type ClockMode, Session, type SessionOptions } from './session.ts';
import { recordStrict } from './strict.ts';
import { recordUnderRules, recordUnderSettings } from './under-settings.ts';
import { readVendor } from './vendor-under-test.ts';

/** Compares today's answers of every operation, in all that it is asked, with those that are remembered. */
export function testOperations(mode: ClockMode): void {
  describe.each(faked)('$name', ({ name }) => {
    test('serves and refuses each operation as it did', async () => {
      await recorded(name, { mode }, async (session) => {
        expect(await recordOperations(session, await readVendor(session, name))).toEqual([]);
      });
    });
  });
}

/** The same for what happens over time, and under each setting. */
export function testWorlds(mode: ClockMode): void {
  describe.each(faked)('$name', ({ name }) => {
    test('serves each operation under each setting as it did', async () => {
      await recorded(`${name}-settings`, { mode }, async (session) => {
        await recordUnderSettings(session, await readVendor(session, name), await readControlDocument(session));
      });
    });
  });

  test('invitations live through all vendors as they did', async () => {
    await recorded('lifecycle', { mode }, async (session) => {
      await recordLifecycle(session, await readAll(session));
    });
  });

  test("LinkedIn's rules are followed as they were", async () => {
    await recorded('rules', { mode }, async (session) => {
      await recordUnderRules(session, await readAll(session), await readControlDocument(session));
    });
  });
}

/** Only for a clock that stands: time has nothing to do with the rest. */
const mode = 'standing';

export function testElsewhere(): void {
  describe.each(faked)('$name', ({ name }) => {
    test('answers what is not modelled, other paths and other ways as it did', async () => {
      await recorded(`${name}-elsewhere`, { mode }, async (session) => {
        await recordElsewhere(session, await readVendor(session, name));
      });
    });

    test('refuses what its spec does not know as it did', async () => {
      await recorded(`${name}-strict`, { mode, strict: true }, async (session) => {
        await recordStrict(session, await readVendor(session, name));
      });
    });
  });
}

export function testControl(): void {
  test('the control API serves and refuses each operation as it did', async () => {
    await recorded('control', { mode }, async (session) => {
      const neverServed = await recordControl(session, await readAll(session), await readControlDocument(session));
      // They need somebody who rehearses, and have tests of their own.
      expect(neverServed).toEqual(['startRehearsal', 'endRehearsal', 'showRehearsalReport']);
    });
  });
}

async function recorded(name: string, options: SessionOptions, work: (session: Session) => Promise<void>) {
  const session = await Session.open(options);
  try {
    await work(session);
    compareWithRemembered(`${options.mode}/${name}`, session.recording);
  } finally {
    await session.close();
  }
}

async function readAll(session: Session) {
  return await Promise.all(faked.map(({ name }) => readVendor(session, name)));
}

async function readControlDocument(session: Session): Promise<unknown> {
  return readJson(await session.callAtOnce(controlCall('GET', '/openapi.json')));
}
