/** Before a command: it ends with its parent, however that ends, and is not run by root where it refuses that. */
export function asServer(user: string, command: readonly string[]): readonly string[] {
  const identity = process.getuid?.() === 0 ? [`--reuid=${user}`, `--regid=${user}`, '--clear-groups'] : [];
  return ['setpriv', '--pdeathsig=KILL', ...identity, ...command];
}
