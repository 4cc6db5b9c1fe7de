import { signal } from '@preact/signals';
import { goTo, place, tabs } from '../state/place.ts';
import { readStored, store } from '../state/stored.ts';

interface Shortcut {
  /** As it is written in the help. */
  readonly keys: string;
  readonly does: string;
}

export const shortcuts: readonly Shortcut[] = [
  { keys: `1 … ${tabs.length}`, does: 'Open a tab' },
  { keys: '/', does: 'Search in the list' },
  { keys: 'j', does: 'Next request in the journal' },
  { keys: 'k', does: 'Previous request in the journal' },
  { keys: 'Esc', does: 'Close the request' },
  { keys: 'n', does: 'Move the clock to the next event' },
  { keys: '?', does: 'Show these keys' },
];

/** Whether the help is shown. */
export const isHelpShown = signal(false);

const storageKey = 'invitekit-keys';

/** Who speaks to a computer may press keys without wanting to. */
export const areKeysOn = signal(readStored(storageKey) !== 'off');

export function switchKeys(areOn: boolean): void {
  areKeysOn.value = areOn;
  store(storageKey, areOn ? 'on' : 'off');
}

const actions: Readonly<Record<string, () => void>> = {
  '/': () => document.querySelector<HTMLElement>('.panel input[type="search"]')?.focus(),
  j: () => openBeside('nextElementSibling'),
  k: () => openBeside('previousElementSibling'),
  n: () => document.querySelector<HTMLElement>('.next-event')?.click(),
  Escape: () => place.value.tab === 'journal' && place.value.item !== '' && goTo({ tab: 'journal' }),
  '?': () => {
    isHelpShown.value = true;
  },
};

/** Does what a key stands for, unless somebody types or answers a question. */
export function onKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (!areKeysOn.value || defaultPrevented || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest('input:not([type="radio"]), select, textarea, dialog')) return;
  if (document.querySelector('dialog[open]') !== null) return;
  const tab = /^[1-9]$/.test(key) ? tabs[Number(key) - 1] : undefined;
  const act = tab === undefined ? actions[key] : () => goTo({ tab });
  if (act === undefined) return;
  event.preventDefault();
  act();
}

/** The requests are rows, the newest first; without an open one, the newest is next. */
function openBeside(direction: 'nextElementSibling' | 'previousElementSibling'): void {
  const open = document.querySelector('.journal tbody tr[data-open="true"]');
  const row = open === null ? document.querySelector('.journal tbody tr') : open[direction];
  const number = row?.getAttribute('data-entry');
  if (number === null || number === undefined) return;
  goTo({ tab: 'journal', item: number });
  row?.scrollIntoView({ block: 'nearest' });
}
