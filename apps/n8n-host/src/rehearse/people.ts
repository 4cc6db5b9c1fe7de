import type { RehearsedPerson } from '@invitekit/rehearsal';

/** People who are made up, where no list is given: three for each day, 300 at most. */
export function samplePeople(days: number): readonly RehearsedPerson[] {
  return Array.from({ length: Math.min(300, days * 3) }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return { name: `Sample ${number}`, publicIdentifier: `sample-person-${number}`, columns: {} };
  });
}
