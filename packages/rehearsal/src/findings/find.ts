import type { Facts } from '../facts/facts.ts';
import { toLink } from '../figures/link.ts';
import type { Act } from '../journal/act.ts';
import { type FindingCode, findingKinds } from '../report/finding-kinds.ts';
import type { Finding } from '../report/report.ts';
import { dateOf } from '../time/days.ts';
import { detectors } from './detectors.ts';

const mostLinks = 20;
const mostPeople = 20;

/** Everything that was found, errors first. */
export function findIn(facts: Facts): readonly Finding[] {
  const codes = Object.keys(detectors).filter((code): code is FindingCode => Object.hasOwn(findingKinds, code));
  const found = codes.flatMap((code): readonly Finding[] => {
    const sighting = detectors[code](facts);
    if (sighting === undefined) return [];
    const { sentence, count, people = [], nodes = [] } = sighting;
    const acts = sighting.acts.toSorted((one, other) => one.number - other.number);
    const at = sighting.at ?? acts[0]?.at;
    const { severity, change } = findingKinds[code];
    return [
      {
        code,
        severity,
        sentence,
        change,
        count,
        date: at === undefined ? null : dateOf(facts.zone, at),
        nodes: [...new Set([...nodes, ...acts.flatMap(nodeOf)])],
        people: people.slice(0, mostPeople).map(facts.labels.person),
        requests: acts.slice(0, mostLinks).map(toLink),
      },
    ];
  });
  return found.toSorted((one, other) => rank(one) - rank(other));
}

function rank({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}

function nodeOf({ place }: Act): readonly string[] {
  return place === undefined ? [] : [`${place.workflow}: ${place.node}`];
}
