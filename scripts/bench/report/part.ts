import type { Table } from '../../house/tables.ts';

/** Something that was measured: a heading, how to read it, and its tables. */
export interface Part {
  readonly title: string;
  readonly text: string;
  readonly tables: readonly Table[];
}
