import { z } from 'zod';
import { limitModeSchema } from '../../sandbox/limit-mode.ts';

const count = z.int().min(0).max(100_000);

export const connectSafelySettingsSchema = z.strictObject({
  /** How many invitations a page holds. */
  pageSize: z.int().min(1).max(100).default(10),
  /** Whether lists of received invitations and of connections say where they end; an older server does not. */
  endOfList: z.boolean().default(true),
  /** Of so many requests for these two lists, the last one gets an empty page although more follows; 0 for none. */
  emptyEvery: count.default(0),
  /** Whether refusals carry a code and a message, as the vendor's overview has it, where the spec allows that. */
  codedErrors: z.boolean().default(false),
  /** How many accounts have a paid seat, from the first one on. */
  seats: count.default(100),
  /** Invitations that an account may send in a week. */
  weeklyConnects: count.default(90),
  /** How often an account may follow or stop following somebody in a day. */
  dailyFollows: count.default(100),
  /** Whether the limits per minute apply. */
  requestLimits: limitModeSchema,
});

export type ConnectSafelySettings = z.infer<typeof connectSafelySettingsSchema>;
