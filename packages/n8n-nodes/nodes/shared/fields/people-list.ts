import { type PersonFound, readPeople, showText } from '@invitekit/clients';
import { DoNotContact } from '@invitekit/clients/sender';
import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';
import { perRun } from '../per-run.ts';
import type { Run } from '../run.ts';
import { howToName } from './member.ts';

/** A list of people to leave alone. */
interface PeopleList {
  /** In the editor. */
  readonly label: string;
  /** In saved workflows. */
  readonly name: string;
  /** What is not done to them: `invited`. */
  readonly verb: string;
  /** The collection that its fields are in. Default: none. */
  readonly collection?: string;
}

const mayBeEmpty = 'mayBeEmpty';
const mayBeEmptyLabel = 'May Be Empty';

/** The fields of a list, and how it is read. */
export function peopleList(list: PeopleList) {
  return { fields: fieldsOf(list), read: readerOf(list) };
}

function fieldsOf({ label, name, verb }: PeopleList): readonly INodeProperties[] {
  return [
    {
      displayName: label,
      name,
      type: 'string',
      typeOptions: { rows: 3 },
      default: '',
      placeholder: 'e.g. https://www.linkedin.com/in/grace-hopper',
      description: `People who are never ${verb}: URLs of profiles, public identifiers or member IDs, one per line or between commas. An expression may also give a list. An entry that does not name one person stops the node before anything is sent.`,
    },
    {
      displayName: mayBeEmptyLabel,
      name: mayBeEmpty,
      type: 'boolean',
      default: false,
      noDataExpression: true,
      description: `Whether to go on when an expression in ${label} gives nothing. Leave it off if the list comes from a sheet: with it, a sheet that cannot be read means that everybody may be ${verb}.`,
    },
  ];
}

interface Entry {
  readonly row: number;
  readonly text: string;
}

interface Entries {
  readonly people: readonly PersonFound[];
  readonly notUnderstood: readonly Entry[];
}

function readerOf({ label, name, collection }: PeopleList) {
  const place = collection === undefined ? '' : `${collection}.`;
  /** The list that was read last: as a rule it is the same for every item. */
  const latest = perRun((): { key?: string; list?: DoNotContact } => ({}));
  return (parameters: Parameters, run: Run): DoNotContact => {
    const known = latest(run);
    const { value, isExpression } = parameters.written(`${place}${name}`);
    const key = JSON.stringify(value) ?? 'undefined';
    if (known.list === undefined || known.key !== key) {
      known.list = toList(parameters, value, isExpression);
      known.key = key;
    }
    return known.list;
  };

  function toList(parameters: Parameters, value: unknown, isExpression: boolean): DoNotContact {
    const { fixed } = parameters;
    const mayBe = fixed[collection === undefined ? 'flag' : 'addedFlag'](`${place}${mayBeEmpty}`, mayBeEmptyLabel);
    const { people, notUnderstood } = entriesOf(parameters, value, label);
    if (notUnderstood.length > 0) refuseEntries(parameters, notUnderstood, label);
    if (people.length > 0 || !isExpression || mayBe) return new DoNotContact(people);
    return parameters.refuse(
      `${label} is empty: its expression gives ${JSON.stringify(value) ?? 'undefined'}`,
      'Nothing was sent. Check what the expression gives. If the list may really be empty, tick May Be Empty.',
    );
  }
}

/** The rows of a text are its lines; those of a list are its items. */
function entriesOf(parameters: Parameters, value: unknown, label: string): Entries {
  if (value === null || value === undefined) return { people: [], notUnderstood: [] };
  if (typeof value === 'string' || typeof value === 'number') return readPeople(String(value));
  if (!Array.isArray(value)) return parameters.refuse(`${label} must be text or a list of texts`);
  const rows = value.map((item: unknown, index) => readItem(item, index + 1));
  return { people: rows.flatMap(({ people }) => people), notUnderstood: rows.flatMap((each) => each.notUnderstood) };
}

function readItem(item: unknown, row: number): Entries {
  if (typeof item !== 'string' && typeof item !== 'number') {
    return { people: [], notUnderstood: [{ row, text: JSON.stringify(item) ?? 'undefined' }] };
  }
  const { people, notUnderstood } = readPeople(String(item));
  return { people, notUnderstood: notUnderstood.map(({ text }) => ({ row, text })) };
}

const mostShown = 20;

function refuseEntries(parameters: Parameters, entries: readonly Entry[], label: string): never {
  const shown = entries.slice(0, mostShown).map(({ row, text }) => `row ${row}: "${showText(text)}"`);
  const rest = entries.length > mostShown ? `, and ${entries.length - mostShown} more` : '';
  const rows = `${shown.join(', ')}${rest}`;
  const [first] = entries;
  if (first !== undefined && entries.length === 1) {
    const message = `"${showText(first.text)}" in ${label} does not name a LinkedIn member`;
    parameters.refuse(message, `Nothing was sent. It is in row ${first.row}. ${howToName}`);
  }
  const message = `${entries.length} entries of ${label} do not name a LinkedIn member: ${rows}`;
  return parameters.refuse(message, `Nothing was sent. Each entry must name one person. ${howToName}`);
}
