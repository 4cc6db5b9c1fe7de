/** So much of the end stays readable where the whole has no room. */
const tailLength = 12;

/** An id or an address: where it has no room, what is left out is in its middle. Selecting it selects all of it. */
export function LongText({ text }: { readonly text: string }) {
  return (
    <span class="long" title={text}>
      <span class="head">{text.slice(0, -tailLength)}</span>
      <span>{text.slice(-tailLength)}</span>
    </span>
  );
}
