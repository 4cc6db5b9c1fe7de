/**
 * What an account id that always behaves one way asks for, in every sandbox and whatever the sandbox holds. An error is
 * named as the vendor names it, in lower case, with `_` for everything but letters and digits.
 */
export type Condition = { readonly kind: (typeof kinds)[number] } | { readonly kind: 'error'; readonly name: string };

const kinds = ['disconnected', 'restricted', 'rate-limited', 'out-of-credits', 'slow'] as const;

/** No id that means something here is longer, and a long one would be slow to read. */
const longestId = 120;

/** Reads ids of the form `acc_mock_disconnected` or `acc_mock_error_some_type`. */
export function conditionOfName(accountId: string): Condition | undefined {
  if (accountId.length > longestId) return undefined;
  const name = /^acc_(?:[\w-]+?_)??(disconnected|restricted|rate_limited|out_of_credits|slow|error_\w+)$/i
    .exec(accountId)?.[1]
    ?.toLowerCase();
  if (name?.startsWith('error_')) return { kind: 'error', name: name.slice('error_'.length) };
  const kind = kinds.find((each) => each === name?.replaceAll('_', '-'));
  return kind && { kind };
}

/** How an error is named in an account id: `errors/too_many_requests` is `too_many_requests`. */
export function conditionName(error: { readonly status: number; readonly type?: string | undefined }): string {
  return (error.type ?? String(error.status))
    .replace(/^errors\//, '')
    .replaceAll(/[^a-z0-9]+/gi, '_')
    .toLowerCase();
}
