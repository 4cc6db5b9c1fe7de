import type { SenderStore } from '@invitekit/clients/sender';
import { type OpenStore, openStore, type Place } from './open-store.ts';

/** Connections that are closed together. */
export class Connections {
  readonly #open: OpenStore[] = [];

  async connect(place: Place): Promise<SenderStore> {
    const opened = await openStore(place);
    this.#open.push(opened);
    return opened.store;
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((each) => each.close()));
  }
}
