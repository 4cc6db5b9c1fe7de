/** What n8n does while it starts, out of its log. The first time it changes its empty database some 270 times. */
export function startStep(log: string): string {
  if (/^n8n Task Broker ready/m.test(log)) return 'n8n loads its nodes.';
  const changes = log.match(/^Finished migration /gm)?.length ?? 0;
  if (changes >= 100) return `n8n sets up its database: ${changes - (changes % 100)} changes done.`;
  return /^Starting migration /m.test(log) ? 'n8n sets up its database.' : 'n8n loads its code.';
}
