import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';

/** What a client's connection has at the target. */
interface Line {
  readonly agent: HttpAgent;
  /** How many of its requests are under way. */
  underWay: number;
}

/**
 * Gives each connection of a client one of its own at the target, which ends with it. So nothing is sent on a connection
 * that another client has left behind, and the client sees when the target closes.
 */
export class Connections {
  readonly #isHttps: boolean;
  readonly #lines = new WeakMap<Socket, Line>();
  readonly #watched = new WeakSet<Socket>();

  constructor({ isHttps }: { readonly isHttps: boolean }) {
    this.#isHttps = isHttps;
  }

  agentOf(client: Socket): HttpAgent {
    return this.#lineOf(client).agent;
  }

  begin(client: Socket): void {
    this.#lineOf(client).underWay += 1;
  }

  end(client: Socket): void {
    this.#lineOf(client).underWay -= 1;
  }

  /** Closes the client's connection when the target closes its own between two requests. */
  watch(client: Socket, target: Socket): void {
    if (this.#watched.has(target)) return;
    this.#watched.add(target);
    target.once('close', () => {
      if (this.#lineOf(client).underWay === 0) client.end();
    });
  }

  #lineOf(client: Socket): Line {
    const known = this.#lines.get(client);
    if (known !== undefined) return known;
    const options = { keepAlive: true, maxSockets: 1 };
    const line: Line = { agent: this.#isHttps ? new HttpsAgent(options) : new HttpAgent(options), underWay: 0 };
    this.#lines.set(client, line);
    client.once('close', () => line.agent.destroy());
    return line;
  }
}
