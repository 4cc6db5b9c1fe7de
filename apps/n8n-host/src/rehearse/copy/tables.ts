import type { RehearsedPerson } from '@invitekit/rehearsal';
import { z } from 'zod';
import { refuse } from '../refused.ts';
import type { RehearsedNode, RehearsedWorkflow } from './workflow.ts';

type ColumnType = 'string' | 'number' | 'boolean' | 'date';

/** A data table that the workflows use. */
export interface PlannedTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
}

const locatorSchema = z.looseObject({ mode: z.string(), value: z.string(), cachedResultName: z.string().optional() });

const parametersSchema = z.looseObject({
  tableName: z.string().optional(),
  dataTableId: z.unknown().optional(),
  columns: z
    .looseObject({
      column: z.array(z.looseObject({ name: z.string(), type: z.string().optional() })).optional(),
      value: z.record(z.string(), z.unknown()).nullish(),
      schema: z.array(z.looseObject({ id: z.string(), type: z.string().optional() })).optional(),
    })
    .optional(),
  filters: z
    .looseObject({ conditions: z.array(z.looseObject({ keyName: z.string().optional() })).optional() })
    .optional(),
  orderByColumn: z.string().optional(),
});

const isTableNode = ({ type }: RehearsedNode) => /^n8n-nodes-base\.dataTable(Tool)?$/.test(type);

/** The name of the table that a node works with; undefined where an expression says it. */
function tableOf(node: RehearsedNode): string | undefined {
  const { tableName, dataTableId } = parametersSchema.parse(node.parameters);
  const { value = tableName, cachedResultName } = locatorSchema.safeParse(dataTableId).data ?? {};
  const name = cachedResultName ?? value;
  return name === undefined || name === '' || name.startsWith('=') ? undefined : name;
}

const systemColumns = new Set(['id', 'createdAt', 'updatedAt']);

/** Every table with the columns that the nodes speak of. */
export function tablesIn(workflows: readonly RehearsedWorkflow[]): readonly PlannedTable[] {
  const tables = new Map<string, Map<string, ColumnType>>();
  for (const node of workflows.flatMap(({ nodes }) => nodes).filter(isTableNode)) {
    const name = tableOf(node);
    if (name === undefined) continue;
    const columns = tables.get(name) ?? new Map<string, ColumnType>();
    tables.set(name, columns);
    const { columns: written, filters, orderByColumn } = parametersSchema.parse(node.parameters);
    const spoken = [
      ...(written?.column ?? []).map((column) => ({ name: column.name, type: column.type })),
      ...(written?.schema ?? []).map((column) => ({ name: column.id, type: column.type })),
      ...[
        ...Object.keys(written?.value ?? {}),
        ...(filters?.conditions ?? []).map(({ keyName }) => keyName),
        orderByColumn,
      ].flatMap((column) => (column === undefined ? [] : [{ name: column, type: undefined }])),
    ];
    for (const column of spoken) {
      if (column.name === '' || systemColumns.has(column.name)) continue;
      if (column.type !== undefined || !columns.has(column.name)) columns.set(column.name, typeOf(column.type));
    }
  }
  return [...tables].map(([name, columns]) => ({
    name,
    columns: [...columns].map(([column, type]) => ({ name: column, type })),
  }));
}

function typeOf(type: string | undefined): ColumnType {
  if (type === 'number' || type === 'boolean' || type === 'date') return type;
  return type === 'dateTime' ? 'date' : 'string';
}

/** Points the nodes at the tables of this n8n by their name. */
export function withTables(node: RehearsedNode): RehearsedNode {
  if (!isTableNode(node) || node.parameters['dataTableId'] === undefined) return node;
  const value = tableOf(node);
  if (value === undefined) return node;
  return { ...node, parameters: { ...node.parameters, dataTableId: { __rl: true, mode: 'name', value } } };
}

const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** What columns of tables are often called that hold whom to invite. */
const memberColumns =
  /^(linkedin)?(member|person|people|profile|profileurl|linkedin|linkedinurl|url|lead|publicidentifier|slug|handle)$/;

/** What the list says about somebody for a column of that name. */
function valueFor(person: RehearsedPerson, column: string): string | undefined {
  const own = Object.entries(person.columns).find(([name]) => plain(name) === plain(column));
  if (own !== undefined) return own[1];
  if (plain(column) === 'name') return person.name;
  return memberColumns.test(plain(column)) ? profileOf(person) : undefined;
}

/** The address of somebody's profile. */
export function profileOf({ publicIdentifier }: Pick<RehearsedPerson, 'publicIdentifier'>): string {
  return `https://www.linkedin.com/in/${publicIdentifier}`;
}

/** Whether one of the tables has a column for whom to invite. */
export function takesRows(tables: readonly PlannedTable[]): boolean {
  return tables.some(({ columns }) => columns.some(({ name }) => memberColumns.test(plain(name))));
}

/** A table and its rows for the people: the one of which most columns fit the list. */
export function fillWith(
  people: readonly RehearsedPerson[],
  tables: readonly PlannedTable[],
  { mustFit }: { readonly mustFit: boolean },
): { readonly table: PlannedTable; readonly rows: readonly Readonly<Record<string, string>>[] } | undefined {
  const [person] = people;
  if (person === undefined) return undefined;
  const fitting = ({ columns }: PlannedTable) =>
    columns.filter(({ name, type }) => type === 'string' && valueFor(person, name) !== undefined);
  const [table] = tables.toSorted((one, other) => fitting(other).length - fitting(one).length);
  if (table === undefined) return undefined;
  const columns = fitting(table);
  if (columns.length === 0 && !mustFit) return undefined;
  if (columns.length === 0) {
    throw refuse(
      `No column of the table "${table.name}" fits the list of people. Give the list's columns the table's names:`,
      table.columns.map(({ name }) => name),
    );
  }
  const rows = people.map((each) => Object.fromEntries(columns.map(({ name }) => [name, valueFor(each, name) ?? ''])));
  return { table, rows };
}
