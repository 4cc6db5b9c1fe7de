import type { SandboxSummary } from '../../../src/client/types.ts';
import { hrefTo } from '../state/place.ts';
import { counted } from '../state/words.ts';

interface SandboxLinkSettings {
  readonly sandbox: SandboxSummary;
  readonly isShown: boolean;
}

export function SandboxLink({ sandbox: { id, requests }, isShown }: SandboxLinkSettings) {
  return (
    <li>
      <a href={hrefTo({ sandbox: id })} aria-current={isShown ? 'true' : undefined}>
        <span class="name">{id}</span>
        <span class="muted numbers">{counted(requests, 'request')}</span>
      </a>
    </li>
  );
}
