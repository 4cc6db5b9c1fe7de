import { answering } from './answering.ts';

export const withdrawInvitation = answering({
  kind: 'withdraw',
  outcome: 'withdrawn',
  name: 'Withdraw',
  action: 'Withdraw an invitation',
  description: 'Take back a sent invitation. LinkedIn lets the person be invited again only after about three weeks.',
});
