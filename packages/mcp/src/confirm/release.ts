import { openPlace, type PlaceOptions } from '../place/open-place.ts';
import { openState } from '../plans/state-folder.ts';
import { openSession } from '../session.ts';
import { readSettings } from '../settings/read-settings.ts';
import { agrees, hasTerminal } from './ask.ts';
import { visible } from './visible.ts';

/** Shows what holds the account, and asks a person whether it may act again. @returns the exit code. */
export async function releaseCommand(command: PlaceOptions & { readonly config: string | undefined }): Promise<number> {
  if (!hasTerminal('release')) return 2;
  const { stdout } = process;
  const settings = readSettings(command.config);
  openState(settings.state);
  const place = await openPlace(command, settings);
  try {
    const { sender } = openSession(settings, place, false);
    const holds = await sender.holds();
    if (holds.length === 0) {
      stdout.write('Nothing holds the account.\n');
      return 0;
    }
    for (const { message, since, until } of holds) {
      stdout.write(`${visible(message)} Since ${since}, until ${until ?? 'a person releases it'}.\n`);
    }
    if (!(await agrees('after you have looked at the account on LinkedIn, anything else to leave it', 'release'))) {
      stdout.write('It is still held.\n');
      return 1;
    }
    await sender.release();
    stdout.write('Released.\n');
    return 0;
  } finally {
    await place.close();
  }
}
