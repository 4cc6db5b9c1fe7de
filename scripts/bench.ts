/** Measures how fast the fake is, beside other servers. `--help` says how. */
import { help, readOptions } from './bench/options.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(help);
  } else {
    // It loads the whole fake, which takes time.
    const { run } = await import('./bench/run.ts');
    await run(options);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
