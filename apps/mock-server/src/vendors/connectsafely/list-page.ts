import type { ConnectSafelySettings } from './settings.ts';
import type { ConnectSafelyState } from './state.ts';

interface PageRequest<Item> {
  readonly list: 'received' | 'connections';
  /** Of this page. */
  readonly items: readonly Item[];
  readonly settings: ConnectSafelySettings;
  readonly state: ConnectSafelyState;
}

/** A page of a list that says where it ends, and that can be empty for no reason. */
export function toPage<Item>({ list, items, settings, state }: PageRequest<Item>) {
  const requests = (state.listRequests.get(list) ?? 0) + 1;
  state.listRequests.set(list, requests);
  const isHidden = requests % settings.emptyEvery === 0;
  return {
    items: isHidden ? [] : items,
    end: settings.endOfList && { endOfList: items.length === 0 },
  };
}
