import type { Act } from '../journal/act.ts';
import type { RequestLink } from './report.ts';

export function toLink({ number, at, place }: Act): RequestLink {
  return {
    request: number,
    at: new Date(at).toISOString(),
    run: place?.run ?? null,
    workflow: place?.workflow ?? null,
    node: place?.node ?? null,
  };
}
