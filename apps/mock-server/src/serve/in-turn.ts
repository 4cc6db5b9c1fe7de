import type { RequestHandler } from 'express';

/** Less than this is read whoever else is being read. */
const smallBytes = 4 * 1024 * 1024;

/**
 * Serves one request with a large body after the other, because several at once may take more memory than there is. Nobody
 * knows the size of what is compressed, or comes in chunks.
 */
export function inTurn(read: RequestHandler): RequestHandler {
  let last: Promise<void> = Promise.resolve();
  return (request, response, next) => {
    const { 'content-encoding': encoding = 'identity', 'content-length': length = 'unknown' } = request.headers;
    if (encoding === 'identity' && Number(length) <= smallBytes) {
      read(request, response, next);
      return;
    }
    last = last.then(async () => {
      // Whoever has waited may be gone.
      if (response.closed) return;
      const isOver = new Promise<void>((resolve) => void response.once('close', resolve));
      read(request, response, next);
      await isOver;
    });
  };
}
