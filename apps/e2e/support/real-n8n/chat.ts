import { until } from '@invitekit/n8n-host';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { RealWorkflow } from './real-workflow.ts';

const startedSchema = z.object({ executionId: z.string(), resumeToken: z.string() });

const reviewSchema = z.object({
  text: z.string(),
  buttons: z.array(z.object({ text: z.string(), link: z.string() })),
});

/** What n8n shows to somebody who has to agree. */
export type Review = z.infer<typeof reviewSchema>;

/** n8n takes a link that a program opens for the preview of a message. */
const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0' };

const controlPrefix = 'n8n|';

/** A conversation with an active workflow whose chat is public, as the page that n8n serves holds it. */
export class Chat {
  readonly #socket: WebSocket;
  readonly #unread: string[] = [];

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const text = String(data);
      if (text === `${controlPrefix}heartbeat`) socket.send(`${controlPrefix}heartbeat-ack`);
      if (!text.startsWith(controlPrefix)) this.#unread.push(text);
    });
  }

  /** Begins it with these words. */
  static async start(workflow: RealWorkflow, trigger: string, words: string): Promise<Chat> {
    const url = workflow.webhookUrl(trigger, 'chat');
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: sayingOf(words) };
    const response = await until(`the chat at ${url}`, async () => {
      const answer = await fetch(url, init);
      // The activation is not over.
      return answer.status === 404 ? undefined : answer;
    });
    const { executionId, resumeToken } = startedSchema.parse(await response.json());
    const address = new URL('/chat', url.replace(/^http/, 'ws'));
    address.search = String(new URLSearchParams({ sessionId, executionId, token: resumeToken, isPublic: 'true' }));
    const socket = new WebSocket(address);
    onTestFinished(() => socket.close());
    return new Chat(socket);
  }

  /** What is said next. */
  async next(): Promise<string> {
    return await until('the next message of the chat', async () => this.#unread.shift());
  }

  /** What is asked next. */
  async nextReview(): Promise<Review> {
    return reviewSchema.parse(JSON.parse(await this.next()));
  }

  async press({ buttons }: Review, label: string): Promise<void> {
    const button = buttons.find(({ text }) => text === label);
    if (button === undefined) throw new Error(`There is no button ${label}`);
    const { status } = await fetch(button.link, { headers: browser });
    if (status !== 200) throw new Error(`The button ${label} answered ${status}`);
  }

  say(words: string): void {
    this.#socket.send(sayingOf(words));
  }
}

const sessionId = 'one';

function sayingOf(chatInput: string): string {
  return JSON.stringify({ sessionId, action: 'sendMessage', chatInput });
}
