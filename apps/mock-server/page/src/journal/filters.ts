import { type Signal, signal } from '@preact/signals';
import type { VendorName } from '../../../src/client/generated.ts';

/** Which entries are looked at; an empty text stands for all of them. */
export interface Filters {
  readonly vendor: VendorName | '';
  readonly method: string;
  readonly status: number | '';
  readonly contains: string;
}

export function createFilters(): Signal<Filters> {
  return signal<Filters>({ vendor: '', method: '', status: '', contains: '' });
}
