import { isHelpShown } from '../keys/shortcuts.ts';
import { isLive } from '../state/live.ts';
import { SideSwitch } from './side-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function Header() {
  return (
    <header class="header">
      <h1>
        InviteKit <span class="muted">mock server</span>
      </h1>
      <p class="live" role="status" data-live={isLive.value}>
        {isLive.value ? 'Live' : 'Not connected'}
      </p>
      <SideSwitch />
      <nav aria-label="Documentation">
        <a href="/_mock/docs">Control API</a>
        <a href="/_mock/openapi.json">openapi.json</a>
      </nav>
      <button
        type="button"
        class="key-help"
        onClick={() => {
          isHelpShown.value = true;
        }}
      >
        Keys <kbd>?</kbd>
      </button>
      <ThemeSwitch />
    </header>
  );
}
