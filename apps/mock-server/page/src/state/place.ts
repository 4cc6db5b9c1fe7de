import { computed, signal } from '@preact/signals';
import { decode } from './decode.ts';

export const tabs = [
  'connect',
  'invitations',
  'journal',
  'faults',
  'people',
  'conversations',
  'webhooks',
  'rehearsals',
] as const;

export type Tab = (typeof tabs)[number];

/** What is looked at. */
export interface Place {
  readonly sandbox: string;
  readonly tab: Tab;
  /** What is open in the list: the number of a request, or a vendor. Empty: nothing. */
  readonly item: string;
}

/** Follows the address: `#sandbox/tab` or `#sandbox/tab/item`. */
export const place = signal(readPlace());

/** The sandbox that is looked at. */
export const sandboxId = computed(() => place.value.sandbox);

addEventListener('hashchange', () => {
  place.value = readPlace();
});

/** Where a link leads: to another sandbox, tab or item. Every sandbox has the same vendors; other items are of one alone. */
export function hrefTo({ sandbox, tab, item: wanted }: Partial<Place>): string {
  const { sandbox: here, tab: shown, item: open } = place.value;
  const item = wanted ?? (tab === undefined && shown === 'connect' ? open : '');
  const list = `#${encodeURIComponent(sandbox ?? here)}/${tab ?? shown}`;
  return item === '' ? list : `${list}/${encodeURIComponent(item)}`;
}

export function goTo(target: Partial<Place>): void {
  location.hash = hrefTo(target);
  // The event comes later than the next key may.
  place.value = readPlace();
}

function readPlace(): Place {
  const [sandbox = '', name = '', item = ''] = location.hash.slice(1).split('/');
  const tab = tabs.find((each) => each === name) ?? 'connect';
  return { sandbox: decode(sandbox) || 'default', tab, item: decode(item) };
}
