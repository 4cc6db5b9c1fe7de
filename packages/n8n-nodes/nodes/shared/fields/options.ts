import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';
import { displayNamesOf, type VendorAccess } from '../vendor-access.ts';
import { shownForVendors } from './shown-for-vendors.ts';

/** A collection of what is rarely needed, sorted. */
export function optionsField(options: NonNullable<INodeProperties['options']>): INodeProperties {
  return {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add Option',
    default: {},
    options: [...options].sort((one, other) => one.name.localeCompare(other.name)),
  };
}

function maxCreditsField(vendors: readonly VendorAccess[]): INodeProperties {
  return {
    displayName: 'Max Credits',
    name: 'maxCredits',
    type: 'number',
    typeOptions: { minValue: 1, numberPrecision: 0 },
    noDataExpression: true,
    default: 10,
    description: `Most credits that a run of this node may take at ${displayNamesOf(vendors, 'or')}, for all its items together. It stops before it would take more.`,
  };
}

/** The fields of an operation that takes credits at these vendors. */
export function withMaxCredits(
  fields: readonly INodeProperties[],
  vendors: readonly VendorAccess[],
): readonly INodeProperties[] {
  const { options = [] } = fields.find(isOptions) ?? {};
  return [...fields.filter((field) => !isOptions(field)), optionsField([...options, maxCreditsField(vendors)])];
}

/** As `withMaxCredits`, in a node that works through other vendors too. */
export function withMaxCreditsAt(
  vendors: readonly VendorAccess[],
  fields: readonly INodeProperties[],
): readonly INodeProperties[] {
  const displayOptions = shownForVendors(vendors);
  const elsewhere = fields.map((field) =>
    isOptions(field) ? { ...field, displayOptions: { hide: displayOptions.show } } : field,
  );
  const options = withMaxCredits(fields, vendors).filter(isOptions);
  return [...elsewhere, ...options.map((field) => ({ ...field, displayOptions }))];
}

/** The most credits that a run may take; undefined for no limit. */
export function readMaxCredits({ fixed }: Parameters): number | undefined {
  return fixed.addedCount('options.maxCredits', 'Max Credits');
}

function isOptions({ name }: INodeProperties): boolean {
  return name === 'options';
}
