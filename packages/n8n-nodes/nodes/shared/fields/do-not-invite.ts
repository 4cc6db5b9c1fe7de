import { peopleList } from './people-list.ts';

export const { fields: doNotInviteFields, read: readDoNotInvite } = peopleList({
  label: 'Do Not Invite',
  name: 'doNotInvite',
  verb: 'invited',
});
