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

/** First and last name as one text. */
export function fullName(first: string, last: string): string {
  return `${first} ${last}`.trim();
}
