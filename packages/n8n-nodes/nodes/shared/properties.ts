import type { InvitationClient } from '@invitekit/clients';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { accountField } from './fields/account.ts';
import { shownForVendors } from './fields/shown-for-vendors.ts';
import type { NodePlan } from './node-plan.ts';
import { needsAccountAt, type Operation, type Resource } from './operation.ts';
import type { VendorAccess } from './vendor-access.ts';

/** The parameters of a node: the Resource menu, an Operation menu for each, the account, and what operations ask for. */
export function toProperties<Client extends InvitationClient>({
  leadingFields = [],
  resources,
  vendors,
}: NodePlan<Client>): INodeProperties[] {
  return [
    ...leadingFields,
    menu('Resource', 'resource', resources.map(toResourceOption)),
    ...resources.map(operationMenu),
    ...resources.flatMap((resource) => accountFieldsOf(resource, vendors)),
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

function accountFieldsOf(resource: Resource<never>, vendors: readonly VendorAccess[]): INodeProperties[] {
  return vendors.flatMap((vendor) => {
    const operations = resource.operations.filter((operation) => needsAccountAt(vendor.facts.name, operation));
    const field = accountField(vendor);
    const ofVendor = vendors.length > 1 ? { ...field, displayOptions: shownForVendors([vendor]) } : field;
    return operations.length === 0 ? [] : [shownFor(ofVendor, resource, operations)];
  });
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
