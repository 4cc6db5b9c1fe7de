import type { UnipileSession } from './operations.ts';
import { readProfile } from './people.ts';

/** Sections of a profile are there when they were asked for, and only then. */
export async function checkSections(session: UnipileSession): Promise<void> {
  const { specifics: plain } = await readProfile(session, session.member);
  const shown = sections.filter((section) => plain[section]);
  session.expect(shown.length === 0, 'filter', `${shown.join(', ')} without with_sections`, 'no such section');
  const { specifics } = await readProfile(session, session.member, ['linkedin_skills']);
  const isThere = Array.isArray(specifics.skills) || (specifics.throttled_sections?.length ?? 0) > 0;
  session.expect(isThere, 'filter', 'no skills with with_sections linkedin_skills', 'the section that was asked for');
  const others = sections.filter((section) => section !== 'skills' && specifics[section]);
  const wanted = 'the section that was asked for alone';
  session.expect(others.length === 0, 'filter', `${others.join(', ')} with linkedin_skills`, wanted);
}

const sections = ['experience', 'education', 'skills', 'languages', 'certifications'] as const;
