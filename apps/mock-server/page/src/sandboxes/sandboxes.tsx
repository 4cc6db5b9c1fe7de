import { useState } from 'preact/hooks';
import { sandboxId } from '../state/place.ts';
import { sandboxes } from '../state/sandbox.ts';
import { Problem } from '../ui/problem.tsx';
import { LoadSandbox } from './load-sandbox.tsx';
import { NewSandbox } from './new-sandbox.tsx';
import { SandboxActions } from './sandbox-actions.tsx';
import { SandboxLink } from './sandbox-link.tsx';

export function Sandboxes() {
  const [dialog, setDialog] = useState<'new' | 'load' | undefined>(undefined);
  const close = () => setDialog(undefined);
  const found = sandboxes.value.value?.sandboxes ?? [];
  return (
    <section class="card" aria-labelledby="sandboxes-title">
      <div class="card-head">
        <h2 id="sandboxes-title">Sandboxes</h2>
        <div class="buttons">
          <button type="button" class="small" onClick={() => setDialog('new')}>
            New…
          </button>
          <button type="button" class="small" onClick={() => setDialog('load')}>
            Load…
          </button>
        </div>
      </div>
      <Problem text={sandboxes.problem.value} />
      <ul class="sandbox-list">
        {found.map((each) => (
          <SandboxLink key={each.id} sandbox={each} isShown={each.id === sandboxId.value} />
        ))}
      </ul>
      <SandboxActions key={sandboxId.value} />
      {dialog === 'new' && <NewSandbox onClose={close} />}
      {dialog === 'load' && <LoadSandbox onClose={close} />}
    </section>
  );
}
