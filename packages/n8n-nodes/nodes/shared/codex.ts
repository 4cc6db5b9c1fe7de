import type { CodexData } from 'n8n-workflow';
import { documentationUrl } from '../../credentials/documentation-url.ts';

/** The words by which everything of ours is found. */
const commonWords = ['LinkedIn', 'LinkedIn Invitation', 'Invitation'];

/** By which a trigger with a vendor's webhook is found. */
export const webhookWords = ['Invitation Accepted', 'New Connection', 'Webhook'] as const;

/** By which a trigger that asks by itself is found. */
export const pollingWords = ['Accepted', 'Received', 'Withdrawn', 'Disconnected', 'Restricted'] as const;

/** How n8n lists a node: by which words it is found, and which part of the README is about it. */
export function codexOf(section: string, words: readonly string[]): CodexData {
  return {
    categories: ['Communication', 'Sales'],
    alias: [...commonWords, ...words, 'InviteKit'],
    resources: {
      primaryDocumentation: [{ url: documentationUrl(section) }],
      credentialDocumentation: [{ url: documentationUrl('credentials') }],
    },
  };
}
