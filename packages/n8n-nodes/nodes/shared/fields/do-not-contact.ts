import { peopleList } from './people-list.ts';

/** Among the options. */
export const { fields: doNotContactFields, read: readDoNotContact } = peopleList({
  label: 'Do Not Contact',
  name: 'doNotContact',
  verb: 'written to',
  collection: 'options',
});
