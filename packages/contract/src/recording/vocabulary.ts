import type { SpecDocument } from '@invitekit/specs/reader';
import { vendorNames } from '@invitekit/specs/vendors';
import { loadSpec } from '../spec/spec.ts';

/** Words that interfaces name their fields with, beside those of the specs. */
const usual = `access action active added address age amount api app archived at attempts attributes auth available avatar
  balance birth body by can category cents channel city code comment company content context contact count country created
  currency current cursor date day days deleted description details disabled display duration email enabled end error errors
  event expires external failed fields file filter first flag flags follower followers format from full gender group has
  headline height hidden history hour id image in industry info input internal invitation invited is item items job key kind
  label language last level limit link linkedin links list locale location locked message messages meta metadata method
  minute mode modified month mutual name network new next note number object of offset old on open options order organization
  output owner page pages parent path pending people percent person phone photo picture plan platform position premium
  previous primary price priority private processed profile provider public quota rate read reason received redirect ref
  region reminder remaining request required reset result results retry role score search second secondary sent session
  shared size skill skills source stage start state status step subject success summary tag tags target task team text thread
  time timestamp timezone title to token top total trace type unread updated uri url urn usage used user username uuid value
  verified version view viewed visibility warning warnings website week width with year zone`;

let known: ReadonlySet<string> | undefined;

/** Every word in the names and enums of the specs, and the usual ones. */
function words(): ReadonlySet<string> {
  known ??= new Set([
    ...usual.split(/\s+/),
    ...vendorNames.flatMap((vendor) => [...namesOf(loadSpec(vendor).document)].flatMap(wordsOf)),
  ]);
  return known;
}

/**
 * Whether a text is made of words of interfaces alone, so that it is nobody's: `sent_at`, `pendingReview`, `INVITE-LIMIT`.
 * A name of a person or a token is not.
 */
export function isVocabulary(text: string): boolean {
  return /^[a-z][a-z0-9_./-]{0,79}$/i.test(text) && wordsOf(text).every((word) => words().has(word));
}

function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The names of fields and parameters, and the texts of enums. */
function* namesOf(document: SpecDocument): Generator<string> {
  yield* namesIn(document.paths);
  yield* namesIn(document['components']);
}

function* namesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'properties' && typeof inner === 'object' && inner !== null) {
      yield* Object.keys(inner);
      for (const schema of Object.values(inner)) yield* namesIn(schema);
    } else if (key === 'enum' || key === 'const') {
      yield* [inner].flat().filter((each) => typeof each === 'string');
    } else if (key === 'name' && typeof inner === 'string') {
      yield inner;
    } else if (!notSchemas.includes(key)) {
      yield* namesIn(inner);
    }
  }
}

/** What may hold examples, which are of people. */
const notSchemas = ['example', 'examples', 'default', 'description', 'value', 'x-source', 'x-sources'];
