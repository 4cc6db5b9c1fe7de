import type { PersonReading } from './person-reading.ts';
import { showText } from './show-text.ts';

const kinds = {
  sales: 'an ID of Sales Navigator',
  recruiter: 'an ID of LinkedIn Recruiter',
  number: 'a number',
} as const;

/** What names somebody instead. */
export const howToName = 'Name the member by id (ACo…), by public identifier or by the address of the profile.';

/** Why a text names nobody who can be acted on, in one sentence without a full stop. */
export function explainReading(text: string, reading: PersonReading): string {
  if (text.trim() === '') return 'Nobody is named';
  const shown = `"${showText(text)}"`;
  if (reading.is === 'other-id') return `${shown} is ${kinds[reading.kind]}, which no vendor can use to find a member`;
  return `${shown} does not name a LinkedIn member`;
}
