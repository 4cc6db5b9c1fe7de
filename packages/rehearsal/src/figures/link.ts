import type { Act } from '../journal/act.ts';
import type { RequestLink } from '../report/seen.ts';
import { describeCode } from '../words/codes.ts';

export function toLink({ number, at, operation, failure, place }: Act): RequestLink {
  return {
    request: number,
    at: new Date(at).toISOString(),
    operation,
    came: failure === undefined ? 'done' : describeCode(failure.code),
    run: place?.run ?? null,
    workflow: place?.workflow ?? null,
    node: place?.node ?? null,
  };
}
