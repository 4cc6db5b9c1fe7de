import type { Rolldown } from 'tsdown';

/** Makes a program that Node is quick to read and to load what it imports for. */
export function startFast(): Rolldown.Plugin {
  return {
    name: 'start-fast',
    renderChunk: (code) => ({ code: requireBuiltins(code), map: null }),
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = toAscii(file.code);
    },
  };
}

/** Modules that take long to load, and of which only functions are imported: they are loaded by the first call. */
const lateBuiltins: readonly string[] = ['node:crypto', 'node:https'];

const builtinImport = /^import ([^;]+) from "(node:(?!module")[^"]+)";$/gm;

/**
 * Importing a module of Node's loads whatever it has to offer, `fetch` and all that is behind it with `node:http`; requiring
 * it does not.
 */
function requireBuiltins(code: string): string {
  const required = code.replaceAll(builtinImport, (_line, names: string, builtin: string) =>
    lateBuiltins.includes(builtin)
      ? requireLate(names, builtin)
      : `const ${names.replaceAll(' as ', ': ')} = requireBuiltin("${builtin}");`,
  );
  if (required === code) return code;
  const helper = `import { createRequire as createRequireBuiltin } from "node:module";
const requireBuiltin = createRequireBuiltin(import.meta.url);\n`;
  const [shebang = ''] = /^#!.*\n/.exec(required) ?? [];
  return `${shebang}${helper}${required.slice(shebang.length)}`;
}

function requireLate(names: string, builtin: string): string {
  const functions = names.matchAll(/(\w+)(?: as ([\w$]+))?/g);
  return [...functions]
    .map(([, name, own = name]) => `const ${own} = (...given) => requireBuiltin("${builtin}").${name}(...given);`)
    .join('\n');
}

/** Node reads a file twice as fast in which every character is one byte. */
function toAscii(code: string): string {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
