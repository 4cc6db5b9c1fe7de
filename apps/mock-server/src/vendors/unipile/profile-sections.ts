import type { components } from '@invitekit/specs/unipile';

/** A request names them with `linkedin_` in front. */
const sections = ['experience', 'education', 'skills', 'languages', 'certifications'] as const;

type Sections = Partial<Pick<components['schemas']['LinkedInSpecifics'], (typeof sections)[number]>>;

/** The sections that a request names, all of them empty; names that are not known add nothing. */
export function presentSections(names: readonly string[]): Sections {
  const isNamed = (section: string) => names.includes('linkedin_*') || names.includes(`linkedin_${section}`);
  return Object.fromEntries(sections.filter(isNamed).map((section) => [section, []]));
}
