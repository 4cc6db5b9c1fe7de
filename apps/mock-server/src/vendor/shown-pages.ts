import type { Sandbox } from '../sandbox/sandbox.ts';
import type { World } from '../world/world.ts';

/** Of one world. The oldest makes room. */
const mostPages = 4;

interface Shown<Page> {
  /** Of the sandbox when they were made. */
  readonly revision: number;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly pages: Map<string, Page>;
}

/** When something is shown of whose world. */
interface Occasion {
  readonly sandbox: Sandbox;
  readonly now: Date;
}

/**
 * What was shown of each world, by what was asked. It holds for as long as the world and the time stay the same, so it may
 * depend on nothing else.
 */
export class ShownPages<Page> {
  readonly #revisionOf: (sandbox: Sandbox) => number;
  readonly #ofWorlds = new WeakMap<World, Shown<Page>>();

  /** `revisionOf` gives another number once anything has changed that may show. */
  constructor(revisionOf: (sandbox: Sandbox) => number) {
    this.#revisionOf = revisionOf;
  }

  find(occasion: Occasion, name: string): Page | undefined {
    return this.#of(occasion).pages.get(name);
  }

  keep(occasion: Occasion, name: string, page: Page): Page {
    const { pages } = this.#of(occasion);
    pages.set(name, page);
    const [oldest] = pages.keys();
    if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest);
    return page;
  }

  #of({ sandbox, now }: Occasion): Shown<Page> {
    const revision = this.#revisionOf(sandbox);
    const time = now.getTime();
    const present = this.#ofWorlds.get(sandbox.world);
    if (present?.revision === revision && present.now === time) return present;
    const fresh = { revision, now: time, pages: new Map<string, Page>() };
    this.#ofWorlds.set(sandbox.world, fresh);
    return fresh;
  }
}
