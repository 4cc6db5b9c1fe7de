import type { SandboxHandle } from '@invitekit/mock-server';
import { type VendorName, vendors } from '@invitekit/specs/vendors';
import { isOurs, vendorOf } from './node-kinds.ts';
import type { RehearsedWorkflow } from './workflow.ts';

/** Puts the accounts of the sandbox where the builder's stand: the first one that is named becomes the first one there. */
export async function withAccounts(
  workflows: readonly RehearsedWorkflow[],
  sandbox: SandboxHandle,
): Promise<readonly RehearsedWorkflow[]> {
  const owners = (await sandbox.accounts()).map(({ owner }) => owner.name);
  const known = new Map<VendorName, string[]>();
  for (const node of workflows.flatMap(({ nodes }) => nodes)) {
    const vendor = vendorOf(node);
    const id = accountIn(node.parameters['accountId']);
    if (vendor === undefined || id === undefined) continue;
    const ids = known.get(vendor) ?? known.set(vendor, []).get(vendor) ?? [];
    if (!ids.includes(id)) ids.push(id);
  }
  const idFor = (vendor: VendorName, id: string) => {
    const place = Math.max(0, known.get(vendor)?.indexOf(id) ?? 0);
    return sandbox.connection(vendor, owners[place % owners.length]).accountId;
  };
  return workflows.map((workflow) => ({
    ...workflow,
    nodes: workflow.nodes.map((node) => {
      const vendor = vendorOf(node);
      if (vendor === undefined) return node;
      if (!isOurs(node)) return { ...node, parameters: replaceIds(node.parameters, vendor, idFor(vendor, '')) };
      const id = accountIn(node.parameters['accountId']);
      if (id === undefined) return node;
      const accountId = { __rl: true, mode: 'id', value: idFor(vendor, id) };
      return { ...node, parameters: { ...node.parameters, accountId } };
    }),
  }));
}

/** The account of a resource locator; undefined for an expression, which finds its own. */
function accountIn(locator: unknown): string | undefined {
  const value = typeof locator === 'object' && locator !== null && 'value' in locator ? locator.value : locator;
  return typeof value === 'string' && value !== '' && !value.startsWith('=') ? value : undefined;
}

/** In whatever a request says: texts in the form of the vendor's account ids. */
function replaceIds(
  parameters: Readonly<Record<string, unknown>>,
  vendor: VendorName,
  id: string,
): Record<string, unknown> {
  const { example, patterns } = vendors[vendor].accountId;
  const prefix = /^[a-z]+_/.exec(example)?.[0];
  const form = prefix === undefined ? patterns[0]?.replace(/^\^|\$$/g, '') : `${prefix}\\w+`;
  if (form === undefined) return { ...parameters };
  return JSON.parse(JSON.stringify(parameters).replaceAll(new RegExp(`\\b${form}\\b`, 'g'), id));
}
