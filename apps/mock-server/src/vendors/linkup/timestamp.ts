/** A time as the vendor's page writes it: whole seconds, in UTC. */
export function timestamp(now: Date): string {
  return now.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
