/** As much of Rolldown's as is needed. */
interface Plugin {
  readonly name: string;
  generateBundle(options: unknown, bundle: Record<string, Output>): void;
}

interface Output {
  source?: string | Uint8Array;
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
}

/** Keeps in source maps the text of our own modules alone: that of the packages in a bundle is much more, and published. */
export function ownSourceMaps(): Plugin {
  return {
    name: 'own-source-maps',
    generateBundle(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (name.endsWith('.map')) file.source = withoutForeign(String(file.source));
      }
    },
  };
}

function withoutForeign(text: string): string {
  const map: SourceMap = JSON.parse(text);
  const sourcesContent = map.sourcesContent.map((content, index) =>
    map.sources[index]?.includes('node_modules') ? null : content,
  );
  return JSON.stringify({ ...map, sourcesContent });
}
