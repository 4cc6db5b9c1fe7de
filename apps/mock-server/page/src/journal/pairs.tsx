interface PairsSettings {
  readonly title: string;
  readonly pairs: unknown;
}

/** Names with their values, for instance headers. Nothing where there are none. */
export function Pairs({ title, pairs }: PairsSettings) {
  const found = typeof pairs === 'object' && pairs !== null ? Object.entries(pairs) : [];
  if (found.length === 0) return null;
  return (
    <details open={title === 'Query'}>
      <summary>
        {title} <span class="muted">{found.length}</span>
      </summary>
      <dl class="pairs">
        {found.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
