/**
 * Sixty defects of the fake, by which the checks are checked.
 *
 *     npx -y pnpm@12 run defects --draw            what they were drawn to be
 *     npx -y pnpm@12 run defects --prove [part]    shows that each changes an answer; those with this part in their name
 *     npx -y pnpm@12 run defects --check [part]    lets `check` look for each; with --third, for a third of them
 *     npx -y pnpm@12 run defects --table [part]    lets everybody look for each; of all, it writes docs/defects.md
 *     npx -y pnpm@12 run defects --seeds           lets `check` look at the sound fake in twenty worlds of each vendor
 */
import { parseArgs } from 'node:util';
import { defects, differencesFromDraw } from './defects/all-defects.ts';
import { nameOf } from './defects/defect.ts';
import { draw } from './defects/draw.ts';
import { startFake } from './defects/fake.ts';
import { prove } from './defects/prove.ts';
import { printTable } from './defects/table.ts';
import { testDefects, testSeeds, thirdOf } from './defects/test-defects.ts';

const { values, positionals } = parseArgs({
  options: {
    draw: { type: 'boolean' },
    prove: { type: 'boolean' },
    check: { type: 'boolean' },
    table: { type: 'boolean' },
    seeds: { type: 'boolean' },
    third: { type: 'boolean' },
  },
  allowPositionals: true,
});
const [part = ''] = positionals;
const named = defects.filter((defect) => nameOf(defect).includes(part));
const wanted = values.third ? thirdOf(named, 1) : named;
if (wanted.length === 0) throw new Error(`No defect has "${part}" in its name.`);

if (values.draw) printDraw();
if (values.prove) process.exitCode = (await proveAll()) ? 0 : 1;
if (values.check) process.exitCode = (await testDefects(wanted)).failed === 0 ? 0 : 1;
if (values.table) await printTable(wanted, wanted.length === defects.length);
if (values.seeds) process.exitCode = (await testSeeds(20)).failed === 0 ? 0 : 1;

function printDraw(): void {
  for (const { kind, vendor, isHidden, places } of draw()) {
    const words = places.map(({ name, fields }) => (fields.length === 0 ? name : `${name} (${fields.join(', ')})`));
    console.log(`${vendor} ${kind}${isHidden ? ', hidden' : ''}: ${words.join('; ')}`);
  }
}

/** Whether the defects are those that were drawn, and each is shown. */
async function proveAll(): Promise<boolean> {
  const problems = [...differencesFromDraw()];
  await using sound = await startFake();
  for (const defect of wanted) {
    const { isShown, ...proof } = await prove(defect, sound);
    const [before, after] = [proof.sound, proof.defective].map((shown) => JSON.stringify(shown)?.slice(0, 100));
    console.log(`${nameOf(defect)} at ${defect.place}: ${defect.says}\n    ${before}\n    ${after}`);
    if (!isShown) problems.push(`${nameOf(defect)} is not shown`);
  }
  for (const problem of problems) console.log(problem);
  console.log(`${wanted.length} defects, ${problems.length} problems`);
  return problems.length === 0;
}
