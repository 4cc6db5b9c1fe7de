import { vendorName } from '../state/words.ts';
import { VendorMark } from './vendor-mark.tsx';

/** A vendor by its sign and its name. */
export function VendorLabel({ vendor }: { readonly vendor: string }) {
  return (
    <span class="vendor">
      <VendorMark vendor={vendor} /> <span class="vendor-name">{vendorName(vendor)}</span>
    </span>
  );
}
