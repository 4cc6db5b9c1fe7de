/** What became of something that may go wrong. */
export type Attempt<Value> = { readonly value: Value } | { readonly error: unknown };

/** n8n's linter lets no `catch` throw again what it caught, so what went wrong is looked at outside of it. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { error };
  }
}
