import { shown } from '../../core/shown.ts';

/** Which table a store in a database uses. */
export interface TableSettings {
  /**
   * The table that holds the texts; it is made when it is missing. Letters, digits and `_`, with a schema before it or
   * without: `automation.invitekit_sender`. Default `invitekit_sender`.
   */
  readonly table?: string | undefined;
}

/** The name as SQL has it. @throws {TypeError} for a name that is none, because it becomes a part of each statement. */
export function quoteTable({ table = 'invitekit_sender' }: TableSettings): string {
  if (typeof table === 'string' && /^([a-z_]\w{0,62}\.)?[a-z_]\w{0,62}$/i.test(table)) {
    return `"${table.replace('.', '"."')}"`;
  }
  throw new TypeError(`table must be a name of letters, digits and _, such as invitekit_sender, not ${shown(table)}.`);
}
