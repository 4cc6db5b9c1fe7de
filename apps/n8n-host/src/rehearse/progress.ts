import type { VendorName } from '@invitekit/specs/vendors';
import type { RehearsalProgress } from './rehearsal-options.ts';

export interface ShownProgress {
  say(line: string): void;
  day(vendor: VendorName, progress: RehearsalProgress): void;
}

/** Shows the days in one line of a terminal; in a log, where lines cannot change, every tenth day in a line. */
export function createRehearsalProgress(output: NodeJS.WriteStream): ShownProgress {
  let isOpen = false;
  return {
    say(line) {
      output.write(`${isOpen ? '\n' : ''}${line}\n`);
      isOpen = false;
    },
    day(vendor, { day, of, sent, accepted, failed }) {
      const failures = failed === 0 ? '' : `  ${failed} executions failed`;
      const line = `  ${vendor}  day ${String(day).padStart(String(of).length)} of ${of}  ${sent} sent  ${accepted} accepted${failures}`;
      if (output.isTTY) output.write(`\r${line.padEnd(79)}${day === of ? '\n' : ''}`);
      else if (day % 10 === 0 || day === of) output.write(`${line}\n`);
      isOpen = output.isTTY && day !== of;
    },
  };
}
