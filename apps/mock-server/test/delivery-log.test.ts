import { expect, test } from 'vitest';
import { Tables } from '../src/state/tables.ts';
import type { Delivery } from '../src/webhooks/delivery.ts';
import { DeliveryLog } from '../src/webhooks/delivery-log.ts';

const most = 10_000;

function deliveryDueAt(dueAt: number): Delivery {
  const message = {
    vendor: 'unipile',
    webhook: 'one',
    event: 'relation.new',
    body: '{}',
    at: dueAt,
    host: 'localhost',
  };
  return { ...message, state: 'waiting', reason: null, dueAt, dueAttempts: 0, attempts: [] };
}

test('what is forgotten because there is too much does not wait any more', () => {
  const log = new DeliveryLog(new Tables());
  for (let dueAt = 1; dueAt <= 3; dueAt += 1) log.add(deliveryDueAt(dueAt));
  log.change('delivery-2', (delivery) => ({ ...delivery, state: 'delivered' }));
  for (let dueAt = 4; dueAt <= most + 1; dueAt += 1) log.add(deliveryDueAt(dueAt));
  expect(log.waiting.size).toBe(most - 1);
  expect(log.nextFor('unipile one', most)).toMatchObject(['delivery-3', { dueAt: 3 }]);
  log.add(deliveryDueAt(most + 2));
  log.add(deliveryDueAt(most + 3));
  expect(log.waiting.size).toBe(most);
  expect(log.nextFor('unipile one', most)).toMatchObject(['delivery-4', { dueAt: 4 }]);
});
