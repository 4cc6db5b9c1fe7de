import type { VendorName } from '../../../src/client/generated.ts';
import type { VendorDescription } from '../../../src/client/types.ts';
import { vendorName } from '../state/words.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import type { Draft } from './draft.ts';

interface TargetFieldsSettings {
  readonly vendors: readonly VendorDescription[];
  readonly draft: Draft;
  /** Without an operation: the vendor's first. */
  readonly onChoose: (vendor: VendorName, operation?: string) => void;
}

/** Which requests a fault is for. */
export function TargetFields({ vendors, draft, onChoose }: TargetFieldsSettings) {
  const operations = vendors.find(({ name }) => name === draft.vendor)?.operations ?? [];
  return (
    <>
      <Field label="Vendor">
        <Select
          options={vendors.map(({ name }) => ({ value: name, text: vendorName(name) }))}
          value={draft.vendor}
          onChoose={(vendor) => onChoose(vendor)}
        />
      </Field>
      <Field label="Operation">
        <Select
          options={[...operations.map(({ id }) => ({ value: id, text: id })), { value: '*', text: 'every operation' }]}
          value={draft.operation}
          onChoose={(operation) => onChoose(draft.vendor, operation)}
        />
      </Field>
    </>
  );
}
