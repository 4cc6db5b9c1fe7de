import type { VendorName } from '@invitekit/specs/vendors';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import type { Act, Person } from './act.ts';
import { kindOf } from './act-kinds.ts';
import { explainRefusals } from './explain-refusals.ts';
import { matchInvitations } from './match-invitations.ts';
import { type KnownPeople, knownPeople } from './people-known.ts';
import { priceListOf } from './prices.ts';
import { createFailureReader } from './read-failure.ts';
import { longestList, textsIn } from './texts-in.ts';

type Entry = Rehearsed['journal'][number];

/** Every request of a rehearsal with what it was about, in their order. */
export async function readActs(rehearsed: Rehearsed): Promise<readonly Act[]> {
  const { vendor, journal } = rehearsed;
  const people = knownPeople(rehearsed);
  const places = placesOf(rehearsed);
  const priceLists = new Map<VendorName, ReturnType<typeof priceListOf>>();
  const readers = new Map<VendorName, ReturnType<typeof createFailureReader>>();
  const acts: Act[] = [];
  for (const entry of journal) {
    const at = entry.vendor;
    if (!readers.has(at)) {
      readers.set(at, createFailureReader(at));
      priceLists.set(at, priceListOf(at));
    }
    acts.push({
      kind: at === vendor ? kindOf(vendor, entry.operation) : 'other',
      number: entry.number,
      at: Date.parse(entry.at),
      operation: entry.operation,
      person: personIn(entry, people),
      failure: await readers.get(at)?.(entry),
      invitation: undefined,
      credits: priceLists.get(at)?.taken(entry) ?? 0,
      isWeather: entry.fault !== null,
      asked: JSON.stringify([entry.operation, entry.request.path, entry.request.query, entry.request.body]),
      listed: longestList(entry.answer?.body),
      place: places.get(entry.number),
    });
  }
  return explainRefusals(matchInvitations(acts, rehearsed, people), rehearsed, people);
}

/** The path and the query name people too. */
function personIn({ request }: Entry, people: KnownPeople): Person | undefined {
  const segments = request.path.split('?')[0]?.split('/').map(decoded) ?? [];
  const texts = [...textsIn(request.body), ...textsIn(request.query), ...segments].filter((text) => text !== '');
  for (const text of texts) {
    const person = people.find(text);
    if (person !== undefined) return person;
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function placesOf({ runs }: Rehearsed): ReadonlyMap<number, NonNullable<Act['place']>> {
  return new Map(
    runs.flatMap(({ id, workflow, nodes }) =>
      nodes.flatMap(({ name, requests }) =>
        requests.map((number) => [number, { run: id, workflow, node: name }] as const),
      ),
    ),
  );
}
