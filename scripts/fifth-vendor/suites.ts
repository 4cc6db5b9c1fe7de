import { existsSync, globSync, readFileSync } from 'node:fs';

/** The packages whose tests run for every vendor. */
export const packages = ['specs', 'packages/clients', 'packages/contract', 'apps/e2e'] as const;

/** What a test file mentions that has a suite for every vendor. */
const tables =
  /vendorNames|vendorsUnderTest|nodesUnderTest|pollableVendors|situationRows|createAny|n8n\/sending\.ts|scripts\/vendors\.ts/;

/** The test files of a package that have a suite for every vendor. */
export function sharedFiles(folder: string): readonly string[] {
  return globSync('test/**/*.test.ts', { cwd: folder }).filter((path) =>
    tables.test(readFileSync(`${folder}/${path}`, 'utf8')),
  );
}

/** How the tests ended that have the vendor's name. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Because of what the vendor cannot do. */
  readonly skipped: number;
}

/** Reads the report of a run that left out all tests without the name. */
export function readOutcome(report: string, vendor: string): Outcome {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const written: unknown = JSON.parse(readFileSync(report, 'utf8'));
  const own = testsIn(written).filter(({ name }) => name.toLowerCase().includes(vendor));
  const count = (...statuses: readonly string[]) => own.filter(({ status }) => statuses.includes(status)).length;
  // A file that cannot be loaded has no tests that could fail, and is a failure all the same.
  const unloaded = listAt(written, 'testResults').filter(
    (file) => Reflect.get(Object(file), 'status') === 'failed' && listAt(file, 'assertionResults').length === 0,
  );
  return { passed: count('passed'), failed: count('failed') + unloaded.length, skipped: count('skipped', 'pending') };
}

function testsIn(report: unknown): readonly { readonly name: string; readonly status: string }[] {
  return listAt(report, 'testResults')
    .flatMap((file) => listAt(file, 'assertionResults'))
    .map((test) => ({
      name: String(Reflect.get(Object(test), 'fullName')),
      status: String(Reflect.get(Object(test), 'status')),
    }));
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found: unknown = Reflect.get(Object(value), key);
  return Array.isArray(found) ? found : [];
}
