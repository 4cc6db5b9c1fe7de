import type { Sandbox } from '../sandbox/sandbox.ts';
import type { World } from '../world/world.ts';
import type { OperationRequest } from './request.ts';

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

/** How a text has a character for each byte. */
export const bytewise = 'latin1';

/** The JSON of pages, for as long as there is the page; nobody changes it any more. */
const written = new WeakMap<object, string>();

/**
 * Shows a page of the world, for an answer that charges, counts or tells of the request besides. It is made once for as
 * long as the world and the time stay the same, and so is its JSON; it may depend on nothing else but the path, query and
 * body.
 */
export function pageMaker<Page extends object>(): (request: OperationRequest, make: () => Page) => Page {
  const shown = new ShownPages<Page>(({ world }) => world.revision);
  return (request, make) => {
    const name = `${request.account?.account.ordinal} ${request.asked}`;
    const present = shown.find(request, name);
    if (present !== undefined) return present;
    const page = make();
    written.set(page, writeBytes(page) ?? '');
    return shown.keep(request, name, page);
  };
}

/** The JSON of an answer in UTF-8, a character for each byte. One of its fields may be such a page, which is written already. */
export function writeJson(answer: unknown): string {
  const isRecord = typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  const fields = isRecord ? Object.entries(answer) : [];
  if (!fields.some(([, field]) => writtenOf(field) !== undefined)) return writeBytes(answer) ?? '';
  let text = '';
  for (const [name, field] of fields) {
    const json = writtenOf(field) ?? writeBytes(field);
    if (json !== undefined) text += `${text === '' ? '{' : ','}${writeBytes(name)}:${json}`;
  }
  return `${text}}`;
}

function writeBytes(value: unknown): string | undefined {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) return undefined;
  const isAscii = Buffer.byteLength(json) === json.length;
  return isAscii ? json : Buffer.from(json).toString(bytewise);
}

function writtenOf(field: unknown): string | undefined {
  return typeof field === 'object' && field !== null ? written.get(field) : undefined;
}
