import { driftReporters } from './drift-arguments.ts';

export const driftUsage = `Usage: invitekit-contract drift <folder> [options]

Compares a recording (made by proxy --record) with the spec of its vendor, and says what has changed: fields that are gone,
new or null, new values, other statuses, errors and prices. It shows shapes, never values.

  --against <folder>      an earlier recording: also says which of its fields are missing now, and what ends differently
  --fake <url>            a running fake, http://127.0.0.1:4010: sends it the same requests, in a sandbox of their own, and
                          says where it answers differently
  --reporter <reporter>   ${driftReporters.join(', ')} (default: text). github prints annotations, and adds a summary to the job
  --output <file>         also writes the report there; with github, as Markdown for an issue
  --help

A change that may be chance has a question mark, and does not count for the exit code. Fields that
no answer had are listed as not seen. What a live vendor confirms comes with the lines that raise the grade of the fact.

Exit codes:
  0    nothing has changed for sure
  1    something has
  2    the arguments are invalid, a folder holds no recording, or the file of --output cannot be made
  3    it could not run, for instance because the fake does not answer
`;
