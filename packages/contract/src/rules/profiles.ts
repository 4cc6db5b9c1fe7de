import { isSameName } from '../facts/same-name.ts';
import type { Judge } from '../run/judge.ts';

interface Profile {
  readonly id: string;
  readonly publicIdentifier: string | null | undefined;
}

/** A profile is that of the person it was asked for by, by name and by id. */
export async function checkProfile(
  judge: Judge,
  member: string,
  read: (person: string) => Promise<Profile>,
): Promise<void> {
  const { id, publicIdentifier } = await read(member);
  const isMember = id === member || isSameName(publicIdentifier, member);
  judge.expect(isMember, 'echo', String(publicIdentifier), member);
  const same = await read(id);
  judge.expect(same.id === id, 'echo', same.id, id);
}
