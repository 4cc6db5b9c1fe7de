import type { Fault } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { now } from '../state/now.ts';
import { sandboxId } from '../state/place.ts';
import { counted } from '../state/words.ts';
import { focusAfter } from '../ui/focus-after.ts';
import { Problem } from '../ui/problem.tsx';
import { VendorLabel } from '../ui/vendor-label.tsx';
import { effectsOf, occasionOf, outlookOf } from './fault-words.ts';

export function FaultItem({ fault }: { readonly fault: Fault }) {
  const { id, vendor, operation, hits } = fault;
  const outlook = outlookOf(fault, now.value ?? 0);
  const action = useAction();
  const remove = async (item: Element | null) => {
    const isRemoved = await action.run(async () => {
      await call('delete', '/sandboxes/{id}/faults/{fault}', { path: { id: sandboxId.value, fault: id } });
      return `Removed ${id}.`;
    });
    if (isRemoved) focusAfter(item);
  };
  return (
    <li class="card" data-fault={id} data-done={outlook === 'used up' || outlook === 'over'}>
      <div class="card-head">
        <h3>
          <VendorLabel vendor={vendor} /> <code>{operation === '*' ? 'every operation' : operation}</code>
        </h3>
        <button
          type="button"
          class="small"
          aria-label={`Remove ${id}`}
          disabled={action.isBusy.value}
          onClick={({ currentTarget }) => remove(currentTarget.closest('li'))}
        >
          Remove
        </button>
      </div>
      <p>{effectsOf(fault).join('; ')}</p>
      <p class="muted numbers">
        {[occasionOf(fault), `hit ${counted(hits, 'request')}`, outlook, id].filter((each) => each !== '').join(' · ')}
      </p>
      <Problem text={action.problem.value} />
    </li>
  );
}
