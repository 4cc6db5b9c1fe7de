/** How a request has to be refused. */
export interface Refusal {
  /** Each in a word or two, for instance `404 INVALID_ACCOUNT`. */
  readonly labels: readonly string[];
  /** Whether somebody has seen it. Otherwise any other refusal that the operation documents will do. */
  readonly isDocumented: boolean;
}

/** How a vendor refuses what its spec forbids, by what is wrong: `query limit too large`, and in which way. */
export type InvalidRefusal = (wrong: { readonly name: string; readonly way: string }) => Refusal;

/** The vendor says so, or somebody who uses it. */
export function documented(...labels: readonly string[]): Refusal {
  return { labels, isDocumented: true };
}

/** That it is refused is certain, and how is our reading of the spec. */
export function inferred(...labels: readonly string[]): Refusal {
  return { labels, isDocumented: false };
}

/**
 * Whether an answer that the operation documents is such a refusal. A fake is held to our reading of the spec as well, for
 * that is what it was made from.
 */
export function isRefusedAs(
  { labels, isDocumented }: Refusal,
  status: number,
  label: string,
  isFake: boolean,
): boolean {
  return labels.includes(label) || (!isDocumented && !isFake && status >= 400 && status < 500);
}

export function describeRefusal({ labels, isDocumented }: Refusal): string {
  return isDocumented ? labels.join(' or ') : `${labels.join(' or ')}, or another documented refusal`;
}
