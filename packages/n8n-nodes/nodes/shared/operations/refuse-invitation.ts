import { answering } from './answering.ts';

export const refuseInvitation = answering({
  kind: 'refuse',
  outcome: 'refused',
  name: 'Refuse',
  action: 'Refuse an invitation',
  description: 'Refuse a received invitation. LinkedIn does not tell its sender.',
});
