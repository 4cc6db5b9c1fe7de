import type { Conversation } from '@invitekit/clients';

const most = 500;

/** The conversations that were listed: only these can be read by their id. */
export class KnownConversations {
  readonly #byId = new Map<string, Conversation>();

  note(conversation: Conversation): void {
    this.#byId.delete(conversation.id);
    this.#byId.set(conversation.id, conversation);
    for (const oldest of this.#byId.keys()) {
      if (this.#byId.size <= most) break;
      this.#byId.delete(oldest);
    }
  }

  find(id: string): Conversation | undefined {
    return this.#byId.get(id);
  }
}
