import {
  fillPlaces,
  type InvitationClient,
  InvitationError,
  longestNote,
  nameKinds,
  namesOf,
  type SendInput,
} from '@invitekit/clients';
import { hourMs } from '../durations.ts';
import type { OperationCall } from '../operation.ts';
import type { KeptProfile } from './process-memory.ts';

/** Another reading counts as a view. */
const keptForMs = 6 * hourMs;

/** What a look shows. */
export type KnownProfile = Omit<KeptProfile, 'readAt'>;

/** Writes the note by what the profile says. @throws {InvitationError} what is said of the profile, or against the note. */
export async function noteByProfile(
  client: InvitationClient,
  { member, note }: SendInput,
  call: Pick<OperationCall, 'kept' | 'signal'>,
): Promise<{ readonly note: string | undefined; readonly profile: KnownProfile }> {
  const { name, headline, company, title, location } = await profileOf(client, member, call);
  const profile = { name, headline, company, title, location };
  if (!note) return { note: undefined, profile };
  const { vendor } = client;
  const filled = fillPlaces(note, profile);
  const [missing] = filled.missing;
  const { length } = [...filled.text];
  if (missing !== undefined) {
    const message = `The profile has nothing for {${missing}} in the note. Give other words for it: {${missing}|your team}`;
    throw new InvitationError('invalid-request', message, { vendor });
  }
  if (length <= longestNote) return { note: filled.text, profile };
  const message = `Filled from the profile, the note has ${length} characters, and LinkedIn allows ${longestNote}`;
  throw new InvitationError('invalid-request', message, { vendor });
}

async function profileOf(
  client: InvitationClient,
  member: SendInput['member'],
  { kept, signal }: Pick<OperationCall, 'kept' | 'signal'>,
): Promise<KeptProfile> {
  const { profiles, place } = kept();
  const now = client.vendorTime().getTime();
  for (const [key, { readAt }] of profiles) if (readAt <= now - keptForMs || readAt > now) profiles.delete(key);
  const keys = keysOf(place, member);
  const known = keys.map((key) => profiles.get(key)).find((each) => each !== undefined);
  if (known !== undefined) return known;
  const { member: person, company, title, location } = await client.profile(member, { signal });
  const { name, headline } = person;
  const read = { name, headline, company, title, location, readAt: client.vendorTime().getTime() };
  for (const key of [...keys, ...keysOf(place, person)]) profiles.set(key, read);
  return read;
}

function keysOf(place: string, member: SendInput['member']): readonly string[] {
  const names = namesOf(member);
  return nameKinds(names).map((kind) => `${place} ${kind} ${names[kind]}`);
}
