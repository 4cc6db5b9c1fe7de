import { type Signal, signal } from '@preact/signals';

export const pageSize = 50;

/** Which invitations are looked at; an empty text stands for all of them. */
export interface Filters {
  readonly direction: '' | 'sent' | 'received';
  readonly state: '' | 'pending' | 'accepted' | 'ignored' | 'withdrawn' | 'expired';
  readonly account: string;
  readonly search: string;
  readonly offset: number;
}

export function createFilters(): Signal<Filters> {
  return signal<Filters>({ direction: '', state: '', account: '', search: '', offset: 0 });
}

/** Other filters begin at the newest again. */
export function narrow(filters: Signal<Filters>, change: Partial<Filters>): void {
  filters.value = { ...filters.value, offset: 0, ...change };
}
