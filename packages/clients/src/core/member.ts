/** The public identifier in the address of a LinkedIn profile: `https://www.linkedin.com/in/ada/` gives `ada`. */
export function publicIdentifierOf(profileUrl: string | undefined): string | undefined {
  const segment = /\/in\/([^/?#]+)/.exec(profileUrl ?? '')?.[1];
  if (segment === undefined) return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // LinkedIn's own addresses are well formed; anything else is passed on as it came.
  }
}

/** The parts of a name as one text; vendors leave some out. */
export function fullName(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}
