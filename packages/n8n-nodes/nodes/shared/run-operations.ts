import type { InvitationClient, Transport } from '@invitekit/clients';
import { type IExecuteFunctions, type INodeExecutionData, NodeOperationError } from 'n8n-workflow';
import { toErrorItem, toNodeError } from './node-error.ts';
import type { Operation, Resource } from './operation.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { createTransport } from './transport.ts';

/** What differs from node to node. */
export interface VendorNode<Client extends InvitationClient> {
  readonly credential: string;
  readonly resources: readonly Resource<Client>[];
  /** Makes the client for one input item. */
  readonly connect: (settings: Connection, parameters: Parameters) => Client;
}

export interface Connection {
  readonly baseUrl: string;
  readonly transport: Transport;
}

interface VendorCredential {
  readonly apiKey: string;
  readonly baseUrl: string;
}

/** The item loop of every node: runs the chosen operation once for each input item, and links each output item to it. */
export async function runOperations<Client extends InvitationClient>(
  context: IExecuteFunctions,
  { credential, resources, connect }: VendorNode<Client>,
): Promise<INodeExecutionData[][]> {
  const { apiKey, baseUrl } = await context.getCredentials<VendorCredential>(credential);
  const connection: Connection = { baseUrl, transport: createTransport(context, credential) };
  const signal = context.getExecutionCancelSignal();
  const output: INodeExecutionData[] = [];

  for (const item of context.getInputData().keys()) {
    const pairedItem = { item };
    try {
      const parameters = readParameters(context, item);
      const operation = findOperation(context, resources, item);
      const results = await operation.execute(connect(connection, parameters), { parameters, signal });
      for (const json of results) output.push({ json, pairedItem });
    } catch (error) {
      const failure = toNodeError(error, { node: context.getNode(), itemIndex: item, apiKey });
      if (!context.continueOnFail() || signal?.aborted) throw failure;
      output.push({ json: toErrorItem(error, failure), pairedItem });
    }
  }
  return [output];
}

function findOperation<Client extends InvitationClient>(
  context: IExecuteFunctions,
  resources: readonly Resource<Client>[],
  itemIndex: number,
): Operation<Client> {
  const resource = context.getNodeParameter('resource', itemIndex);
  const operation = context.getNodeParameter('operation', itemIndex);
  const found = resources.find(({ value }) => value === resource)?.operations.find(({ value }) => value === operation);
  if (found !== undefined) return found;
  throw new NodeOperationError(context.getNode(), `This node has no operation ${operation} for ${resource}`, {
    itemIndex,
    description: 'Choose an operation in the node, or update the package.',
  });
}
