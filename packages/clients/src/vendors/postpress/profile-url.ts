/** The address of a profile, for answers that hold the public identifier alone. */
export function profileUrlOf(publicIdentifier: string | null | undefined): string | undefined {
  return publicIdentifier ? `https://www.linkedin.com/in/${encodeURIComponent(publicIdentifier)}` : undefined;
}
