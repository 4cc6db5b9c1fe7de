import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);

/** Every vendor there is: who has a spec. Whatever else is forgotten for one of them is named below. */
const vendors = foldersIn('specs').filter((name) => existsSync(new URL(`specs/${name}/openapi.yaml`, root)));

/** The words that every vendor's folder uses; what else a vendor needs, it names itself. */
const words = {
  specs: ['openapi.yaml', 'errors.yaml', 'generated.ts', 'errors.ts', 'vendor.ts', 'NOTES.md'],
  'packages/clients/src/vendors': ['auth.ts', 'client.ts', 'errors.ts', 'index.ts', 'invitation.ts'],
  'apps/mock-server/src/vendors': ['index.ts', 'presenter.ts', 'problems.ts', 'routes.ts', 'settings.ts'],
  'packages/contract/src/vendors': ['index.ts', 'lists.ts'],
} as const;

/** The lists in which a vendor has its line. */
const lists = {
  'specs/vendors.ts': (vendor: string) => `./${vendor}/vendor.ts`,
  'packages/clients/src/vendors/all-vendors.ts': (vendor: string) => `./${vendor}/index.ts`,
  'apps/mock-server/src/vendors/all-vendors.ts': (vendor: string) => `./${vendor}/index.ts`,
  'packages/contract/src/vendors/all-vendors.ts': (vendor: string) => `./${vendor}/index.ts`,
  'packages/n8n-nodes/nodes/shared/all-vendors.ts': (vendor: string) => `/${vendor}/access.ts`,
  'packages/n8n-nodes/package.json': (vendor: string) => `${vendor}.node.js`,
  'apps/e2e/support/sandbox.ts': (vendor: string) => `${vendor}: create`,
  'docs/adding-a-vendor.md': () => 'specs/<vendor>',
} as const;

test('there are four vendors', () => {
  expect(vendors).toEqual(['connectsafely', 'linkup', 'postpress', 'unipile']);
});

describe.each(vendors)('%s', (vendor) => {
  test.each(Object.entries(words))('has its folder in %s, with the same words as the others', (folder, files) => {
    expect(files.filter((file) => !existsSync(new URL(`${folder}/${vendor}/${file}`, root)))).toEqual([]);
  });

  test.each(Object.entries(lists))('has its line in %s', (file, line) => {
    expect(readFileSync(new URL(file, root), 'utf8').toLowerCase()).toContain(line(vendor).toLowerCase());
  });
});

test.each(Object.keys(words).slice(1))('%s holds the vendors that have a spec, and no other', (folder) => {
  expect(foldersIn(folder)).toEqual(vendors);
});

test.each([...Object.keys(words), ...Object.keys(lists).filter((file) => !file.endsWith('.md'))])(
  'docs/adding-a-vendor.md names %s',
  (place) => {
    const guide = readFileSync(new URL('docs/adding-a-vendor.md', root), 'utf8');
    expect(guide).toContain(place);
  },
);

function foldersIn(path: string): string[] {
  return readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['node_modules', 'scripts', 'test', 'reports'].includes(entry.name))
    .map(({ name }) => name)
    .sort();
}
