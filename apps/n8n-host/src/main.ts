import { usage, wantsFresh } from './try-it/options.ts';
import { tryIt } from './try-it/try-it.ts';

const args = process.argv.slice(2);
try {
  if (args.includes('--help')) console.log(usage);
  else await tryIt({ fresh: wantsFresh(args), env: process.env });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // What was started so far ends with this process.
  process.exit(1);
}
