import { vendorNames } from '@invitekit/specs/vendors';
import type { Totals } from '../totals.ts';
import { check } from './catch/check.ts';
import { type Defect, nameOf } from './defect.ts';
import { startFake } from './fake.ts';
import { createRandom, shuffle } from './random.ts';

/** Of how many defects `check` may miss one: it finds at least 95 %. */
const oneMayBeMissedOf = 20;

/** Lets `check` look for each defect. Those that it misses fail only where they are more than one in twenty. */
export async function testDefects(defects: readonly Defect[]): Promise<Totals> {
  const missed: string[] = [];
  for (const defect of defects) {
    await using fake = await startFake(defect);
    const [finding] = await check(defect.vendor, fake);
    console.log(`${nameOf(defect)} at ${defect.place}: ${finding ?? 'missed'}`);
    if (finding === undefined) missed.push(nameOf(defect));
  }
  const found = defects.length - missed.length;
  console.log(
    `check finds ${found} of ${defects.length} defects${missed.length === 0 ? '' : `, not ${missed.join(', ')}`}`,
  );
  const mayMiss = Math.floor(defects.length / oneMayBeMissedOf);
  return missed.length <= mayMiss ? { passed: defects.length, failed: 0 } : { passed: found, failed: missed.length };
}

/** A third of the defects, by a seed. */
export function thirdOf(defects: readonly Defect[], seed: number): readonly Defect[] {
  return shuffle(defects, createRandom(seed)).slice(0, Math.ceil(defects.length / 3));
}

/** Lets `check` look at the sound fake in worlds of other seeds, where it is to find nothing. */
export async function testSeeds(count: number): Promise<Totals> {
  await using fake = await startFake();
  let alarms = 0;
  for (let seed = 1; seed <= count; seed++) {
    for (const vendor of vendorNames) {
      const findings = await check(vendor, fake, seed);
      alarms += findings.length === 0 ? 0 : 1;
      for (const finding of findings) console.log(`seed ${seed}, ${vendor}: ${finding}`);
    }
  }
  const runs = count * vendorNames.length;
  console.log(`${alarms} of ${runs} runs of check found something in the sound fake`);
  return { passed: runs - alarms, failed: alarms };
}
