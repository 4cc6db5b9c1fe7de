/** What a node does, in n8n's list of nodes. */
export function nodeDescription(vendors: string): string {
  return `Send, list, accept, refuse and withdraw LinkedIn invitations through ${vendors}`;
}

/**
 * What a trigger does, behind what its node does: n8n lists the two in one place, with the node's name and search words and
 * the trigger's description. `event` is for instance `one is accepted`.
 */
export function triggerDescription(vendors: string, event: string): string {
  return `${nodeDescription(vendors)}, or start a workflow when ${event}`;
}
