import { styleText } from 'node:util';
import type { LoggedRequest } from '../server/log-requests.ts';

const vendorWidth = 13;
const operationWidth = 30;

/** One line about a request, in columns: when, to which vendor, what, with which status, and how long it took. */
export function createLogLine(
  { at, vendor, operation, status, milliseconds }: LoggedRequest,
  { colours }: { readonly colours: boolean },
): string {
  const time = at.toTimeString().slice(0, 8);
  const what = `${vendor.padEnd(vendorWidth)}  ${operation.padEnd(operationWidth)}`;
  const took = `${milliseconds.toFixed(0)} ms`.padStart(8);
  const outcome = status === undefined ? 'cut' : String(status);
  if (!colours) return `${time}  ${what}  ${outcome}  ${took}`;
  // The stream is known to be a terminal already.
  const paint = (style: Style, text: string) => styleText(style, text, { validateStream: false });
  return `${paint('dim', time)}  ${what}  ${paint(styleOf(status), outcome)}  ${paint('dim', took)}`;
}

type Style = 'dim' | 'green' | 'yellow' | 'red';

function styleOf(status: number | undefined): Style {
  if (status === undefined || status >= 500) return 'red';
  return status >= 400 ? 'yellow' : 'green';
}
