import type { VendorName } from '@invitekit/specs/vendors';
import { findDestination } from '../exchange/find-operation.ts';
import { vendors } from '../vendors/all-vendors.ts';

/** Whether a request may be passed on where nothing may be done for good; undefined where its body decides. */
export type Judgement = { readonly may: true } | { readonly may: false; readonly why: string } | undefined;

const safeMethods = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];

interface Asked {
  readonly method: string;
  readonly path: string;
  /** As text; undefined before it was read, null where it cannot be read. */
  readonly body: string | null | undefined;
}

/** What the spec does not know might be for good, unless its method says that it only reads. */
export function mayPass(vendor: VendorName, { method, path, body }: Asked): Judgement {
  const destination = findDestination(vendor, { method, path, body: body ?? undefined });
  if (destination.kind === 'operation') {
    const { id, action } = destination.operation;
    if (action !== undefined && hasTwoActions(body ?? '')) return refuse('its body names an action twice');
    const effect = vendors[vendor].effects.get(id) ?? 'irreversible';
    return effect === 'irreversible' ? refuse(`${id} cannot be undone`) : { may: true };
  }
  if (safeMethods.includes(method)) return { may: true };
  if (destination.kind === 'unknown' && destination.missing === 'action') {
    if (body === undefined) return undefined;
    return refuse('its body names no action that the spec knows, so it might do what cannot be undone');
  }
  return refuse('the spec does not describe it, so it might do what cannot be undone');
}

function refuse(why: string): Judgement {
  return { may: false, why };
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
