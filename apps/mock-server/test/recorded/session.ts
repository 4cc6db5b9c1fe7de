import { Agent } from 'node:http';
import { vi } from 'vitest';
import { type MockServer, startMockServer } from '../../src/index.ts';
import { type Answer, type Call, exchange } from './exchange.ts';
import { Recording } from './recording.ts';
import { transcriptOf } from './transcript.ts';
import type { People } from './vendors/find-values.ts';

export type ClockMode = 'standing' | 'running';

/** What the real time is when the fake starts. */
const start = Date.parse('2026-06-15T12:00:00.000Z');

/** How much real time passes before each call while clocks run: no limit of a minute is met by chance. */
const stepMs = 7300;

export interface SessionOptions {
  readonly mode: ClockMode;
  readonly strict?: boolean;
}

/** A fake whose answers are recorded. The real time is what this says, and moves only between calls. */
export class Session {
  readonly recording = new Recording();
  readonly mode: ClockMode;
  /** Texts that differ from run to run, and what stands for them. */
  readonly masks = new Map<string, string>();
  /** The people of its sandboxes, once somebody asked for them. */
  people: People | undefined;
  readonly #server: MockServer;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #failures: readonly unknown[];
  #group = '';

  private constructor(mode: ClockMode, server: MockServer, failures: readonly unknown[]) {
    this.mode = mode;
    this.#server = server;
    this.#failures = failures;
  }

  static async open({ mode, strict = false }: SessionOptions): Promise<Session> {
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    const failures: unknown[] = [];
    const report = (error: unknown) => failures.push(error);
    return new Session(mode, await startMockServer({ validateAnswers: true, strict, slowMs: 1, report }), failures);
  }

  /** What is recorded from now on belongs together. */
  begin(group: string): void {
    this.#group = group;
  }

  /** Calls and records the answer. */
  async record(id: string, call: Call): Promise<Answer> {
    const answer = await this.call(call);
    this.recording.add({ group: this.#group, id, ...transcriptOf(call, answer, this.masks) });
    return answer;
  }

  /** Takes down something else that was seen. */
  note(id: string, text: string): void {
    this.recording.add({ group: this.#group, id, status: undefined, answer: text, request: '' });
  }

  async call(call: Call): Promise<Answer> {
    if (this.mode === 'running') vi.setSystemTime(Date.now() + stepMs);
    return await this.callAtOnce(call);
  }

  /** Calls while no time passes. */
  async callAtOnce(call: Call): Promise<Answer> {
    return await exchange({ port: Number(new URL(this.#server.url).port), agent: this.#agent }, call);
  }

  /** @throws when the fake failed inside. */
  async close(): Promise<void> {
    this.#agent.destroy();
    await this.#server.close();
    vi.useRealTimers();
    if (this.#failures.length > 0) throw new AggregateError(this.#failures, 'The fake failed inside');
  }
}
