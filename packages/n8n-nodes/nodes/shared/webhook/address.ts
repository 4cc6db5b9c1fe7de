import { type INode, NodeOperationError } from 'n8n-workflow';

export interface Addresses {
  /** Where events are to be sent. */
  readonly url: string;
  /** Where the vendor is. */
  readonly baseUrl: string;
  readonly vendor: string;
}

/** Refuses what the vendor cannot reach, or would reach in the open, before anything is registered there. */
export function checkAddress(node: INode, { url, baseUrl, vendor }: Addresses): void {
  const { protocol, origin } = new URL(url);
  const refuse = (message: string) => {
    const description = `${vendor} sends events to n8n. Set n8n’s environment variable WEBHOOK_URL to the https address at which n8n is reached from the internet, restart n8n, and try again.`;
    throw new NodeOperationError(node, message, { description });
  };
  if (isLoopback(url) && isLoopback(baseUrl)) return;
  if (isLoopback(url)) refuse(`${vendor} cannot reach n8n at ${origin}`);
  if (protocol !== 'https:') refuse(`n8n’s address must be https, and it is ${origin}`);
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
