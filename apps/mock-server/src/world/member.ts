import type { Member } from './records.ts';

export function fullName({ firstName, lastName }: Member): string {
  return `${firstName} ${lastName}`;
}

/** The address of a profile, without a slash at its end. */
export function profileUrl({ publicIdentifier }: Member): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(publicIdentifier)}`;
}
