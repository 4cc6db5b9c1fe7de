import { median, ratio, spread } from '../figures.ts';
import type { Results } from '../results.ts';
import type { Part } from './part.ts';
import { percent } from './percent.ts';
import { rateTables } from './rate-table.ts';
import { sandboxTables, startTable } from './start-tables.ts';

/** All parts that were measured, in their order. */
export function partsOf(results: Results): readonly Part[] {
  return [listPart(results), writePart(results), flatPart(results), startPart(results), statePart(results)].flat();
}

function listPart({ lists }: Results): readonly Part[] {
  if (lists === undefined) return [];
  const rows = lists.map(({ vendor, list, size, bytes, rates }) => ({ cells: [vendor, list, size, bytes], rates }));
  return [
    {
      title: 'Lists',
      text: `A page of each list that a vendor gives with 12 or 100 items. The other programs have it ready: a bare Express
calls \`response.json\` with it; Prism, WireMock, Mockoon and json-server answer a plain GET without a key. emulate is a
stateful fake of other APIs; its pages have the same number of Stripe customers, about 500 bytes each.`,
      tables: rateTables(['vendor', 'list', 'items', 'bytes'], rows),
    },
  ];
}

function writePart({ writes }: Results): readonly Part[] {
  if (writes === undefined) return [];
  const rows = writes.map(({ vendor, write, rates }) => ({ cells: [vendor, write], rates }));
  return [
    {
      title: 'Writes',
      text: `Each request is for another person or invitation. The bare Express parses the same bodies with
\`express.json()\` and sends a ready answer.`,
      tables: rateTables(['vendor', 'write'], rows),
    },
  ];
}

function flatPart({ setup, flat }: Results): readonly Part[] {
  if (flat === undefined) return [];
  const ages = flat.ages.map(({ checkout, vendor, first, rates: { old = [], new: fresh = [] } }) => [
    checkout,
    vendor,
    Math.round(first),
    Math.round(median(old)),
    percent(spread(old)),
    Math.round(median(fresh)),
    percent(spread(fresh)),
    ratio(fresh, old).toFixed(2),
  ]);
  const sizes = flat.sizes.map(({ checkout, vendor, rates: { '100': few = [], '100,000': many = [] } }) => [
    checkout,
    vendor,
    Math.round(median(few)),
    percent(spread(few)),
    Math.round(median(many)),
    percent(spread(many)),
    ratio(few, many).toFixed(2),
  ]);
  return [
    {
      title: 'Large and old sandboxes',
      text: `Answers per second. First, a page of 100 sent invitations in a sandbox with 100 of them and with 100,000. Then a
page of 12 in a sandbox that gave it ${setup.age.toLocaleString('en')} times, and in one that is new each time. The last
column is the rate of the small or new one divided by the other's; 1 is best.`,
      tables: [
        [['fake', 'vendor', 'of 100', 'spread', 'of 100,000', 'spread', 'times'], ...sizes],
        [['fake', 'vendor', 'first second', 'old', 'spread', 'new', 'spread', 'times'], ...ages],
      ],
    },
  ];
}

function startPart({ start }: Results): readonly Part[] {
  if (start === undefined) return [];
  return [
    {
      title: 'Start, and new sandboxes',
      text: `The time from the start of the process to the first page of sent invitations, compared with a program of only
\`node:http\`. Then the time to make a sandbox by the control API: with 12 people, with the defaults, and with 100,000
people in a separate process.`,
      tables: [startTable(start.times), ...sandboxTables(start.sandboxes)],
    },
  ];
}

function statePart({ state }: Results): readonly Part[] {
  if (state === undefined) return [];
  const lists = state.lists.map(({ vendor, list, size, rates }) => ({ cells: [vendor, `${list}, ${size}`], rates }));
  const writes = state.writes.map(({ vendor, write, rates }) => ({ cells: [vendor, write], rates }));
  return [
    {
      title: 'What --state costs',
      text: 'The fake with a file that keeps every sandbox and its journal, compared with the same fake without one.',
      tables: rateTables(['vendor', 'what'], [...lists, ...writes]),
    },
  ];
}
