import { z } from 'zod';

export const connectSafelySettingsSchema = z.strictObject({
  /** How many invitations a page holds. */
  pageSize: z.int().min(1).max(100).default(10),
});

export type ConnectSafelySettings = z.infer<typeof connectSafelySettingsSchema>;
