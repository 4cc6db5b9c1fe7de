import type { Delivery } from '../../../src/client/types.ts';
import { Empty } from '../ui/empty.tsx';
import { ListTable } from '../ui/list-table.tsx';
import { DeliveryRow } from './delivery-row.tsx';

export function DeliveryTable({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  if (deliveries.length === 0) {
    return (
      <Empty title="Nothing was sent to a webhook yet.">
        <p>Accept an invitation or move the clock: a new connection is told to the webhooks that want to hear of it.</p>
      </Empty>
    );
  }
  return (
    <ListTable
      label="Deliveries, the newest first"
      kind="deliveries"
      columns={['Event', 'Sent to', 'When', 'State', 'Attempts']}
    >
      {deliveries.map((delivery) => (
        <DeliveryRow key={delivery.id} delivery={delivery} />
      ))}
    </ListTable>
  );
}
