import path from 'node:path';

const packageManager = /^(npm|npx|pnpm|pnpx|yarn|yarnpkg|bun|bunx|corepack)(-cli)?(-\d[\w.-]*)?(\.[cm]?js)?$/;

/** The name of the package manager that a command line is one of; undefined for any other program. */
export function packageManagerIn([program = '', ...rest]: readonly string[]): string | undefined {
  const name = path.basename(program);
  const first = rest.find((word) => !word.startsWith('-')) ?? '';
  // Bun runs programs, too, and Node is what most package managers run in.
  if (name === 'bun' && isFile(first)) return undefined;
  if (/^node(js)?$/.test(name)) return packageManager.exec(path.basename(first))?.[1];
  return packageManager.exec(name)?.[1];
}

/** Whether a command line is a shell with commands as text, as package managers run scripts. */
export function isScriptShell([program = '', ...rest]: readonly string[]): boolean {
  const [name, ...options] = path.basename(program) === 'busybox' ? rest : [program, ...rest];
  return (
    /^-?(ba|da|z|a|k|mk|fi)?sh$/.test(path.basename(name ?? '')) &&
    options.slice(0, 5).some((word) => /^-\w*c$/.test(word))
  );
}

function isFile(word: string): boolean {
  return word.includes('/') || /\.[cm]?[jt]sx?$/.test(word);
}
