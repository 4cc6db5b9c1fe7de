const accountIds = ['acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR', 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GS'];

export function accountId(ordinal: number): string {
  return accountIds[ordinal] ?? `acc_linkedin_01HXYZ4QK3WJ8FN3M6QH${String(ordinal).padStart(6, '0')}`;
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id of an invitation here: LinkedIn's number in the form of the vendor's sample, `inv_` and 26 characters. */
export function invitationId(linkedInId: string): string {
  let rest = BigInt(linkedInId);
  let text = '';
  while (text.length < 13) {
    text = crockford.charAt(Number(rest % 32n)) + text;
    rest /= 32n;
  }
  return `inv_01HXYZ4QK3WJ8${text}`;
}
