import type { RawInput } from '../../vendor/request.ts';

const accountIds = ['acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR', 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GS'];

export function accountId(ordinal: number): string {
  return accountIds[ordinal] ?? `acc_linkedin_01HXYZ4QK3WJ8FN3M6QH${String(ordinal).padStart(6, '0')}`;
}

/** Where each request names its account: in the path of one, in the body where there is one, else in the query. */
export function readAccountId({ path, query, body }: RawInput): unknown {
  if (typeof body === 'object' && body !== null) return Reflect.get(body, 'account_id');
  return path['id'] ?? query['account_id'];
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

function encode(number: bigint): string {
  let rest = number;
  let text = '';
  while (text.length < 13) {
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
