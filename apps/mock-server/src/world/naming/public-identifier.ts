const longest = 100;

/** Letters, marks and digits of any script, hyphens and underscores; nothing that cannot be seen. */
const plain = String.raw`[[\p{L}\p{M}\p{N}_\-]--\p{Default_Ignorable_Code_Point}]`;

const picture = String.raw`[\p{Extended_Pictographic}--\p{P}][\u{FE0F}\p{Emoji_Modifier}]*`;

/** What joins or changes pictures cannot be seen, and stands nowhere else. */
const emoji = String.raw`${picture}(?:\u{200D}${picture})*|\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|\p{Regional_Indicator}|[0-9]\u{FE0F}\u{20E3}`;

const pattern = new RegExp(`^(?!\\p{M})(?:${emoji}|${plain})+$`, 'v');

const meaningful = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/v;

/** What programs write where there is none. */
const mistakes: readonly string[] = ['undefined', 'null'];

/**
 * The name in the address of a profile, in Unicode's composed form; undefined when the text cannot be one: white space,
 * what cannot be seen, punctuation other than hyphens and underscores, or more than 100 characters.
 */
export function readPublicIdentifier(text: string): string | undefined {
  // An emoji or a letter is one or two, and may be decomposed into more.
  if (text.length > 6 * longest) return undefined;
  const composed = text.normalize('NFC');
  const isOne =
    [...composed].length <= longest &&
    pattern.test(composed) &&
    meaningful.test(composed) &&
    !mistakes.includes(composed.toLowerCase());
  return isOne ? composed : undefined;
}

/** What has one form only, as nearly every name that is looked up. */
const ascii = /^[ -~]*$/;

/** The same for two texts that differ in case or in how Unicode composes them, such as two ways to write a public identifier. */
export function foldCase(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  // The last letter of a Greek word has a form of its own.
  return text.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('ς', 'σ');
}
