import { z } from 'zod';

/** Names in paths. */
export const inSandbox = z.strictObject({
  id: z.string().describe('A sandbox; `default` is the one that is always there.'),
});

export const inInvitation = inSandbox.extend({
  invitation: z.string().describe("An invitation, by LinkedIn's digits or by any vendor's id."),
});

export const inAccount = inSandbox.extend({
  account: z.string().describe("An account, by its owner's public identifier, address or id."),
});
