import type { VendorName } from '../../../src/client/generated.ts';
import type { SandboxDescription } from '../../../src/client/types.ts';
import { vendorName } from '../state/words.ts';
import { CopyButton } from '../ui/copy-button.tsx';

interface VendorCardSettings {
  readonly name: string;
  readonly access: SandboxDescription['vendors'][VendorName];
}

export function VendorCard({ name, access: { baseUrl, apiKey, otherKeys, accounts, example } }: VendorCardSettings) {
  const title = vendorName(name);
  const rows = [
    { label: 'Base URL', text: baseUrl, what: `the base URL of ${title}` },
    { label: 'Key', text: apiKey, what: `the key of ${title}` },
    ...Object.entries(otherKeys).map(([kind, key]) => ({
      label: `Key (${kind})`,
      text: key,
      what: `the ${kind} key of ${title}`,
    })),
    ...accounts.map((account) => ({
      label: account.name,
      text: account.id,
      what: `${account.name}'s account id at ${title}`,
    })),
  ];
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <dl class="access">
        {rows.map(({ label, text, what }) => (
          <div key={what}>
            <dt>{label}</dt>
            <dd>
              <code title={text}>{text}</code>
              <CopyButton text={text} what={what} />
            </dd>
          </div>
        ))}
      </dl>
      <div class="card-head">
        <h3>Try it</h3>
        <CopyButton text={example} what={`the curl of ${title}`} />
      </div>
      <pre class="body">{example}</pre>
    </section>
  );
}
