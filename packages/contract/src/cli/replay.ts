import { printable } from '@invitekit/report-parts';
import { startReplay } from '../replay/start-replay.ts';
import { SettingsError } from '../spec/settings-error.ts';
import { parse, text, toNumber } from './arguments.ts';
import type { Command } from './command.ts';
import { whenAborted } from './when-aborted.ts';

const usage = `Usage: invitekit-contract replay <folder> [options]

Answers as a vendor did when it was recorded (proxy --record <folder>). A request gets the answer to the recorded request
that is most like it: the same operation, with the same parameters as far as a recording keeps them. The same request again
gets the next answer; the last one repeats. Other requests get 404 or 501, and what was recorded. Ctrl-C ends it.

  --port <number>         where it listens on 127.0.0.1 (default: a free port)
  --help

Exit codes:
  0    it ended by Ctrl-C (SIGINT), SIGTERM or SIGHUP
  2    the arguments are invalid, the folder has no recordings, or it cannot listen
  3    the command itself failed
`;

export const replay: Command = {
  summary: 'answers as a vendor did when it was recorded',
  usage,
  whenInterrupted: '',
  endsBySignal: true,

  async run(args, { say, interrupted }) {
    const { values, positionals } = parse(args, { port: text });
    const [folder, ...others] = positionals;
    if (folder === undefined || folder === '') throw new SettingsError('The folder with the recordings is needed.');
    if (others.length > 0) throw new SettingsError('replay takes one folder.');
    const running = await startReplay({ folder, port: toNumber(values.port, '--port', 65_535, 0) });
    say(`${running.vendor} at ${running.url}, from ${running.count} recorded exchanges in ${printable(folder)}.\n`);
    await whenAborted(interrupted);
    await running.close();
    return 0;
  },
};
