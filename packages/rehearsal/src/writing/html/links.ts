import { html, type Markup } from './markup.ts';

/** The place of a request or a run in the page. */
export const requestId = (number: number): string => `request-${number}`;

export const runId = (run: string): string => `run-${inAddress(run)}`;

export const nodeId = (workflow: string | null, node: string | null): string =>
  `node-${inAddress(`${workflow ?? ''}:${node ?? ''}`)}`;

/** Names are the builder's, and may hold half a character. */
function inAddress(name: string): string {
  return encodeURIComponent(name.toWellFormed());
}

export function linkToRequest(number: number | null): Markup | string {
  return number === null ? '' : html`<a href="#${requestId(number)}">${number}</a>`;
}

export function linkToRun(run: string | null): Markup | string {
  return run === null ? '–' : html`<a href="#${runId(run)}">${run}</a>`;
}

export function linkToNode(workflow: string | null, node: string | null): Markup | string {
  return node === null ? '–' : html`<a href="#${nodeId(workflow, node)}">${workflow ?? ''}: ${node}</a>`;
}
