import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { readSpecDocument } from '@invitekit/specs/reader';
import type { Rolldown } from 'tsdown';
import { noteThirdParties } from '../../../scripts/packages/third-party-notices.ts';
import { buildPage } from '../page/build-page.ts';
import { vendorNames } from '../src/client/generated.ts';

const { resolve } = createRequire(import.meta.url);

/** Modules that read files beside the sources, and what stands in their place in a bundle. */
const replacements: Readonly<Record<string, () => Promise<string> | string>> = {
  '/specs/reader/read-document.ts': () => {
    const documents = vendorNames.map((vendor) => [vendor, JSON.stringify(readSpecDocument(vendor))] as const);
    return `const documents = ${JSON.stringify(Object.fromEntries(documents))};
      export const readSpecDocument = (vendor) => JSON.parse(documents[vendor]);`;
  },
  '/src/control/docs/assets.ts': () => {
    const names = ['swagger-ui.css', 'swagger-ui-bundle.js'];
    const files = names.map((name) => [name, pack(readFileSync(resolve(`swagger-ui-dist/${name}`)))] as const);
    return `${unpack}
      const files = ${JSON.stringify(Object.fromEntries(files))};
      export const readDocsAsset = (name) => unpack(files[name]);`;
  },
  '/src/page/page-document.ts': async () => `${unpack}
    export const readPageDocument = async () => unpack('${pack(await buildPage([noteThirdParties()]))}');`,
};

/** Puts the files that the sources read into the bundle. */
export function embed(): Rolldown.Plugin {
  return {
    name: 'embed',
    async load(id) {
      const found = Object.entries(replacements).find(([path]) => id.endsWith(path));
      return found && { code: await found[1](), moduleType: 'js' };
    },
  };
}

/** Large texts are packed, so that those who never ask for them do not wait for them. */
function pack(text: string | Buffer): string {
  return gzipSync(text, { level: 9 }).toString('base64');
}

const unpack = `import { gunzipSync } from 'node:zlib';
  const unpack = (packed) => gunzipSync(Buffer.from(packed, 'base64')).toString();`;
