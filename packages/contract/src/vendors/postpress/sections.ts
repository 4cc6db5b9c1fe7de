import type { PostpressSession } from './operations.ts';
import { readProfile } from './people.ts';

/** A section of a profile that is asked for is there, or is said to be held back. */
export async function checkSections(session: PostpressSession): Promise<void> {
  const profile = await readProfile(session, session.member, 'skills,education');
  const isHeldBack = (profile.throttled_sections?.length ?? 0) > 0;
  for (const section of ['skills', 'education'] as const) {
    const isThere = profile[section] !== undefined || isHeldBack;
    session.expect(isThere, 'filter', `no ${section} with linkedin_sections`, 'the section that was asked for');
  }
}
