import type { InvitationClient } from '@invitekit/clients';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Operation, Resource } from './operation.ts';

/** The parameters of a node: the Resource menu, an Operation menu for each, `common` ones, and what operations ask for. */
export function toProperties<Client extends InvitationClient>(
  resources: readonly Resource<Client>[],
  common: readonly INodeProperties[],
): INodeProperties[] {
  return [
    menu('Resource', 'resource', resources.map(toResourceOption)),
    ...resources.map(operationMenu),
    ...common,
    ...resources.flatMap((resource) =>
      resource.operations.flatMap((operation) => operationFields(resource, operation)),
    ),
  ];
}

function operationMenu({ value, operations }: Resource<never>): INodeProperties {
  return {
    ...menu('Operation', 'operation', operations.map(toOperationOption)),
    displayOptions: { show: { resource: [value] } },
  };
}

function operationFields(resource: Resource<never>, operation: Operation<never>): INodeProperties[] {
  return operation.fields.map((field) => ({
    ...field,
    displayOptions: {
      ...field.displayOptions,
      show: { ...field.displayOptions?.show, resource: [resource.value], operation: [operation.value] },
    },
  }));
}

function menu(displayName: string, name: string, options: INodePropertyOptions[]): INodeProperties {
  const first = options[0]?.value ?? '';
  return { displayName, name, type: 'options', noDataExpression: true, options, default: first };
}

function toResourceOption({ name, value }: Resource<never>): INodePropertyOptions {
  return { name, value };
}

function toOperationOption({ name, value, action, description }: Operation<never>): INodePropertyOptions {
  return { name, value, action, description };
}
