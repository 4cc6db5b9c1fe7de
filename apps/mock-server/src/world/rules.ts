import { z } from 'zod';

const count = z.int().min(0).max(100_000);

/**
 * What the simulated LinkedIn allows, and how lively it is. The limits are those that Unipile's pages tell; LinkedIn
 * publishes none.
 */
export const rulesSchema = z.strictObject({
  /** Whether other members answer, and invite, as time passes. */
  activity: z.enum(['lively', 'quiet']).default('lively'),
  /** Invitations that an account may send in seven days. */
  weeklyInvitations: z.strictObject({ free: count.default(150), premium: count.default(200) }).prefault({}),
  /** Invitations with a note that a free account may send in thirty days. Premium accounts have no limit. */
  monthlyNotes: count.default(5),
  /** The most characters of a note. */
  noteLength: z.strictObject({ free: count.default(200), premium: count.default(300) }).prefault({}),
  /** Days before a person can be invited again who was uninvited or who ignored an invitation. */
  reinviteAfterDays: count.default(21),
  /** Days after which a pending invitation expires. */
  expireAfterDays: count.min(1).default(180),
});

export type Rules = z.infer<typeof rulesSchema>;

export const day = 24 * 60 * 60_000;
