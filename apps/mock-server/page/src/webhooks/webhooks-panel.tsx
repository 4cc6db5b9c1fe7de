import { call } from '../api/call.ts';
import { changes } from '../state/live.ts';
import { sandboxId } from '../state/place.ts';
import { useResource } from '../state/resource.ts';
import { Problem } from '../ui/problem.tsx';
import { DeliveryTable } from './delivery-table.tsx';
import { WebhookTable } from './webhook-table.tsx';

/** Who is told of what happens, and what they were sent. */
export function WebhooksPanel() {
  const webhooks = useResource((signal) => {
    void changes.value;
    return call('get', '/sandboxes/{id}/webhooks', { path: { id: sandboxId.value } }, signal);
  });
  const deliveries = useResource((signal) => {
    void changes.value;
    return call('get', '/sandboxes/{id}/deliveries', { path: { id: sandboxId.value } }, signal);
  });
  return (
    <>
      <Problem text={webhooks.problem.value ?? deliveries.problem.value} />
      <h2 class="toolbar">Registered</h2>
      {webhooks.value.value && <WebhookTable webhooks={webhooks.value.value.webhooks} />}
      <h2 class="toolbar">Deliveries</h2>
      {deliveries.value.value && <DeliveryTable deliveries={deliveries.value.value.deliveries.toReversed()} />}
    </>
  );
}
