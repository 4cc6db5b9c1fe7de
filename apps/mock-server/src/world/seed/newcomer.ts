import type { Member } from '../records.ts';

/** Somebody of whom only the public identifier is told: can be reached, and never answers. */
export function describeNewcomer(publicIdentifier: string): Omit<Member, 'id' | 'pictureUrl'> {
  const [firstName = '', ...rest] = publicIdentifier
    .split('-')
    .filter((part) => part !== '')
    .map(capitalised);
  return {
    publicIdentifier,
    firstName,
    lastName: rest.join(' '),
    headline: '',
    reachable: true,
    answer: 'none',
    answerDays: 1,
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
