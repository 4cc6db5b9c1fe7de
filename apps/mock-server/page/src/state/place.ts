import { computed, signal } from '@preact/signals';

export const tabs = [
  'invitations',
  'journal',
  'faults',
  'people',
  'conversations',
  'webhooks',
  'rehearsals',
  'vendors',
] as const;

export type Tab = (typeof tabs)[number];

/** What is looked at. */
export interface Place {
  readonly sandbox: string;
  readonly tab: Tab;
}

/** Follows the address: `#sandbox/tab`. */
export const place = signal(readPlace());

/** The sandbox that is looked at. */
export const sandboxId = computed(() => place.value.sandbox);

addEventListener('hashchange', () => {
  place.value = readPlace();
});

/** Where a link leads: to another sandbox, to another tab, or to both. */
export function hrefTo({ sandbox, tab }: Partial<Place>): string {
  const { sandbox: here, tab: shown } = place.value;
  return `#${encodeURIComponent(sandbox ?? here)}/${tab ?? shown}`;
}

export function goTo(target: Partial<Place>): void {
  location.hash = hrefTo(target);
  // The event comes later than the next key may.
  place.value = readPlace();
}

function readPlace(): Place {
  const [sandbox = '', name] = location.hash.slice(1).split('/');
  return { sandbox: decode(sandbox) || 'default', tab: tabs.find((tab) => tab === name) ?? 'invitations' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
