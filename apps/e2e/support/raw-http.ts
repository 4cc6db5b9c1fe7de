import { type IncomingMessage, type RequestOptions, request } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** Sends a request as it is, and gives the answer as it came. @throws when the answer does not come whole. */
export function askRaw(url: string, options: RequestOptions = {}, body?: Buffer | string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, options, (answer) => {
      readWhole(answer).then((whole) => {
        const { statusCode: status = 0, headers, rawHeaders } = answer;
        resolve({ status, headers, rawHeaders, body: whole });
      }, reject);
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

/** All that comes. @throws when it breaks off. */
export async function readWhole(coming: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of coming) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
