import type { VendorName } from '@invitekit/specs/vendors';
import { findDestination } from '../exchange/find-operation.ts';
import { loadSpec } from '../spec/spec.ts';
import { hasDotSegments } from './dot-segments.ts';

/** Whether a request may be passed on where nothing may be changed; undefined where its body decides. */
export type Judgement = { readonly may: true } | { readonly may: false; readonly why: string } | undefined;

const safeMethods = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];

interface Asked {
  readonly method: string;
  readonly path: string;
  /** As text; undefined before it was read, null where it cannot be read. */
  readonly body: string | null | undefined;
}

/**
 * Only what reads may pass. That a write can be taken back does not help: at Unipile one operation withdraws what was sent
 * and refuses what was received. What the spec does not know may change something, unless its method only reads.
 */
export function mayPass(vendor: VendorName, { method, path, body }: Asked): Judgement {
  if (!safeMethods.includes(method) && hasDotSegments(path)) return refuse('its path has the segment . or ..');
  const destination = findDestination(vendor, { method, path, body: body ?? undefined });
  if (destination.kind === 'operation') {
    const { id, action } = destination.operation;
    if (action !== undefined && hasTwoActions(body ?? '')) return refuse('its body names an action twice');
    return loadSpec(vendor).effectOf(id) === 'read' ? { may: true } : refuse(`${id} changes something`);
  }
  if (safeMethods.includes(method)) return { may: true };
  if (destination.kind === 'unknown' && destination.missing === 'action') {
    if (body === undefined) return undefined;
    return refuse('its body names no action that the spec knows, so it may change something');
  }
  return refuse('the spec does not describe it, so it may change something');
}

function refuse(why: string): Judgement {
  return { may: false, why: `${why}; --allow-writes allows it` };
}

const names = /"(?:[^"\\]|\\.)*"(?=\s*:)/g;

/** Readers of JSON differ in which of two fields of the same name counts. */
function hasTwoActions(body: string): boolean {
  const named = body.match(names)?.filter((name) => {
    try {
      return JSON.parse(name) === 'action';
    } catch {
      return true;
    }
  });
  return (named?.length ?? 0) > 1;
}
