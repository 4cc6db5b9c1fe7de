import type { components } from '@invitekit/specs/linkup';
import { profileUrl } from '../../world/member.ts';
import type { Member } from '../../world/records.ts';
import { profileUrn } from './presenter.ts';
import type { LinkupSettings } from './settings.ts';

type Profile = components['schemas']['Profile'];

/** Where everybody lives. */
const location = 'Paris, France';

export function presentProfile(member: Member, { profile }: LinkupSettings): Profile {
  return {
    ...presentName(member, profile),
    first_name: member.firstName,
    last_name: member.lastName,
    headline: member.headline,
    location,
    summary: null,
    industry: null,
    experience: [],
    education: [],
    skills: [],
  };
}

function presentName(member: Member, form: LinkupSettings['profile']): Profile {
  switch (form) {
    case 'v1':
      return { public_id: member.publicIdentifier };
    case 'invite':
      return {
        public_identifier: member.publicIdentifier,
        profile_urn: profileUrn(member),
        profile_picture_url: member.pictureUrl,
        linkedin_url: profileUrl(member),
      };
  }
}
