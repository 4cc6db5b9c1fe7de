import { valueAt } from '@invitekit/specs/reader';
import { Caller } from './caller.ts';
import { controlCall, readJson } from './control-call.ts';
import type { Answer } from './exchange.ts';
import { isObject, listAt, textAt } from './json.ts';
import type { Operation } from './operations.ts';
import type { Session } from './session.ts';
import type { Known } from './values.ts';
import type { VendorUnderTest } from './vendor-under-test.ts';
import type { Conversation, People, Person, Surroundings } from './vendors/find-values.ts';

/** A sandbox in which calls are made. */
export interface Bed {
  readonly id: string;
  /** How a vendor is reached. */
  readonly access: (vendor: string) => Access;
}

interface Access {
  /** Below the server's address. */
  readonly base: string;
  readonly key: string;
  /** Keys of other kinds, where the vendor has several. */
  readonly otherKeys: Readonly<Record<string, string>>;
  /** The vendor's ids of the accounts. */
  readonly accounts: readonly string[];
}

/** People whom no account knows, some of each kind, so that every request meets somebody new. */
const people = Array.from({ length: 40 }, (_, index) => ({
  publicIdentifier: `guest-${index + 1}`,
  firstName: 'Guest',
  lastName: `Number ${index + 1}`,
  answer: (['accept', 'ignore', 'none'] as const)[index % 3],
  answerDays: (index % 9) + 1,
}));

/** Small enough to be quick, and with several pages of everything. */
const plan = {
  seed: 7,
  invitations: 35,
  linkupCredits: 100_000,
  people,
  accounts: [{ received: { connection: 35 }, connections: 35 }],
};

/** The same where people have written to each other already. */
export const withConversations = { accounts: [{ ...plan.accounts[0], conversations: 15 }] };

/** Makes a sandbox with a name, whose clock runs or stands as the session's clocks do. */
export async function createBed(session: Session, name: string, changes: object = {}): Promise<Bed> {
  const id = idOf(name);
  const clock = { running: session.mode === 'running' };
  const whole = { ...plan, id, clock, ...changes };
  return readBed(id, await session.record('sandbox', controlCall('POST', '/sandboxes', whole)));
}

function idOf(name: string): string {
  const words = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return words.slice(0, 40).replaceAll(/^-|-$/g, '');
}

export function readBed(id: string, { status, text }: Answer): Bed {
  if (status !== 201 && status !== 200) throw new Error(`There is no sandbox ${id}: ${text}`);
  const vendors = valueAt(JSON.parse(text), '/vendors');
  return {
    id,
    access: (vendor) => {
      const access = valueAt(vendors, `/${vendor}`);
      return {
        base: new URL(textAt(access, '/baseUrl')).pathname,
        key: textAt(access, '/apiKey'),
        otherKeys: readTexts(valueAt(access, '/otherKeys')),
        accounts: listAt(access, '/accounts').map((account) => textAt(account, '/id')),
      };
    },
  };
}

/** Plans a fault. */
export async function addFault(session: Session, { id }: Bed, fault: object): Promise<void> {
  const { status, text } = await session.call(controlCall('POST', `/sandboxes/${id}/faults`, fault));
  if (status !== 201) throw new Error(`There is no such fault: ${text}`);
}

/** Records what a sandbox has become. */
export async function recordSnapshot(session: Session, { id }: Bed): Promise<void> {
  await session.record('the snapshot', controlCall('GET', `/sandboxes/${id}/snapshot`));
}

const views = ['accounts', 'invitations?limit=100', 'ledger', 'webhooks', 'deliveries', 'faults', 'journal'];

/** Records what a sandbox has become, and how it looks from outside. */
export async function recordViews(session: Session, bed: Bed): Promise<void> {
  for (const view of views) await session.record(`the ${view}`, controlCall('GET', `/sandboxes/${bed.id}/${view}`));
  await recordSnapshot(session, bed);
}

/** The headers that carry a vendor's key, in the first of the documented ways. */
export function keyHeaders({ keyHeaders: [first] }: VendorUnderTest, key: string): Readonly<Record<string, string>> {
  return first === undefined ? {} : first(key);
}

/** Who calls a vendor in a sandbox, about what is there now. */
export async function createCaller(
  session: Session,
  bed: Bed,
  vendor: VendorUnderTest,
  hookUrl = 'https://example.com/hook',
): Promise<Caller> {
  const access = bed.access(vendor.name);
  const known = await findKnown(session, bed, vendor, hookUrl);
  const headersFor = (operation: Operation) => keyHeaders(vendor, keyFor(operation, access));
  return new Caller({ session, base: access.base, headersFor, known });
}

/** The usual key, unless only keys of other kinds may call the operation. */
function keyFor({ keyKinds }: Operation, { key, otherKeys }: Access): string {
  const others = keyKinds.flatMap((kind) => otherKeys[kind] ?? []);
  return others.length < keyKinds.length ? key : (others[0] ?? key);
}

/** What the names in a vendor's spec stand for in a sandbox now. */
async function findKnown(session: Session, bed: Bed, vendor: VendorUnderTest, hookUrl: string): Promise<Known> {
  const { base, key, otherKeys, accounts } = bed.access(vendor.name);
  const ask: Surroundings['ask'] = async (method, path, body, kind = '') => {
    const { headers: ofBody, body: text } = controlCall(method, path, body);
    const headers = { ...keyHeaders(vendor, otherKeys[kind] ?? key), ...ofBody };
    return readJson(await session.call({ method, path: `${base}${path}`, headers, body: text }));
  };
  const people = await findPeople(session, bed);
  return await vendor.findValues({
    ask,
    account: accounts[0] ?? '',
    ...people,
    conversations: await findConversations(session, bed),
    hookUrl,
  });
}

/** They are read where no vendor takes note of it, and while no time passes, so that what comes after is as it was. */
async function findConversations(session: Session, { id }: Bed): Promise<readonly Conversation[]> {
  const listed = readJson(await session.callAtOnce(controlCall('GET', `/sandboxes/${id}/conversations?limit=100`)));
  return listAt(listed, '/conversations').map((each) => ({
    id: textAt(each, '/id'),
    latestId: textAt(each, '/latest/id'),
    member: readPerson(valueAt(each, '/member')),
  }));
}

/** They are the same in every sandbox, because all begin with the same seed. */
async function findPeople(session: Session, { id }: Bed): Promise<People> {
  session.people ??= await readPeople(session, `/sandboxes/${id}`);
  return session.people;
}

async function readPeople(session: Session, below: string): Promise<People> {
  const strangers = await session.call(controlCall('GET', `${below}/members?search=guest-&limit=100`));
  const connections = await session.call(controlCall('GET', `${below}/connections?limit=100&account=ada-lovelace`));
  return {
    strangers: listAt(readJson(strangers), '/members').map(readPerson),
    connections: listAt(readJson(connections), '/connections').map((each) => readPerson(valueAt(each, '/member'))),
  };
}

function readTexts(values: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(isObject(values) ? values : {}).map(([name, text]) => [name, String(text)]));
}

function readPerson(person: unknown): Person {
  return { id: textAt(person, '/id'), publicIdentifier: textAt(person, '/publicIdentifier') };
}
