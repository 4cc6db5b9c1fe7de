import { toGithub } from './github.ts';
import { toJson } from './json.ts';
import { toJunit } from './junit.ts';
import { toMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { toText } from './text.ts';

/** The reports of a run in one form; that of JSON has one report as it is, and several as a list. */
export function write(
  reports: readonly Report[],
  reporter: 'text' | 'junit' | 'json' | 'github' | 'markdown',
  { colours }: { readonly colours: boolean },
): string {
  switch (reporter) {
    case 'text':
      return reports.map((report) => `${heading(report, reports)}${toText(report, { colours })}`).join('\n');
    case 'junit':
      return toJunit(...reports);
    case 'json':
      return toJson(...reports);
    case 'github':
      return toGithub(reports);
    case 'markdown':
      return toMarkdown(reports);
  }
}

function heading({ vendor }: Report, { length }: readonly Report[]): string {
  return length > 1 ? `${vendor}\n` : '';
}
