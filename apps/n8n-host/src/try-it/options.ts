export const usage = `npx -y pnpm@12 n8n [--fresh]

Runs a real n8n with our nodes, the fake, and every example workflow, until Ctrl-C. The first time it installs n8n
(about 3 minutes and 3 GB) into a cache folder.

  --fresh  forgets what was changed in n8n and in the fake before
  --help   shows this

  N8N_PORT         the port of n8n; 5678, or the next one that is free
  PORT             the port of the fake; 4010, or the next one that is free
  INVITEKIT_CACHE  the cache folder; ~/.cache/invitekit
`;

/** Reads what was typed behind the command. Throws at anything but `--fresh`. */
export function wantsFresh(args: readonly string[]): boolean {
  const unknown = args.find((arg) => arg !== '--fresh');
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}.\n\n${usage}`);
  return args.length > 0;
}
