import type { Request } from './request-of.ts';

/** Sends a request once more, to this fake and nobody else. Answers the status. Rejects with words for people. */
export async function replay({ method, url, headers, body }: Request): Promise<number> {
  const { pathname, search } = new URL(url);
  try {
    const { status } = await fetch(`${pathname}${search}`, { method, headers, body: body ?? null });
    return status;
  } catch (error) {
    throw new Error('The fake gave no answer. A fault may have dropped the connection.', { cause: error });
  }
}
