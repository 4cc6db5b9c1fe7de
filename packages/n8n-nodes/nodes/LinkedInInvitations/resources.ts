import type { Resource } from '../shared/operation.ts';
import { commonResources } from '../shared/resources.ts';
import { getUsageOfVendor } from './get-usage.ts';
import { withNotices } from './with-notices.ts';

/** What the vendors share. */
export const sharedResources: readonly Resource[] = commonResources
  .map(({ operations, ...resource }) => ({
    ...resource,
    operations: operations.map((operation) =>
      operation.value === getUsageOfVendor.value ? getUsageOfVendor : operation,
    ),
  }))
  .map(withNotices);
