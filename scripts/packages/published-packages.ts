/** The folders of the packages that a release publishes. */
export const publishedPackages = [
  'specs',
  'packages/clients',
  'packages/contract',
  'packages/mcp',
  'packages/n8n-nodes',
  'apps/mock-server',
] as const;
