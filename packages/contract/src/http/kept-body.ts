import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { codeOf } from './code-of.ts';

/** Why a body cannot be judged. */
export type Unreadable = 'the body is too large' | 'the body is compressed in a way that is not known';

const decoders = new Map<string, (body: Buffer, options: ZlibOptions) => Buffer>([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', inflateEither],
  ['br', brotliDecompressSync],
]);

/** A copy of a body that passes by, as long as it is not too large. */
export class KeptBody {
  readonly #most: number;
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.isTooLarge) this.#chunks = [];
    else this.#chunks.push(chunk);
  }

  get isTooLarge(): boolean {
    return this.#size > this.#most;
  }

  /** The bytes as they came. */
  get bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  /** The body as text, decompressed, or why it cannot be read. */
  read(encoding: string | undefined): { readonly text: string } | { readonly unreadable: Unreadable } {
    if (this.isTooLarge) return { unreadable: 'the body is too large' };
    const [only] = this.#chunks;
    let body = this.#chunks.length === 1 && only !== undefined ? only : this.bytes;
    if (encoding === undefined || body.length === 0) return { text: body.toString() };
    // They were applied in the order in which they are named.
    for (const name of encoding.toLowerCase().split(',').reverse()) {
      if (name.trim() === 'identity' || name.trim() === '') continue;
      const decode = decoders.get(name.trim());
      if (decode === undefined) return { unreadable: 'the body is compressed in a way that is not known' };
      try {
        body = decode(body, { maxOutputLength: this.#most });
      } catch (error) {
        if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return { unreadable: 'the body is too large' };
        // What is not compressed as it says is judged as it is, which is no JSON.
        return { text: body.toString('latin1') };
      }
    }
    return { text: body.toString() };
  }
}

/** Some servers leave out what should stand around it. */
function inflateEither(body: Buffer, options: ZlibOptions): Buffer {
  try {
    return inflateSync(body, options);
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw error;
    return inflateRawSync(body, options);
  }
}
