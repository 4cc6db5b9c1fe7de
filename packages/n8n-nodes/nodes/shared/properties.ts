import type { InvitationClient } from '@invitekit/clients';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { NodePlan } from './node-plan.ts';
import type { Operation, Resource } from './operation.ts';

/** The parameters of a node: the Resource menu, an Operation menu for each, the account, and what operations ask for. */
export function toProperties<Client extends InvitationClient>({
  leadingFields = [],
  resources,
  accountFields,
}: NodePlan<Client>): INodeProperties[] {
  return [
    ...leadingFields,
    menu('Resource', 'resource', resources.map(toResourceOption)),
    ...resources.map(operationMenu),
    ...resources.flatMap((resource) => accountFieldsOf(resource, accountFields)),
    ...resources.flatMap((resource) =>
      resource.operations.flatMap((operation) =>
        operation.fields.map((field) => shownFor(field, resource, [operation])),
      ),
    ),
  ];
}

function operationMenu({ value, operations }: Resource<never>): INodeProperties {
  return {
    ...menu('Operation', 'operation', operations.map(toOperationOption)),
    displayOptions: { show: { resource: [value] } },
  };
}

function accountFieldsOf(resource: Resource<never>, accountFields: readonly INodeProperties[]): INodeProperties[] {
  const operations = resource.operations.filter(({ needsAccount = true }) => needsAccount);
  return operations.length === 0 ? [] : accountFields.map((field) => shownFor(field, resource, operations));
}

function shownFor(
  field: INodeProperties,
  resource: Resource<never>,
  operations: readonly Operation<never>[],
): INodeProperties {
  const show = { resource: [resource.value], operation: operations.map(({ value }) => value) };
  return { ...field, displayOptions: { ...field.displayOptions, show: { ...field.displayOptions?.show, ...show } } };
}

/** Sorted for the eye; the first one of the list is the default. */
function menu(displayName: string, name: string, list: INodePropertyOptions[]): INodeProperties {
  const options = list.toSorted((one, other) => one.name.localeCompare(other.name));
  const first = list[0]?.value ?? '';
  return { displayName, name, type: 'options', noDataExpression: true, options, default: first };
}

function toResourceOption({ name, value }: Resource<never>): INodePropertyOptions {
  return { name, value };
}

function toOperationOption({ name, value, action, description }: Operation<never>): INodePropertyOptions {
  return { name, value, action, description };
}
