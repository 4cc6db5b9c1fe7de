import { SOURCE_FILE_PATTERNS } from '@n8n/scan-community-package/scanner/scanner.mjs';
import { beforeAll, expect, test, vi } from 'vitest';
import { installPackage, packageSource } from '../../support/n8n/installed-package.ts';
import { scan } from '../../support/n8n/scan.ts';

// Under `test`, which Vitest sets, the linter's rules take every file for one of their own examples.
beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'));

test('the source passes n8n’s scan without a warning', async () => {
  const { verdict, complaints, files } = await scan(packageSource, SOURCE_FILE_PATTERNS);
  expect(complaints).toEqual([]);
  expect(verdict).toEqual({ passed: true });
  expect(files).toBeGreaterThan(20);
});

test('what is published passes n8n’s scan without a warning', async () => {
  const { directory, remove } = await installPackage();
  const { verdict, complaints, files } = await scan(directory, ['**/*.js', 'package.json']);
  await remove();
  expect(complaints).toEqual([]);
  expect(verdict).toEqual({ passed: true });
  expect(files).toBe(9);
});
