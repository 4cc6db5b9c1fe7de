import { z } from 'zod';
import { untrusted, untrustedSchema } from '../answers/untrusted.ts';
import { personInput, personOf } from '../shapes/person-input.ts';
import { defineTool, looksAtVendor } from './tool.ts';

export const getProfile = defineTool({
  name: 'get_profile',
  title: 'Profile',
  description:
    'Who somebody is: name, headline, company, title, location. LinkedIn may show the person a visit, and limits visits: look only at people whom the user means.',
  input: z.strictObject(personInput),
  output: z.strictObject({
    relationship: z.string().max(20),
    connections: z.number().nullable(),
    profile: untrustedSchema,
  }),
  // A visit may be seen.
  annotations: { ...looksAtVendor, readOnlyHint: false },
  async run(session, input) {
    const { member, company, title, location, relationship, connections } = await session.client.profile(
      personOf(session, input),
    );
    const { name, headline, publicIdentifier, id } = member;
    return {
      relationship,
      connections,
      profile: untrusted({ name, headline, company, title, location, publicIdentifier, id }),
    };
  },
});
