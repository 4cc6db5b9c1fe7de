/** The parts of a name as one text; vendors leave some out. */
export function fullName(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}
