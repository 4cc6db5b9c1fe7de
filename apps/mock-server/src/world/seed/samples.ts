import { day } from '../lengths.ts';
import { foldCase } from '../naming/public-identifier.ts';
import type { Invitation, Member } from '../records.ts';
import type { Population } from '../world-stores.ts';
import type { KnownPerson } from './people.ts';

interface Sample {
  /** LinkedIn's number of the invitation. */
  readonly id: string;
  readonly daysAgo: number;
  /** Whom it is to; undefined where the sample has somebody whom every sandbox has for something else. */
  readonly to?: KnownPerson;
}

/** The pending invitations that the vendors' own pages show, in the order of their ages. */
const samples: readonly Sample[] = [
  {
    id: '7897046780350316544',
    daysAgo: 2,
    to: {
      id: 'ACoAADPy0YkBl72yFV0nJCqXd2F9OBxiI7Tvhg4',
      publicIdentifier: 'johndoe',
      firstName: 'John',
      lastName: 'Doe',
      headline: 'CEO | Entrepreneur | Tech Founder',
    },
  },
  {
    id: '987654321',
    daysAgo: 5,
    to: { publicIdentifier: 'bobwilliams', firstName: 'Bob', lastName: 'Williams', headline: 'CTO at StartupXYZ' },
  },
  // `inv_01HXYZ4QK3WJ8FN3M6QH7TZ8GR` at postpress.
  { id: '18054516099523781144', daysAgo: 18 },
];

/** Whom the sample of a request to invite names. */
const strangerId = 'ACoA1B2C3D4E5F6g7Hi8J9K1L2m3NOpqRSTUvWxYZ';

/**
 * Gives what the vendors' samples name to people and invitations that are there, so that a sample can be pasted: pending
 * invitations of the first account, of about the same age, and somebody whom no account knows. With fewer invitations than
 * samples, the last ones have none. Whoever the plan names itself stays who that is.
 */
export function placeSamples({ members, accounts, invitations, ...rest }: Population, startsAt: number): Population {
  const owner = accounts[0]?.id;
  const free = invitations.filter(({ kind, fromId }) => kind === 'connection' && fromId === owner);
  const names = new Set(members.map(({ publicIdentifier }) => foldCase(publicIdentifier)));
  const stranger = members.at(-1);

  const changedMembers = new Map<string | undefined, Partial<Member>>([[stranger?.id, { id: strangerId }]]);
  const changedInvitations = new Map<string | undefined, Partial<Invitation>>();
  for (const { id, daysAgo, to } of samples) {
    const found = nearest(free, startsAt - daysAgo * day - day / 2);
    if (found === undefined || (to !== undefined && names.has(to.publicIdentifier))) continue;
    free.splice(free.indexOf(found), 1);
    if (to !== undefined) changedMembers.set(found.toId, to);
    changedInvitations.set(found.id, { id, ...(to?.id !== undefined && { toId: to.id }) });
  }
  return {
    members: members.map((member) => changed(member, changedMembers)),
    accounts,
    invitations: invitations.map((invitation) => changed(invitation, changedInvitations)),
    ...rest,
  };
}

function changed<Item extends { readonly id: string }>(
  item: Item,
  changes: ReadonlyMap<string | undefined, Partial<Item>>,
): Item {
  const found = changes.get(item.id);
  return found === undefined ? item : { ...item, ...found };
}

function nearest(invitations: readonly Invitation[], moment: number): Invitation | undefined {
  const distance = ({ sentAt }: Invitation) => Math.abs(sentAt - moment);
  return invitations.toSorted((one, other) => distance(one) - distance(other))[0];
}
