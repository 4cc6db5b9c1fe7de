import { commands } from './commands.ts';

const width = Math.max(...Object.keys(commands).map((name) => name.length));
const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}\n`);

export const usage = `Usage: invitekit-contract <command> [options]

${lines.join('')}
invitekit-contract <command> --help shows the options and exit codes of a command.
`;
