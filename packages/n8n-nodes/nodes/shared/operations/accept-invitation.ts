import { answering } from './answering.ts';

export const acceptInvitation = answering({
  kind: 'accept',
  outcome: 'accepted',
  name: 'Accept',
  action: 'Accept an invitation',
  description: 'Accept a received invitation and connect with its sender',
});
