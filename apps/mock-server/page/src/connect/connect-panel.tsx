import { goTo, place } from '../state/place.ts';
import { sandbox } from '../state/sandbox.ts';
import { vendorName } from '../state/words.ts';
import { Problem } from '../ui/problem.tsx';
import { Scroll } from '../ui/scroll.tsx';
import { AccessList } from './access-list.tsx';
import { SnippetCard } from './snippet-card.tsx';
import { type Access, snippetsFor } from './snippets.ts';
import { VendorChoice } from './vendor-choice.tsx';

/** How to reach this sandbox through a vendor. The address says which. */
export function ConnectPanel() {
  const { id, vendors: accesses } = sandbox.value.value ?? {};
  const vendors = new Map(Object.entries<Access>(accesses ?? {}));
  const names = [...vendors.keys()];
  const { item } = place.value;
  const name = vendors.has(item) ? item : (names[0] ?? '');
  const access = vendors.get(name);
  const title = vendorName(name);
  return (
    <Scroll label="How to connect">
      <Problem text={sandbox.problem.value} />
      {access && (
        <div class="connect">
          <header>
            <h2>Connect to {id}</h2>
            <p class="muted">
              The key opens this sandbox and no other. Replace the vendor's address with the base URL; nothing else
              changes.
            </p>
          </header>
          <VendorChoice names={names} value={name} onChoose={(chosen) => goTo({ tab: 'connect', item: chosen })} />
          <section aria-label={title}>
            <AccessList title={title} access={access} />
          </section>
          <div class="snippets">
            {snippetsFor({ name, title }, access).map((snippet) => (
              <SnippetCard key={`${name} ${snippet.title}`} snippet={snippet} />
            ))}
          </div>
        </div>
      )}
    </Scroll>
  );
}
