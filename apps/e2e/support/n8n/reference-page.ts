import type { MockServer } from '@invitekit/mock-server';
import { vendors } from '@invitekit/specs/vendors';
import { allVendors } from 'n8n-nodes-invitekit/nodes/shared/all-vendors.ts';
import { about } from 'n8n-nodes-invitekit/nodes/shared/sending/about.ts';
import { adviceByReason, type Reason } from 'n8n-nodes-invitekit/nodes/shared/sending/reasons.ts';
import { z } from 'zod';
import { given } from '../listings.ts';
import type { N8n } from './n8n.ts';
import { nextSteps } from './next-steps.ts';
import { operationsOf } from './node-operations.ts';
import { vendorsUnderTest } from './vendors.ts';

const reasons = z.array(z.custom<Reason>()).parse(Object.keys(adviceByReason)).toSorted();
const documented = 'http://127.0.0.1:4010';

/** The page of facts about the nodes, written from the nodes and the fake themselves. */
export function referencePage(n8n: N8n, fake: MockServer): string {
  return [
    '# Reference of the n8n nodes',
    'Generated from the nodes and the fake. Do not edit it; CONTRIBUTING.md says how to generate it. The rest is in the [README](../../packages/n8n-nodes/README.md).',
    '## Operations',
    operationTable(n8n),
    '## What differs from vendor to vendor',
    'The panel shows it once you choose the vendor.',
    noticeTable(n8n),
    '## Why somebody is not invited',
    '`next` and `about` as Send gives them. If a vendor says more, `next` may differ: with `because: "cooldown"`, `not-invitable` has `later`; if a store refuses the key, `next` is `look`.',
    reasonTable(),
    '## The fake',
    'Addresses and keys of `npx -y pnpm@12 start`. The account has 145 pending invitations at every vendor. Invite `jordan-walke`, who accepts after a day, `charles-babbage`, who ignores it, or `sophie-germain`, who never answers. If n8n runs in a container, `127.0.0.1` is the container itself: let it use the network of the host.',
    fakeTable(fake),
  ]
    .join('\n\n')
    .concat('\n');
}

function operationTable(n8n: N8n): string {
  const nodes = [{ name: 'LinkedIn Invitations', node: 'linkedInInvitations' }, ...Object.values(vendorsUnderTest)];
  const columns = nodes.map(({ node }) => operationsOf(n8n, node));
  const order = [...new Map(columns.flat().map((each) => [each.place, each])).values()];
  const byResource = [...Map.groupBy(order, ({ resource }) => resource).values()].flat();
  return table(
    ['Resource', 'Operation', 'LinkedIn Invitations', ...allVendors.map(({ displayName }) => displayName)],
    byResource.map(({ resource, operation, place }) => [
      resource,
      operation,
      ...columns.map((column) => (column.some((each) => each.place === place) ? '✓' : '')),
    ]),
  );
}

function noticeTable(n8n: N8n): string {
  const rows = allVendors.flatMap(({ displayName, node, notices }) =>
    operationsOf(n8n, node).flatMap(({ resource, operation, place }) => {
      const notice = notices[place];
      return notice === undefined ? [] : [[displayName, `${resource}: ${operation}`, notice]];
    }),
  );
  return table(['Vendor', 'Operation', 'What to know'], rows);
}

function reasonTable(): string {
  return table(
    ['`reason`', '`next`', '`about`', 'What to do'],
    reasons.flatMap((reason) => {
      const next = nextSteps[reason];
      return next === null ? [] : [[`\`${reason}\``, `\`${next}\``, `\`${about[reason]}\``, adviceByReason[reason]]];
    }),
  );
}

function fakeTable(fake: MockServer): string {
  return table(
    ['Vendor', 'Base URL', 'API Key', 'Other keys', 'Account, by ID'],
    Object.values(vendors).map(({ name, displayName, accountId }) => {
      const { baseUrl, apiKey, otherKeys } = given(fake.vendors.find((each) => each.name === name));
      const others = Object.entries(otherKeys).map(([kind, key]) => `${kind}: \`${key}\``);
      const address = baseUrl.replace(fake.url, documented);
      return [displayName, `\`${address}\``, `\`${apiKey}\``, others.join(', '), `\`${accountId.example}\``];
    }),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
