/** A section of the package's README. */
export function documentationUrl(section: string): string {
  return `https://github.com/invitekit/invitekit/tree/main/packages/n8n-nodes#${section}`;
}
