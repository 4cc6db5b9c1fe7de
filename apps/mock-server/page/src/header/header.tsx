import { isLive } from '../state/live.ts';
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
      <nav aria-label="Documentation">
        <a href="/_mock/docs">Control API</a>
        <a href="/_mock/openapi.json">openapi.json</a>
      </nav>
      <ThemeSwitch />
    </header>
  );
}
