import path from 'node:path';

/**
 * The environment for npm: this Node, and none of what `npx` and pnpm tell the scripts that they run about themselves
 * (a folder to work in, a compiler's helper); how to reach the registry stays.
 */
export function npmEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name) || network.test(name));
  const { PATH = '' } = process.env;
  return { ...Object.fromEntries(kept), PATH: [path.dirname(process.execPath), PATH].join(path.delimiter) };
}

const network =
  /^npm_config_(ca|cache|cafile|globalconfig|https?_proxy|noproxy|proxy|registry|strict_ssl|userconfig)$/i;
