const most = 200;

/** A text from outside for a message: not longer than a line or two, and with what is invisible in it made visible. */
export function showText(text: string): string {
  const shown = [...text].slice(0, most).map(showCharacter).join('');
  return shown.length < text.length && [...text].length > most ? `${shown}…` : shown;
}

function showCharacter(character: string): string {
  if (!/[\p{C}\p{Zl}\p{Zp}\u2800]|\p{Default_Ignorable_Code_Point}|(?! )\p{Zs}/u.test(character)) return character;
  return `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
