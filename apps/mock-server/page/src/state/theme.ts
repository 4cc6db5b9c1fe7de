import { effect, signal } from '@preact/signals';
import { readStored, store } from './stored.ts';

const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

const storageKey = 'invitekit-theme';

/** What the person has chosen; `system` follows the machine. */
export const theme = signal<Theme>(readTheme());

effect(() => {
  document.documentElement.dataset['theme'] = theme.value;
});

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  store(storageKey, chosen);
}

function readTheme(): Theme {
  const stored = readStored(storageKey);
  return themes.find((each) => each === stored) ?? 'system';
}
