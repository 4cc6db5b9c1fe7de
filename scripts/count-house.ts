/** Counts what a request takes, lines and import cycles. `--json` for scripts, `--write <heading>` for docs/house.md. */
import { parseArgs } from 'node:util';
import { countHouse } from './house/figures.ts';
import { cycleLines, packageTable, requestTable, toText } from './house/tables.ts';
import { writeSection } from './house/write-section.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, write: { type: 'string' } } });
const figures = countHouse();

if (values.json) console.log(JSON.stringify(figures, null, 2));
else
  console.log(
    [toText(requestTable(figures)), toText(packageTable(figures)), cycleLines(figures).join('\n')].join('\n\n'),
  );
if (values.write !== undefined) writeSection(values.write, figures);
