import { sandbox } from '../state/sandbox.ts';
import { Problem } from '../ui/problem.tsx';
import { Scroll } from '../ui/scroll.tsx';
import { VendorCard } from './vendor-card.tsx';

/** How to reach this sandbox through each vendor. */
export function VendorsPanel() {
  const vendors = Object.entries(sandbox.value.value?.vendors ?? {});
  return (
    <Scroll label="Vendors">
      <Problem text={sandbox.problem.value} />
      <div class="vendor-cards">
        {vendors.map(([name, access]) => (
          <VendorCard key={name} name={name} access={access} />
        ))}
      </div>
    </Scroll>
  );
}
