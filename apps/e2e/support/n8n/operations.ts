import { type INodeParameters, type INodeProperties, type INodeTypeDescription, NodeHelpers } from 'n8n-workflow';

/** One operation of a node, as its editor shows it. */
export interface OperationOfNode {
  readonly resource: string;
  readonly operation: string;
  /** What it asks for besides. */
  readonly fields: readonly INodeProperties[];
}

/** The operations of a node of which the parameters are chosen already. */
export function operationsOf(
  description: INodeTypeDescription,
  parameters: INodeParameters = {},
): readonly OperationOfNode[] {
  const menus = description.properties.filter(({ name }) => name === 'operation');
  return menus.flatMap(({ displayOptions, options = [] }) => {
    const resource = String(displayOptions?.show?.['resource']?.[0]);
    return options.flatMap((option) => {
      if (!('value' in option)) return [];
      const operation = String(option.value);
      return [
        {
          resource,
          operation,
          fields: fieldsOf(description, { ...parameters, resource, operation, returnAll: false }),
        },
      ];
    });
  });
}

function fieldsOf(description: INodeTypeDescription, chosen: Parameters<typeof NodeHelpers.displayParameter>[0]) {
  return description.properties.filter(
    (field) =>
      field.name !== 'resource' &&
      field.name !== 'operation' &&
      NodeHelpers.displayParameter(chosen, field, { typeVersion: 1 }, description),
  );
}
