import { useState } from 'preact/hooks';
import { sandboxId } from '../state/place.ts';
import { sandboxes } from '../state/sandbox.ts';
import { Problem } from '../ui/problem.tsx';
import { NewSandbox } from './new-sandbox.tsx';
import { SandboxActions } from './sandbox-actions.tsx';
import { SandboxLink } from './sandbox-link.tsx';

export function Sandboxes() {
  const [isMaking, setIsMaking] = useState(false);
  const found = sandboxes.value.value?.sandboxes ?? [];
  return (
    <section class="card" aria-labelledby="sandboxes-title">
      <div class="card-head">
        <h2 id="sandboxes-title">Sandboxes</h2>
        <button type="button" class="small" onClick={() => setIsMaking(true)}>
          New…
        </button>
      </div>
      <Problem text={sandboxes.problem.value} />
      <ul class="sandbox-list">
        {found.map((each) => (
          <SandboxLink key={each.id} sandbox={each} isShown={each.id === sandboxId.value} />
        ))}
      </ul>
      <SandboxActions key={sandboxId.value} />
      {isMaking && <NewSandbox onClose={() => setIsMaking(false)} />}
    </section>
  );
}
