/** Whether two public identifiers name the same person: LinkedIn does not tell capitals from small letters. */
export function isSameName(one: string | null | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
