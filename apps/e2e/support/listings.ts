import { type Invitation, InvitationError, type Transport } from '@invitekit/clients';

/** The first invitation from or to a person. */
export async function findIn(
  listing: AsyncIterable<Invitation>,
  { publicIdentifier }: { readonly publicIdentifier: string },
): Promise<Invitation | undefined> {
  for await (const invitation of listing) {
    if (invitation.member.publicIdentifier === publicIdentifier) return invitation;
  }
  return undefined;
}

/** The code that something fails with; undefined when it succeeds. */
export async function codeOf(promise: Promise<unknown>): Promise<string | undefined> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return undefined;
  if (!InvitationError.isInstance(error)) throw error;
  return error.code;
}

export function given<Value>(value: Value | null | undefined): Value {
  if (value === undefined || value === null) throw new Error('It was not found');
  return value;
}

/** A connection that counts the requests over it. */
export function counting<Connection extends { readonly transport: Transport }>(
  connection: Connection,
): Connection & { readonly requests: () => number } {
  let count = 0;
  const transport: Transport = (request) => {
    count += 1;
    return connection.transport(request);
  };
  return { ...connection, transport, requests: () => count };
}
