import { z } from 'zod';

const count = z.int().min(0).max(100_000);

const chance = z.number().min(0).max(1);

const days = z.int().min(1).max(3650);

/** How much LinkedIn takes unless a sandbox says otherwise, in characters. */
export const longestMessage = 8000;

const replyDays = z.int().min(0).max(3650);

const behaviourSchema = z
  .strictObject({
    accept: chance.default(0.5).describe('The share that accepts, 0 to 1, in hundredths.'),
    ignore: chance.default(0.15).describe('The share that ignores it, 0 to 1. The others never answer.'),
    afterDays: z
      .strictObject({ from: days.default(1), to: days.default(20) })
      .refine(({ from, to }) => from <= to, 'from must not be more than to')
      .prefault({})
      .describe('How long they take to answer.'),
  })
  .refine(
    ({ accept, ignore }) => Math.round((accept + ignore) * 100) <= 100,
    'accept and ignore are more than 1 together',
  );

const repliesSchema = z
  .strictObject({
    chance: chance.describe(
      'The share of messages to people without an account that get an answer, 0 to 1, in hundredths.',
    ),
    afterDays: z
      .strictObject({ from: replyDays.default(1), to: replyDays.default(5) })
      .refine(({ from, to }) => from <= to, 'from must not be more than to')
      .prefault({})
      .describe('How long they take to answer; 0 is the same day.'),
    texts: z
      .array(z.string().min(1).max(2000))
      .min(1)
      .max(100)
      .default(['Thank you for your message!', 'Good to hear from you. Let us talk next week.', 'No, thank you.'])
      .describe('What they write, one of these.'),
  })
  .describe('Whether people answer messages as time passes. Default: nobody does.');

/**
 * What the simulated LinkedIn allows, and how lively it is. The limits are those that Unipile's pages tell; LinkedIn
 * publishes none.
 */
export const rulesSchema = z.strictObject({
  activity: z
    .enum(['lively', 'quiet'])
    .default('lively')
    .describe('Whether other members answer, and invite, as time passes.'),
  behaviour: behaviourSchema
    .prefault({})
    .describe('What the people of a new sandbox do with an invitation to connect.'),
  visits: z
    .strictObject({ everyDays: z.strictObject({ free: days.default(8), premium: days.default(3) }).prefault({}) })
    .prefault({})
    .describe('How many days lie between two invitations that an account receives.'),
  weeklyInvitations: z
    .strictObject({ free: count.default(150), premium: count.default(200) })
    .prefault({})
    .describe('Invitations that an account may send in seven days.'),
  monthlyNotes: count
    .default(5)
    .describe('Invitations with a note that a free account may send in thirty days. Premium accounts have no limit.'),
  noteLength: z
    .strictObject({ free: count.default(200), premium: count.default(300) })
    .prefault({})
    .describe('The most characters of a note.'),
  reinviteAfterDays: count
    .default(21)
    .describe('Days until a person can be invited again after an invitation was withdrawn or ignored.'),
  messageLength: count
    .min(1)
    .exactOptional()
    .describe(`The most characters of a message. Default: ${longestMessage}. A vendor's own limit applies as well.`),
  messagesPerDay: count.exactOptional().describe('Messages that an account may send in 24 hours. Default: no limit.'),
  profileViewsPerDay: count
    .exactOptional()
    .describe('Profiles of others that an account may read in 24 hours. Default: no limit.'),
  replies: repliesSchema.exactOptional(),
  expireAfterDays: count.min(1).default(180).describe('Days after which a pending invitation expires.'),
});

export type Behaviour = z.infer<typeof behaviourSchema>;
export type Rules = z.infer<typeof rulesSchema>;
