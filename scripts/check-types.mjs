// Checks the types of the package it is started in, with `tsc`'s options. The native compiler takes a third of the time of
// the older one, which stays for what needs its API; one thread, as several packages are checked at once.
process.argv.push('--noEmit', '--singleThreaded');
await import(new URL('lib/tsc.js', import.meta.resolve('typescript-native/package.json')).href);
