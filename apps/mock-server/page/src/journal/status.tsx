/** The status of an answer; undefined: there was none. */
export function Status({ status }: { readonly status: number | undefined }) {
  if (status === undefined) {
    return (
      <span class="status" data-class="none">
        dropped
      </span>
    );
  }
  return (
    <span class="status numbers" data-class={Math.floor(status / 100)}>
      {status}
    </span>
  );
}
