import type { Delivery } from '../api/types.ts';
import { Empty } from '../ui/empty.tsx';
import { Scroll } from '../ui/scroll.tsx';
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
    <Scroll label="Deliveries, the newest first">
      <table class="deliveries">
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">Sent to</th>
            <th scope="col">When</th>
            <th scope="col">State</th>
            <th scope="col">Attempts</th>
            <th scope="col">
              <span class="hidden">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <DeliveryRow key={delivery.id} delivery={delivery} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
