import Module from 'node:module';
import { bridgeInSource } from './bridge.ts';
import { around } from './reading.ts';

/** How a module of n8n's is changed when it is loaded. */
export interface ModuleChange {
  /** The end of its path, with slashes. */
  readonly file: RegExp;
  /** Runs before it, in its scope. */
  readonly before?: string;
  /** Texts in it and what stands there instead. Each must be there unless it says `maybe`. */
  readonly replace?: readonly { readonly text: string; readonly by: string; readonly maybe?: boolean }[];
  /** The bridge is given what it exports under this name. */
  readonly name?: string;
}

/** Changes CommonJS modules as they are loaded. n8n in a version that looks otherwise ends at that. */
export function changeModules(changes: readonly ModuleChange[]): void {
  around(Module.prototype, '_compile', (compile, [content, file, ...rest]) => {
    const path = String(file).replaceAll('\\', '/');
    const fitting = changes.filter((change) => change.file.test(path));
    if (fitting.length === 0) return compile();
    const source = fitting.reduce((whole, change) => apply(change, whole, path), String(content));
    return compile([source, file, ...rest]);
  });
}

function apply({ before, replace = [], name }: ModuleChange, content: string, file: string): string {
  let source = content;
  for (const { text, by, maybe = false } of replace) {
    if (!maybe && !source.includes(text)) {
      throw new Error(`The rehearsal does not know how this n8n is built: ${file} has no ${text}`);
    }
    source = source.replaceAll(text, () => by);
  }
  // On the first line, so that the numbers of lines stay.
  const first = before === undefined ? '' : `"use strict";${before};`;
  const last = name === undefined ? '' : `\n;${bridgeInSource}.loaded(${JSON.stringify(name)}, module.exports);`;
  return `${first}${source}${last}`;
}
