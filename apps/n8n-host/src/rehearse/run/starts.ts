import type { Zone } from '@invitekit/clients/sender';
import type { RehearsedPerson, Stop } from '@invitekit/rehearsal';
import { profileOf } from '../copy/tables.ts';
import type { RehearsedNode, RehearsedWorkflow } from '../copy/workflow.ts';
import { createChance } from '../inside/chance.ts';

export interface Calls {
  readonly workflow: RehearsedWorkflow;
  readonly webhook: RehearsedNode;
  readonly people: readonly RehearsedPerson[];
  readonly zone: Zone;
  readonly from: number;
  readonly until: number;
  readonly seed: number;
  /** Resolves when n8n has the call. */
  readonly call: (path: string, init: RequestInit) => Promise<void>;
}

const minute = 60_000;
const hour = 60 * minute;

/** Calls of a webhook, one for each person, at times of working days that the seed decides. */
export function callsOf(calls: Calls): readonly Stop[] {
  const { workflow, webhook, people, zone, from, until, seed, call } = calls;
  const chance = createChance(seed, workflow.id, webhook.name);
  const mornings = workingMornings(zone, from, until);
  if (mornings.length === 0) return [];
  return people.map((person, index) => {
    const morning = mornings[Math.floor((index * mornings.length) / people.length)] ?? from;
    const at = morning + Math.floor(chance() * 8 * 60) * minute;
    return { at, act: async () => await callWebhook(webhook, call, bodyFor(person, workflow.pinData[webhook.name])) };
  });
}

/** When working days begin between two moments. */
export function workingMornings(zone: Zone, from: number, until: number): readonly number[] {
  const { year, month, day } = zone.wallTime(from);
  return Array.from({ length: Math.ceil((until - from) / (24 * hour)) + 1 }, (_, ahead) =>
    zone.moment(year, month, day + ahead, 9 * 60),
  ).filter((morning) => morning >= from && morning + 8 * hour <= until && isWeekday(zone, morning));
}

function isWeekday(zone: Zone, moment: number): boolean {
  return ![0, 6].includes(zone.wallTime(moment).weekday);
}

/** The columns of the list, and whom to invite by the names that workflows use. */
function bodyFor(person: RehearsedPerson, pinned: readonly unknown[] | undefined): Readonly<Record<string, unknown>> {
  const { name, publicIdentifier, columns } = person;
  const profile = profileOf(person);
  return { ...bodyIn(pinned?.[0]), name, publicIdentifier, member: profile, profileUrl: profile, ...columns };
}

/** What was posted when the builder pinned it. */
function bodyIn(item: unknown): object {
  const json = typeof item === 'object' && item !== null && 'json' in item ? item.json : undefined;
  const body = typeof json === 'object' && json !== null && 'body' in json ? json.body : undefined;
  return typeof body === 'object' && body !== null ? body : {};
}

async function callWebhook(webhook: RehearsedNode, call: Calls['call'], body: object): Promise<void> {
  // A webhook may take several.
  const [method = 'GET'] = [webhook.parameters['httpMethod'] ?? 'GET'].flat().map(String);
  const path = `/webhook/${String(webhook.parameters['path'] ?? '')}`;
  if (['GET', 'HEAD'].includes(method)) {
    const query = new URLSearchParams(
      Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)])),
    );
    return await call(`${path}?${query}`, { method });
  }
  await call(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}
