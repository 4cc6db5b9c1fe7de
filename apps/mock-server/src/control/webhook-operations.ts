import { z } from 'zod';
import { findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { defineOperation, removedSchema } from './define-operation.ts';
import { deliverySchema, presentDelivery } from './delivery-schema.ts';
import { inSandbox } from './names.ts';
import type { OperationGroup } from './operation.ts';

const listDeliveries = defineOperation({
  id: 'listDeliveries',
  method: 'get',
  path: '/sandboxes/{id}/deliveries',
  summary: 'The deliveries to webhooks',
  description: 'The latest thousand, the oldest first. Answers after every due attempt.',
  takes: { params: inSandbox },
  answers: { 200: z.strictObject({ deliveries: z.array(deliverySchema) }) },
  async handle({ params }, context) {
    const sandbox = findSandbox(context, params.id);
    await sandbox.look(() => {});
    await sandbox.deliveries.settled();
    return { deliveries: sandbox.deliveries.reports().map(presentDelivery) };
  },
});

const forgetDeliveries = defineOperation({
  id: 'forgetDeliveries',
  method: 'delete',
  path: '/sandboxes/{id}/deliveries',
  summary: 'Forget all deliveries, also those that still wait',
  takes: { params: inSandbox },
  answers: { 200: removedSchema },
  async handle({ params }, context) {
    const sandbox = findSandbox(context, params.id);
    return await sandbox.exclusively(() => ({ removed: sandbox.deliveries.forget() }));
  },
});

const redeliver = defineOperation({
  id: 'redeliver',
  method: 'post',
  path: '/sandboxes/{id}/deliveries/{delivery}/redeliver',
  summary: 'Send a message once more',
  description:
    'Answers after the attempt. If it succeeds, the message is delivered, and no more attempts follow. If not, nothing else changes: what was delivered stays delivered, and what waits is attempted again when it is due.',
  takes: { params: inSandbox.extend({ delivery: z.string() }) },
  answers: { 200: deliverySchema, 404: 'There is no such sandbox or delivery.' },
  async handle({ params }, context) {
    const sandbox = findSandbox(context, params.id);
    const { deliveries } = sandbox;
    // What cannot be noted afterwards is not sent at all.
    await sandbox.exclusively(() => deliveries.touch(params.delivery));
    const report = await deliveries.redeliver(params.delivery);
    if (report === undefined) throw new ControlError(404, `There is no delivery ${params.delivery}.`);
    return presentDelivery(report);
  },
});

const listWebhooks = defineOperation({
  id: 'listWebhooks',
  method: 'get',
  path: '/sandboxes/{id}/webhooks',
  summary: 'The webhooks that are registered with the vendors',
  takes: { params: inSandbox },
  answers: {
    200: z.strictObject({
      webhooks: z.array(
        z.strictObject({
          vendor: z.string(),
          id: z.string(),
          host: z.string().describe('Where it is; the rest of the address may be a secret.'),
          active: z.boolean().describe('Whether it gets events now.'),
        }),
      ),
    }),
  },
  async handle({ params }, context) {
    const sandbox = findSandbox(context, params.id);
    return await sandbox.look(() => {
      const now = sandbox.clock.now().getTime();
      const subscriptions = context.vendors.flatMap((vendor) =>
        vendor.subscriptions(sandbox, { validateAnswers: false }),
      );
      return {
        webhooks: subscriptions.map(({ vendor, id, url, isActiveAt }) => ({
          vendor,
          id,
          host: new URL(url).host,
          active: isActiveAt?.(now) ?? true,
        })),
      };
    });
  },
});

export const webhookOperations: OperationGroup = {
  name: 'Webhooks',
  description: 'The webhooks that are registered with the vendors, and their deliveries.',
  operations: [listWebhooks, listDeliveries, redeliver, forgetDeliveries],
};
