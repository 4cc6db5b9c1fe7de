declare module '@n8n/scan-community-package/scanner/scanner.mjs' {
  /** The files of a package's source that the scan lints. */
  export const SOURCE_FILE_PATTERNS: string[];

  export function buildScanConfig(): Promise<readonly object[]>;

  export function analyzePackage(
    directory: string,
    filePatterns: readonly string[],
  ): Promise<{ readonly passed: boolean; readonly message?: string; readonly details?: string }>;
}
