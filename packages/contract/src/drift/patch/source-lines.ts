import type { Observed } from '../observe.ts';

/** Where a fact comes from that a live vendor has shown; empty for a fake, which proves nothing. */
export function sourceLines({ recorded, file }: Observed, ref: string): readonly string[] {
  if (recorded.target !== 'live') return [];
  const fixture = `recordings/${file}`;
  return [
    `x-source: { grade: recorded, ref: ${JSON.stringify(ref)}, date: "${recorded.recordedOn}", fixture: ${fixture} }`,
  ];
}
