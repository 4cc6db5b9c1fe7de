import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { vendorNames } from '@invitekit/specs/vendors';
import { SOURCE_FILE_PATTERNS } from '@n8n/scan-community-package/scanner/scanner.mjs';
import { beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { installPackage, packageSource } from '../../support/n8n/installed-package.ts';
import { scan } from '../../support/n8n/scan.ts';

const manifestSchema = z.object({
  name: z.string(),
  n8n: z.object({ credentials: z.array(z.string()), nodes: z.array(z.string()) }),
});

// Under `test`, which Vitest sets, the linter's rules take every file for one of their own examples.
beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'));

test('the source passes n8n’s scan without a warning', async () => {
  const { verdict, complaints, files } = await scan(packageSource, SOURCE_FILE_PATTERNS);
  expect(complaints).toEqual([]);
  expect(verdict).toEqual({ passed: true });
  expect(files).toBeGreaterThan(20);
});

test('what is published passes n8n’s scan without a warning, a file for each node and credential, and one for what they remember together', async () => {
  const { directory, remove } = await installPackage();
  const { verdict, complaints, files } = await scan(directory, ['**/*.js', 'package.json']);
  await remove();
  expect(complaints).toEqual([]);
  expect(verdict).toEqual({ passed: true });
  const { n8n } = manifestSchema.parse(JSON.parse(await readFile(path.join(packageSource, 'package.json'), 'utf8')));
  expect(files).toBe(n8n.credentials.length + n8n.nodes.length + 2);
});

test.for(vendorNames)('the package of %s alone passes n8n’s scan without a warning', async (vendor) => {
  const directory = path.join(packageSource, 'vendors', vendor);
  const { verdict, complaints } = await scan(directory, ['**/*.js', 'package.json']);
  expect(complaints).toEqual([]);
  expect(verdict).toEqual({ passed: true });
  const { name, n8n } = manifestSchema.parse(JSON.parse(await readFile(path.join(directory, 'package.json'), 'utf8')));
  expect(name).toBe(`n8n-nodes-invitekit-${vendor}`);
  expect(n8n.nodes.length).toBeGreaterThanOrEqual(1);
  const others = vendorNames.filter((each) => each !== vendor);
  expect(
    [...n8n.nodes, ...n8n.credentials].filter((file) => others.some((other) => file.toLowerCase().includes(other))),
  ).toEqual([]);
});
