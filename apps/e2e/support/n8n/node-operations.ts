import type { N8n } from './n8n.ts';

/** An operation of a node, with the names that the editor shows. */
export interface ShownOperation {
  readonly resource: string;
  readonly operation: string;
  /** As in the notices of vendors: `invitation.send`. */
  readonly place: string;
}

/** What a node can do, in the order in which the editor shows it. */
export function operationsOf(n8n: N8n, node: string): readonly ShownOperation[] {
  const { properties } = n8n.types.getByNameAndVersion(node).description;
  const resources = properties.find(({ name }) => name === 'resource')?.options ?? [];
  return properties.flatMap(({ name: field, displayOptions, options = [] }) => {
    if (field !== 'operation') return [];
    const shownFor = displayOptions?.show?.['resource']?.[0];
    const resource = resources.find((option) => 'value' in option && option.value === shownFor)?.name ?? '';
    return options.flatMap((option) =>
      'value' in option ? [{ resource, operation: option.name, place: `${shownFor}.${option.value}` }] : [],
    );
  });
}
