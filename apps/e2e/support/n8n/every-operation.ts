import { createUnipile, type RelationshipState } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import type { Sandbox } from '../sandbox.ts';
import { capabilitiesOf } from './capabilities.ts';
import { byId } from './locator.ts';
import type { NodeResult } from './n8n.ts';
import { type OperationRow, operationRows } from './operation-rows.ts';
import { type OperationOfNode, operationsOf } from './operations.ts';
import type { TestBed } from './setup.ts';
import type { VendorUnderTest } from './vendors.ts';

export type Owner = 'Ada Lovelace' | 'Grace Hopper';

const person = 'sophie-germain';

export interface OperationUnderTest extends OperationOfNode {
  /** As in `operationRows`. */
  readonly name: string;
  readonly row: OperationRow;
  readonly needsAccount: boolean;
}

/** What a node has and its vendor offers. An operation without a row is a test that is missing. */
export function everyOperation(bed: TestBed, node: VendorUnderTest): readonly OperationUnderTest[] {
  return operationsIn(bed, node).filter(({ row }) => isOffered(row, node));
}

/** What a node over all vendors has, and the chosen one does not offer. */
export function lackingOperations(bed: TestBed, node: VendorUnderTest): readonly OperationUnderTest[] {
  return operationsIn(bed, node).filter(({ row }) => !isOffered(row, node));
}

function operationsIn({ n8n }: TestBed, { node, parameters = {} }: VendorUnderTest): readonly OperationUnderTest[] {
  return operationsOf(n8n.types.getByNameAndVersion(node).description, parameters).map((found) => {
    const fields = found.fields.filter(({ name }) => !(name in parameters));
    const name = `${found.resource}.${found.operation}`;
    const row = operationRows[name];
    if (row === undefined) throw new Error(`There is no row for ${name} of the node ${node}`);
    return { ...found, fields, name, row, needsAccount: fields.some((field) => field.name === 'accountId') };
  });
}

function isOffered({ needs }: OperationRow, { vendor }: VendorUnderTest): boolean {
  return needs === undefined || capabilitiesOf(vendor)[needs];
}

/** The parameters by which an operation works for the account and the person of each input item. */
export function parametersOf({ resource, operation, row }: OperationUnderTest) {
  return { resource, operation, accountId: byId('={{ $json.account }}'), ...row.parameters };
}

export interface InputItem extends IDataObject {
  readonly account: string;
  readonly person: string;
}

/** What an operation may change for an account, in the world behind all vendors. */
export interface Situation {
  readonly standing: RelationshipState;
  /** How many sent invitations are pending. */
  readonly sent: number | undefined;
}

export async function situationOf(sandbox: Sandbox, owner: Owner): Promise<Situation> {
  const client = clientOf(sandbox, owner);
  const { state } = await client.relationship({ publicIdentifier: person });
  return { standing: state, sent: (await client.listSent({ limit: 1 })).total };
}

/** How things are for an account for which the operation was carried out. */
export function after({ row: { standing, sent = 0 } }: OperationUnderTest, { before }: Case): Situation {
  return { standing: standing?.[1] ?? 'none', sent: (before.sent ?? 0) + sent };
}

/** An account for which an operation is to be carried out. */
export interface Case {
  readonly owner: Owner;
  /** The input item for it. */
  readonly item: InputItem;
  readonly before: Situation;
}

/** A fresh world in which both accounts can do it. */
export async function prepare(bed: TestBed, node: VendorUnderTest, operation: OperationUnderTest, plan?: object) {
  await bed.renew(plan);
  const { sandbox } = bed;
  await bed.run(node); // So that the log has an entry.
  const prepareFor = async (owner: Owner): Promise<Case> => ({
    owner,
    item: await arrange(sandbox, node, operation, owner),
    before: await situationOf(sandbox, owner),
  });
  return { ada: await prepareFor('Ada Lovelace'), grace: await prepareFor('Grace Hopper') };
}

/** Brings about what the operation starts from for an account, and answers the input item for it. */
async function arrange(
  sandbox: Sandbox,
  { vendor }: VendorUnderTest,
  { row: { standing, hasWritten } }: OperationUnderTest,
  owner: Owner,
): Promise<InputItem> {
  const to = owner.toLowerCase().replace(' ', '-');
  const before = standing?.[0];
  if (before === 'received' || before === 'connected') {
    const { id } = await sandbox.receive({ from: person, to });
    if (before === 'connected') await clientOf(sandbox, owner).accept({ id });
  }
  if (hasWritten) await sandbox.write({ from: person, to });
  if (before === 'sent') await clientOf(sandbox, owner).send({ member: { publicIdentifier: person } });
  return { account: sandbox.accountId(vendor, owner), person };
}

function clientOf(sandbox: Sandbox, owner: Owner) {
  return createUnipile(sandbox.connection('unipile', sandbox.accountId('unipile', owner)));
}

const paired = z.object({ item: z.number() });
const failed = z.object({ error: z.object({ code: z.string() }) }).transform(({ error }) => error.code);
const reason = z.object({ reason: z.string() }).transform(({ reason }) => reason);
const notSent = z.object({ notSent: reason }).transform(({ notSent }) => notSent);
const notDone = z.object({ notDone: reason }).transform(({ notDone }) => notDone);
const outcome = z.union([failed, notSent, notDone]);

/** What became of each input item: `done`, or the code of what it failed with. */
export function outcomesOf({ outputs, error }: NodeResult, count: number): readonly string[] {
  if (error !== undefined) throw error;
  const items = outputs.flat();
  return Array.from({ length: count }, (_, index) => {
    const first = items.find(({ pairedItem }) => paired.parse(pairedItem).item === index);
    return first === undefined ? 'nothing' : (outcome.safeParse(first.json).data ?? 'done');
  });
}
