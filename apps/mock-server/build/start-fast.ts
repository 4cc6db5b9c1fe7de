import type { Rolldown } from 'tsdown';

/** What a program waits for when it starts: how long Node takes to read it, and to load what it imports. */
export function startFast(): Rolldown.Plugin {
  return {
    name: 'start-fast',
    renderChunk: (code) => ({ code: requireBuiltins(code), map: null }),
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = toAscii(file.code);
    },
  };
}

const builtinImport = /^import (?<names>[^;]+) from "(?<builtin>node:[^"]+)";$/gm;

/**
 * Importing a module of Node's loads whatever it has to offer, `fetch` and all that is behind it with `node:http`; requiring
 * it does not.
 */
function requireBuiltins(code: string): string {
  const required = code.replaceAll(builtinImport, (line, names: string, builtin: string) =>
    builtin === 'node:module' ? line : `const ${names.replaceAll(' as ', ': ')} = requireBuiltin("${builtin}");`,
  );
  return required.replace(
    /^(?<importing>import \{ createRequire \} from "node:module";)$/m,
    '$<importing>\nconst requireBuiltin = createRequire(import.meta.url);',
  );
}

/** Node reads a file twice as fast in which every character is one byte. */
function toAscii(code: string): string {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
