import type { components } from '@invitekit/specs/linkup';
import type { Slice } from '../../world/views.ts';

type Schemas = components['schemas'];

/** LinkedIn gives the vendor no more at once. */
const upstreamPage = 100;

interface PageRequest {
  readonly offset: number;
  readonly count: number;
}

/** What a page says of itself. */
export function presentPage({ items, total }: Slice<unknown>, { offset, count }: PageRequest): Schemas['ListPage'] {
  const next = offset + items.length;
  const hasMore = next < total;
  return {
    total_results: items.length,
    total_available_results: total,
    pagination: {
      offset,
      count: items.length,
      next_offset: hasMore ? next : null,
      has_more: hasMore,
      ...presentBatches(items.length, count),
    },
  };
}

/** How LinkedIn would have been asked. */
export function presentBatches(results: number, count: number): Schemas['Batches'] {
  return {
    results_per_page: Math.min(count, upstreamPage),
    pages_fetched: Math.max(1, Math.ceil(results / upstreamPage)),
  };
}
