import type { AccountReport, Figure } from '@invitekit/clients/sender';
import { toPlain } from '../item.ts';
import type { Operation } from '../operation.ts';

export const getReport: Operation = {
  name: 'Get Report',
  value: 'getReport',
  action: 'Get a report on an account',
  description:
    'See what was sent, accepted and withdrawn in the last 30 days, what is pending, what is left today, and what is missing in each number',
  needs: ['listSent'],
  fields: [],

  async execute(client, { accountId, sender, signal }) {
    const report = await sender(client).report({ days: 30, signal });
    return [toPlain({ vendor: client.vendor, accountId: accountId || null, ...flat(report) })];
  },
};

/** Numbers as they are, so that they can be calculated with, and beside them in `lacks` what some of them lack. */
function flat({ from, to, holds, ...figures }: AccountReport) {
  const named: readonly (readonly [string, Figure])[] = Object.entries(figures);
  const inexact = named.filter(([, { lacks }]) => lacks !== null);
  return {
    from,
    to,
    ...Object.fromEntries(named.map(([name, { count }]) => [name, count])),
    lacks: Object.fromEntries(inexact.map(([name, { lacks }]) => [name, lacks])),
    holds,
  };
}
