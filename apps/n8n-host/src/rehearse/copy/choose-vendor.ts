import type { VendorName } from '@invitekit/specs/vendors';
import { refuse } from '../refused.ts';
import { running } from './check.ts';
import { isCommon, isOurs, vendorOf } from './node-kinds.ts';
import type { RehearsedNode, RehearsedWorkflow } from './workflow.ts';

/** The vendors that the workflows use, the most used one first. */
export function vendorsIn(workflows: readonly RehearsedWorkflow[]): readonly VendorName[] {
  const counts = new Map<VendorName, number>();
  for (const workflow of workflows) {
    const used = [...workflow.nodes, ...running(workflow)].map(vendorOf);
    for (const name of used) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}

/**
 * The same workflows at another vendor.
 *
 * @throws {RehearsalRefused} when a node is made for one vendor alone.
 */
export function atVendor(workflows: readonly RehearsedWorkflow[], vendor: VendorName): readonly RehearsedWorkflow[] {
  const inTheWay = workflows.flatMap(({ name, nodes }) =>
    nodes
      .filter((node) => vendorOf(node) !== undefined && vendorOf(node) !== vendor && !isCommon(node))
      .map((node) => `${name}: ${node.name} (${node.type})`),
  );
  if (inTheWay.length > 0) {
    throw refuse(
      `These nodes work with one vendor only. Use the node LinkedIn Invitations, which serves every vendor, or leave --vendor out:`,
      inTheWay,
    );
  }
  return workflows.map((workflow) => ({ ...workflow, nodes: workflow.nodes.map((node) => moved(node, vendor)) }));
}

function moved(node: RehearsedNode, vendor: VendorName): RehearsedNode {
  if (!isOurs(node) || vendorOf(node) === vendor) return node;
  // Credentials are given anew by their vendor.
  return { ...node, parameters: { ...node.parameters, vendor }, credentials: {} };
}
