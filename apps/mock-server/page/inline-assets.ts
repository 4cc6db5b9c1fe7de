import type { Plugin } from 'vite';

/** Writes scripts and styles into the document and leaves no other files. */
export function inlineAssets(): Plugin {
  return {
    name: 'inline-assets',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const document = bundle['index.html'];
      if (document?.type !== 'asset') throw new Error('The page has no index.html');
      let html = String(document.source);
      for (const [name, file] of Object.entries(bundle)) {
        if (file === document) continue;
        const tag = new RegExp(`<(?:script|link)[^>]*(?:src|href)="/${name}"[^>]*>(?:</script>)?`);
        if (!tag.test(html)) throw new Error(`The page does not use ${name}`);
        html = html.replace(tag, () => (file.type === 'chunk' ? scriptTag(file.code) : styleTag(String(file.source))));
        delete bundle[name];
      }
      document.source = html;
    },
  };
}

function scriptTag(code: string): string {
  return `<script type="module">${code.replaceAll('</script', '<\\/script')}</script>`;
}

function styleTag(css: string): string {
  return `<style>${css}</style>`;
}
