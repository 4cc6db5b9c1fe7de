import type { Fault } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { ask } from '../state/ask.ts';
import { sandboxId } from '../state/place.ts';
import { counted } from '../state/words.ts';
import { Empty } from '../ui/empty.tsx';
import { Problem } from '../ui/problem.tsx';
import { Scroll } from '../ui/scroll.tsx';
import { FaultItem } from './fault-item.tsx';

export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const action = useAction();
  const removeAll = async () => {
    const detail = 'Requests are answered as usual from then on.';
    if (!(await ask({ title: 'Remove all faults?', detail, verb: 'Remove all' }))) return;
    await action.run(async () => {
      const { removed } = await call('delete', '/sandboxes/{id}/faults', { path: { id: sandboxId.value } });
      return `Removed ${counted(removed, 'fault')}.`;
    });
  };
  if (faults.length === 0) {
    return (
      <Empty title="No fault: every request is answered as usual.">
        <p>Choose an operation and what shall go wrong with it, then add the fault.</p>
      </Empty>
    );
  }
  return (
    <Scroll label="List of faults">
      <div class="toolbar">
        <span class="muted numbers">{counted(faults.length, 'fault')}</span>
        <button type="button" class="small last" onClick={removeAll}>
          Remove all…
        </button>
        <Problem text={action.problem.value} />
      </div>
      <ul class="card-list">
        {faults.map((fault) => (
          <FaultItem key={fault.id} fault={fault} />
        ))}
      </ul>
    </Scroll>
  );
}
