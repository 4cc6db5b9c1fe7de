import { type Signal, signal } from '@preact/signals';

/** Which entries are looked at; an empty text stands for all of them. */
export interface Filters {
  readonly vendor: string;
  readonly method: string;
  readonly status: number | '';
  readonly contains: string;
}

export function createFilters(): Signal<Filters> {
  return signal<Filters>({ vendor: '', method: '', status: '', contains: '' });
}
