import { count } from '../state/words.ts';

interface MeterSettings {
  readonly label: string;
  readonly used: number;
  readonly limit: number;
  /** What else there is to know, for instance when it starts anew. */
  readonly hint?: string | undefined;
}

/** How much of something is used up. */
export function Meter({ label, used, limit, hint }: MeterSettings) {
  const share = limit === 0 ? 1 : Math.min(1, used / limit);
  return (
    <div class="meter" title={hint === undefined ? label : `${label}. ${hint}`}>
      <span class="name">{label}</span>
      <meter aria-label={label} value={share} data-level={share >= 1 ? 'full' : share >= 0.8 ? 'high' : 'fine'} />
      <span class="numbers">
        {count(used)}
        <span class="muted"> / {count(limit)}</span>
      </span>
    </div>
  );
}
