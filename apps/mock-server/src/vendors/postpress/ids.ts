import { createHash } from 'node:crypto';
import type { RawInput } from '../../vendor/request.ts';

const accountIds = ['acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR', 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GS'];

export function accountId(ordinal: number): string {
  return accountIds[ordinal] ?? `acc_linkedin_01HXYZ4QK3WJ8FN3M6QH${String(ordinal).padStart(6, '0')}`;
}

/** Where each request names its account: in the path of one, in the body where there is one, else in the query. */
export function readAccountId({ path, query, body }: RawInput): unknown {
  const ofChat = accountOfChat(path['chat_id']);
  if (typeof body === 'object' && body !== null) return Reflect.get(body, 'account_id') ?? ofChat;
  return path['id'] ?? query['account_id'] ?? ofChat;
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What the ids of the vendor's samples start with; 13 characters follow. */
const start = '01HXYZ4QK3WJ8';

/** The id of an invitation here: LinkedIn's number in the form of the vendor's sample, `inv_` and 26 characters. */
export function invitationId(linkedInId: string): string {
  return `inv_${start}${encode(BigInt(linkedInId))}`;
}

/** LinkedIn's number in the id of an invitation; undefined when it holds none. */
export function readInvitationId(id: string): string | undefined {
  const text = new RegExp(`^inv_${start}([${crockford}]{13})$`).exec(id)?.[1];
  return text === undefined ? undefined : String(decode(text));
}

/** Whether an invitation could have this id. */
export function isInvitationId(id: string): boolean {
  return new RegExp(`^inv_[${crockford}]{26}$`).test(id);
}

/** The id of the nth webhook, from one. */
export function webhookId(ordinal: number): string {
  return `wh_${start}${encode(BigInt(ordinal))}`;
}

/** How many characters name the account in the id of a chat or a message. */
const accountLength = 2;

/** What an account calls a conversation: both sides have a chat of their own. */
export function chatId(ordinal: number, conversationId: string): string {
  return `chat_${start}${ofAccount(ordinal, conversationId)}`;
}

export function messageId(ordinal: number, linkedInId: string): string {
  return `msg_${start}${ofAccount(ordinal, linkedInId)}`;
}

/** What the vendor calls a person in chats. */
export function attendeeId(memberId: string): string {
  return `att_${start}${encode(hashOf(memberId))}`;
}

/** The account whose chat it is; undefined for what is no id of a chat. */
function accountOfChat(id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  const text = new RegExp(`^chat_${start}([${crockford}]{${accountLength}})[${crockford}]{11}$`).exec(id)?.[1];
  return text === undefined ? undefined : accountId(Number(decode(text)));
}

function ofAccount(ordinal: number, id: string): string {
  return encode(BigInt(ordinal), accountLength) + encode(hashOf(id), 13 - accountLength);
}

/** 55 bits: eleven characters hold them. */
function hashOf(text: string): bigint {
  return BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 16)}`) % 2n ** 55n;
}

function encode(number: bigint, length = 13): string {
  let rest = number;
  let text = '';
  while (text.length < length) {
    text = crockford.charAt(Number(rest % 32n)) + text;
    rest /= 32n;
  }
  return text;
}

function decode(text: string): bigint {
  let number = 0n;
  for (const character of text) number = number * 32n + BigInt(crockford.indexOf(character));
  return number;
}
