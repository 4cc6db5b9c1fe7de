import type { World } from '../world/world.ts';
import type { OperationRequest } from './request.ts';

/** Of one world. The oldest makes room. */
const mostPages = 4;

interface Shown<Page> {
  /** Of the world when they were made. */
  readonly revision: number;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** By what was asked. */
  readonly pages: Map<string, Page>;
}

/**
 * What an operation has shown of each world. It is shown again for as long as the world and the time stay the same, so it
 * may depend on nothing but these and what the request says in its path, query and body.
 */
export class ShownPages<Page> {
  readonly #ofWorlds = new WeakMap<World, Shown<Page>>();

  show({ sandbox: { world }, account, asked, now }: OperationRequest, make: () => Page): Page {
    const name = `${account?.account.ordinal} ${asked}`;
    const { pages } = this.#of(world, now.getTime());
    const present = pages.get(name);
    if (present !== undefined) return present;
    const page = make();
    pages.set(name, page);
    const [oldest] = pages.keys();
    if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest);
    return page;
  }

  #of(world: World, now: number): Shown<Page> {
    const { revision } = world;
    const present = this.#ofWorlds.get(world);
    if (present?.revision === revision && present.now === now) return present;
    const fresh = { revision, now, pages: new Map<string, Page>() };
    this.#ofWorlds.set(world, fresh);
    return fresh;
  }
}
