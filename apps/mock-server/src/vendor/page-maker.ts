import { keepJson } from './kept-json.ts';
import type { OperationRequest } from './request.ts';
import { ShownPages } from './shown-pages.ts';

/**
 * Shows a page of the world, for an answer that charges, counts or tells of the request besides. It is made once for as
 * long as the world and the time stay the same, and may depend on nothing else but the path, query and body.
 */
export function pageMaker<Page extends object>(): (request: OperationRequest, make: () => Page) => Page {
  const pages = new ShownPages<Page>(({ world }) => world.revision);
  return (request, make) => {
    const name = `${request.account?.account.ordinal} ${request.asked}`;
    return pages.find(request, name) ?? pages.keep(request, name, keepJson(make()));
  };
}
