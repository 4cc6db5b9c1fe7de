import { createRequire } from 'node:module';
import path from 'node:path';
import { analyzePackage, buildScanConfig } from '@n8n/scan-community-package/scanner/scanner.mjs';
import { z } from 'zod';

const require = createRequire(import.meta.url);

/** The linter that the scan itself uses. */
const { ESLint } = z
  .object({ ESLint: z.custom<Linter>((value) => typeof value === 'function') })
  .parse(createRequire(require.resolve('@n8n/scan-community-package/scanner/scanner.mjs'))('eslint'));

type Linter = new (
  options: object,
) => {
  lintFiles(patterns: readonly string[]): Promise<
    readonly {
      readonly filePath: string;
      readonly messages: readonly { readonly line: number; readonly ruleId: string | null; readonly message: string }[];
    }[]
  >;
};

export interface ScanResult {
  /** What n8n's scan says. It lets warnings pass. */
  readonly verdict: Awaited<ReturnType<typeof analyzePackage>>;
  /** Every error and warning. */
  readonly complaints: readonly string[];
  /** How many files were looked at. */
  readonly files: number;
}

/** Lints a folder as n8n's scan of a published package does, apart from provenance and downloads. */
export async function scan(directory: string, filePatterns: readonly string[]): Promise<ScanResult> {
  const eslint = new ESLint({
    cwd: directory,
    allowInlineConfig: false,
    overrideConfigFile: true,
    overrideConfig: await buildScanConfig(),
  });
  const results = await eslint.lintFiles(filePatterns);
  return {
    verdict: await analyzePackage(directory, filePatterns),
    complaints: results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => {
        return `${path.relative(directory, filePath)}:${line} ${ruleId ?? ''} ${message}`;
      }),
    ),
    files: results.length,
  };
}
