/** A text as a terminal may show it: what would move the cursor, colour, hide or turn letters is written as its code. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (letter) =>
    letter === '\n' ? letter : `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
