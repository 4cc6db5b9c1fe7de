import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';
import { shownForVendors } from './vendor.ts';

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

const maxCreditsField: INodeProperties = {
  displayName: 'Max Credits',
  name: 'maxCredits',
  type: 'number',
  typeOptions: { minValue: 1, numberPrecision: 0 },
  noDataExpression: true,
  default: 10,
  description:
    'Most credits that a run of this node may take at LinkupAPI, for all its items together. It stops before it would take more.',
};

/** The fields of an operation that takes credits. */
export function withMaxCredits(fields: readonly INodeProperties[]): readonly INodeProperties[] {
  const { options = [] } = fields.find(isOptions) ?? {};
  return [...fields.filter((field) => !isOptions(field)), optionsField([...options, maxCreditsField])];
}

/** As `withMaxCredits`, in a node in which LinkupAPI is one of several vendors. */
export function withMaxCreditsAtLinkup(fields: readonly INodeProperties[]): readonly INodeProperties[] {
  const elsewhere = fields.map((field) =>
    isOptions(field) ? { ...field, displayOptions: { hide: shownForVendors(['linkup']).show } } : field,
  );
  const atLinkup = withMaxCredits(fields).filter(isOptions);
  return [...elsewhere, ...atLinkup.map((field) => ({ ...field, displayOptions: shownForVendors(['linkup']) }))];
}

/** The most credits that a run may take; undefined for no limit. */
export function readMaxCredits({ fixed }: Parameters): number | undefined {
  return fixed.addedCount('options.maxCredits', 'Max Credits');
}

function isOptions({ name }: INodeProperties): boolean {
  return name === 'options';
}
