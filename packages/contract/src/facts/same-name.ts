/** Whether two public identifiers name the same person: LinkedIn does not tell capitals from small letters. */
export function isSameName(one: string | null | undefined, other: string): boolean {
  return typeof one === 'string' && plain(one) === plain(other);
}

/** The same character may be written as one or as several. */
function plain(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
