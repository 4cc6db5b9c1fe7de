import type { Delivery } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { sandboxId } from '../state/place.ts';
import { Moment } from '../ui/moment.tsx';
import { Problem } from '../ui/problem.tsx';
import { VendorLabel } from '../ui/vendor-label.tsx';
import { Attempts } from './attempts.tsx';

const stateWords = { waiting: 'waiting', delivered: 'delivered', failed: 'failed', 'not-allowed': 'not allowed' };

export function DeliveryRow({ delivery }: { readonly delivery: Delivery }) {
  const { id, vendor, webhook, event, at, host, state, reason, nextAt, attempts } = delivery;
  const action = useAction();
  const sendAgain = () =>
    action.run(async () => {
      const path = { id: sandboxId.value, delivery: id };
      const sent = await call('post', '/sandboxes/{id}/deliveries/{delivery}/redeliver', { path });
      return `${id} was sent again and is ${stateWords[sent.state]}.`;
    });
  return (
    <tr data-delivery={id}>
      <td>
        {event} <span class="line muted">{id}</span>
      </td>
      <td>
        <span class="mono">{host}</span>
        <span class="line muted">
          <VendorLabel vendor={vendor} /> {webhook}
        </span>
      </td>
      <td class="numbers nowrap">
        <Moment time={at} />
      </td>
      <td>
        <span class="state" data-state={state}>
          {stateWords[state]}
        </span>
        {reason !== undefined && <span class="line muted">{reason}</span>}
        {nextAt !== undefined && (
          <span class="line muted">
            again <Moment time={nextAt} />
          </span>
        )}
      </td>
      <td class="numbers">
        <Attempts attempts={attempts} />
      </td>
      <td class="row-actions">
        <div class="buttons">
          <button
            type="button"
            class="small"
            aria-label={`Send ${id} again`}
            disabled={action.isBusy.value}
            onClick={sendAgain}
          >
            Redeliver
          </button>
        </div>
        <Problem text={action.problem.value} />
      </td>
    </tr>
  );
}
