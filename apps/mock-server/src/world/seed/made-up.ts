import type { Random } from './random.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const lettersAndDigits = `${letters}${digits}`;
const idCharacters = `${lettersAndDigits}_-`;

/** LinkedIn's id of a person who is there from the beginning. */
export function firstMemberId(random: Random): string {
  return `ACoAA${random.text(idCharacters, 34)}`;
}

/** LinkedIn's id of a person who was added. */
export function newcomerId(random: Random): string {
  return `ACoAA${random.text(lettersAndDigits, 34)}`;
}

export function pictureUrl(random: Random): string {
  const name = random.text(lettersAndDigits, 20);
  return `https://media.licdn.com/dms/image/v2/${name}/profile-displayphoto-shrink_400_400/0`;
}

/** LinkedIn's digits of an invitation, of which there are so many already. */
export function invitationId(random: Random, count: number): string {
  return `7${String(count).padStart(7, '0')}${random.text(digits, 11)}`;
}

/** What LinkedIn wants to see when an invitation is handled. */
export function sharedSecret(random: Random): string {
  return random.text(lettersAndDigits, 8);
}
