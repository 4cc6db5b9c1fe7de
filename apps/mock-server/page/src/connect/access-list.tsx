import { CopyButton } from '../ui/copy-button.tsx';
import { LongText } from '../ui/long-text.tsx';
import type { Access } from './snippets.ts';

interface AccessListSettings {
  /** What the vendor calls itself. */
  readonly title: string;
  readonly access: Access;
}

/** What a program needs to know, each to be copied alone. */
export function AccessList({ title, access: { baseUrl, apiKey, otherKeys, accounts } }: AccessListSettings) {
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
    <dl class="access">
      {rows.map(({ label, text, what }) => (
        <div key={what}>
          <dt>{label}</dt>
          <dd>
            <code>
              <LongText text={text} />
            </code>
            <CopyButton text={text} what={what} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
