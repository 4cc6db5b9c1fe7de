import { z } from 'zod';

/** Times are milliseconds since 1970 in UTC, up to the last year that every vendor's way of writing a time can tell. */
const time = z.int().min(0).max(Date.parse('2999-12-31T23:59:59.999Z'));

/** It may be later than any time that is told. */
const timeToCome = z.int().min(0).max(Date.parse('9999-12-31T23:59:59.999Z'));

/** What a person does with an invitation to connect. */
const memberAnswers = ['accept', 'ignore', 'none'] as const;

export const memberSchema = z.object({
  /** LinkedIn's id, `ACoAA…`. */
  id: z.string().min(1),
  publicIdentifier: z.string().min(1),
  /** What the public identifier was before, the latest first; absent for who was never renamed. */
  formerIdentifiers: z.array(z.string().min(1)).readonly().optional(),
  firstName: z.string(),
  lastName: z.string(),
  headline: z.string(),
  pictureUrl: z.string(),
  /** Whether LinkedIn lets strangers invite this person. */
  reachable: z.boolean(),
  answer: z.enum(memberAnswers),
  /** How many days this person takes to answer. */
  answerDays: z.int().min(1),
});

export const accountTiers = ['premium', 'free'] as const;
export const accountStatuses = ['connected', 'disconnected', 'restricted', 'checkpoint'] as const;

export const accountSchema = z.object({
  /** The member whose account it is. */
  id: z.string().min(1),
  /** Its place among the accounts of the world, from zero. */
  ordinal: z.int().min(0),
  tier: z.enum(accountTiers),
  status: z.enum(accountStatuses),
  connectedAt: time,
});

export const invitationKinds = ['connection', 'organization', 'event', 'newsletter', 'member-follow'] as const;

/** What can become of an invitation. Only a pending one can still change. */
export const invitationStates = ['pending', 'accepted', 'ignored', 'withdrawn', 'expired'] as const;

export const invitationSchema = z.object({
  /** Digits: nineteen as LinkedIn's are, and fewer or more in a sample of a vendor's. The same for both sides. */
  id: z.string().regex(/^\d{9,20}$/),
  fromId: z.string().min(1),
  toId: z.string().min(1),
  kind: z.enum(invitationKinds),
  note: z.string().nullable(),
  sentAt: time,
  state: z.enum(invitationStates),
  /** When it stopped being pending. */
  settledAt: time.nullable(),
  /** When it is answered or expires, if nobody does anything before. */
  dueAt: timeToCome,
  /** What LinkedIn wants to see when the invitation is handled. */
  sharedSecret: z.string(),
});

/** Two members who are connected; the one with the smaller id is the first. */
export const connectionSchema = z.object({
  id: z.string().min(1),
  firstId: z.string().min(1),
  secondId: z.string().min(1),
  connectedAt: time,
});

export const followSchema = z.object({
  id: z.string().min(1),
  followerId: z.string().min(1),
  followedId: z.string().min(1),
  followedAt: time,
});

/** Two members who have written to each other; the one with the smaller id is the first. */
export const conversationSchema = z.object({
  /** The same for both sides; LinkedIn's begin with `2-`. */
  id: z.string().min(1),
  firstId: z.string().min(1),
  secondId: z.string().min(1),
  /** When its latest message was written. */
  lastAt: time,
  /** Up to when each side has read it. */
  firstReadAt: time,
  secondReadAt: time,
  /** When the side that has no account answers; null where it will not. */
  replyAt: timeToCome.nullable(),
});

export const messageKinds = ['message', 'invitation'] as const;

export const messageSchema = z.object({
  /** The same for both sides; LinkedIn's begin with `2-`. */
  id: z.string().min(1),
  conversationId: z.string().min(1),
  fromId: z.string().min(1),
  text: z.string(),
  /** `invitation` for the note of an invitation that was accepted. */
  kind: z.enum(messageKinds),
  /** No two of a conversation have the same. */
  sentAt: time,
});

export type Member = z.infer<typeof memberSchema>;
export type Account = z.infer<typeof accountSchema>;
export type AccountTier = Account['tier'];
export type AccountStatus = Account['status'];
export type Invitation = z.infer<typeof invitationSchema>;
export type InvitationKind = Invitation['kind'];
export type InvitationState = Invitation['state'];
export type Connection = z.infer<typeof connectionSchema>;
export type Follow = z.infer<typeof followSchema>;
export type Conversation = z.infer<typeof conversationSchema>;
export type Message = z.infer<typeof messageSchema>;

/** The id of something between two members in this order. */
export function pairId(oneId: string, otherId: string): string {
  return `${oneId} ${otherId}`;
}

/** A connection, the same whoever is named first. */
export function connectionBetween(oneId: string, otherId: string, connectedAt: number): Connection {
  const [firstId, secondId] = oneId < otherId ? [oneId, otherId] : [otherId, oneId];
  return { id: pairId(firstId, secondId), firstId, secondId, connectedAt };
}
