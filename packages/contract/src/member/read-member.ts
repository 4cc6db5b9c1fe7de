import { readPerson } from './read-person.ts';

const example = 'https://www.linkedin.com/in/ada-lovelace';
const instead = `Give the public identifier: open the profile at linkedin.com and copy its address, such as ${example}`;

const products = {
  sales: 'an id of Sales Navigator',
  recruiter: 'an id of LinkedIn Recruiter',
  number: 'a number, which no vendor knows a person by',
} as const;

/**
 * What a vendor's requests name a member by: the public identifier or, where the vendor takes them, LinkedIn's id. In
 * the place of what does not name exactly one person, what is wrong with it.
 */
export function readMember(
  reference: string,
  { takesIds }: { readonly takesIds: boolean },
): { readonly name: string } | { readonly problem: string } {
  const reading = readPerson(reference);
  if (reading.is === 'other-id') return { problem: `is ${products[reading.kind]}. ${instead}` };
  if (reading.is !== 'member') return { problem: `is neither a public identifier nor an address such as ${example}` };
  if ('publicIdentifier' in reading.member) return { name: reading.member.publicIdentifier };
  return takesIds ? { name: reading.member.id } : { problem: `is an id, which this vendor does not take. ${instead}` };
}
