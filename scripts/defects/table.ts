import { writeFileSync } from 'node:fs';
import type { VendorName } from '@invitekit/specs/vendors';
import { repository } from '../house/repository.ts';
import { catchIn } from './catch/catch.ts';
import { type Caught, catchers, catchersOf } from './catch/caught.ts';
import { type Traffic, watchTraffic } from './catch/traffic.ts';
import { type Defect, nameOf } from './defect.ts';
import { type Fake, startFake } from './fake.ts';

interface Row {
  readonly defect: Defect;
  readonly caught: Caught;
}

/** Lets everybody look for each defect, prints who finds it, and writes all of it to docs/defects.md if `isAll`. */
export async function printTable(defects: readonly Defect[], isAll: boolean): Promise<void> {
  await using fake = await startFake();
  const sound = await lookAtSound(fake, new Set(defects.map(({ vendor }) => vendor)));
  const rows: Row[] = [];
  for (const defect of defects) {
    await using defective = await startFake(defect);
    const traffic = sound.get(defect.vendor);
    if (traffic === undefined) throw new Error(`Nobody has looked at ${defect.vendor}`);
    const caught = await catchIn(defect.vendor, defective, { fake, traffic });
    rows.push({ defect, caught });
    console.log(`${nameOf(defect)} at ${defect.place}: ${catchersOf(caught).join(', ') || 'nobody'}`);
    for (const catcher of catchers)
      for (const finding of caught[catcher].slice(0, 1)) console.log(`    ${catcher}  ${finding}`);
  }
  for (const catcher of catchers) console.log(`${catcher}: ${countOf(rows, catcher)} of ${rows.length}`);
  if (isAll) writeFileSync(`${repository}/docs/defects.md`, toMarkdown(rows));
}

/**
 * What the traffic of each vendor shows in the sound fake.
 *
 * @throws when anybody finds something in it.
 */
async function lookAtSound(fake: Fake, vendors: ReadonlySet<VendorName>): Promise<ReadonlyMap<VendorName, Traffic>> {
  const sound = new Map<VendorName, Traffic>();
  for (const vendor of vendors) {
    const traffic = await watchTraffic(vendor, fake);
    const caught = await catchIn(vendor, fake, { fake, traffic });
    const alarms = catchers.flatMap((catcher) => caught[catcher].map((finding) => `${catcher}: ${finding}`));
    if (alarms.length > 0) throw new Error(`Something is found in the sound fake of ${vendor}:\n${alarms.join('\n')}`);
    sound.set(vendor, traffic);
  }
  return sound;
}

function countOf(rows: readonly Row[], catcher: (typeof catchers)[number]): number {
  return rows.filter(({ caught }) => caught[catcher].length > 0).length;
}

function toMarkdown(rows: readonly Row[]): string {
  const head = `| vendor | kind | place | what is wrong | ${catchers.join(' | ')} |`;
  const lines = rows.map(({ defect, caught }) => {
    const { vendor, kind, place, says } = defect;
    const marks = catchers.map((catcher) => (caught[catcher].length > 0 ? 'yes' : '–'));
    return `| ${[vendor, kind, place, says.replaceAll('|', '\\|'), ...marks].join(' | ')} |`;
  });
  const sums = catchers.map((catcher) => `${countOf(rows, catcher)} of ${rows.length}`);
  return `# Who finds which defect

Written by \`npx -y pnpm@12 run defects --table\`. Each defect is planted alone in the fake. [Decision 46](decisions/0046-the-checks-are-checked.md)
says how they were drawn, which tool checks what, and what the others cannot express.
No defect is in a profile, or in a message except LinkupAPI's \`send\` and \`get_conversation\`: those were added to the specs after the draw.

${head}
| --- | --- | --- | --- | ${catchers.map(() => '---').join(' | ')} |
${lines.join('\n')}
| | | | | ${sums.join(' | ')} |
`;
}
