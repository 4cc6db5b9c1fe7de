import { build, type Plugin } from 'vite';
import { pageConfig } from './page-config.ts';

/** Builds the page from its sources, also with these plugins. Answers the document; writes no file. */
export async function buildPage(plugins: readonly Plugin[] = []): Promise<string> {
  const built = await build({
    ...pageConfig,
    plugins: [...pageConfig.plugins, ...plugins],
    configFile: false,
    logLevel: 'silent',
    build: { ...pageConfig.build, write: false },
  });
  const outputs = 'output' in built ? built.output : [];
  const document = outputs.find(({ fileName }) => fileName === 'index.html');
  if (document?.type !== 'asset') throw new Error('The build of the page gave no document');
  return String(document.source);
}
