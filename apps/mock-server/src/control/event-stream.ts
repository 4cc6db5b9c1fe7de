import type { Response } from 'express';

const heartbeatMs = 15_000;

/** A reader who is so far behind is cut off. */
const mostUnread = 4 * 1024 * 1024;

export const streamHeaders = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' };

/** Server-sent events on one response. */
export class EventStream {
  readonly #response: Response;

  /** Begins at once. `onClose` is called when the reader, or the server, is gone. */
  constructor(response: Response, onClose: () => void) {
    this.#response = response;
    response.writeHead(200, streamHeaders);
    this.#write(': here\n\n');
    const heartbeat = setInterval(() => this.#write(':\n\n'), heartbeatMs);
    response.on('close', () => {
      clearInterval(heartbeat);
      onClose();
    });
  }

  send(event: string, data: unknown): void {
    this.#write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  end(): void {
    this.#response.end();
  }

  #write(text: string): void {
    if (this.#response.writableEnded) return;
    this.#response.write(text);
    if (this.#response.writableLength > mostUnread) this.#response.destroy();
  }
}
