const longest = 100;

/** Letters of any script, digits, emoji, hyphens and underscores: LinkedIn has nothing else in an identifier. */
const characters =
  /^(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}_-]|\u200d)+$/u;

/** What nobody sees is part of an identifier only where it holds an emoji together. */
const insideEmoji =
  /(?<=\p{Extended_Pictographic})\ufe0f|(?<=\d)\ufe0f(?=\u20e3)|(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;

/** Some signs are emoji as well. */
const unfit = /\p{Default_Ignorable_Code_Point}|(?![_-])\p{P}/u;

/** The identifier that a segment of an address is, in NFC; undefined where it cannot be one. */
export function readIdentifier(segment: string): string | undefined {
  const text = decode(segment)?.normalize('NFC');
  if (text === undefined || !characters.test(text) || [...text].length > longest) return undefined;
  if (unfit.test(text.replaceAll(insideEmoji, ''))) return undefined;
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) ? text : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
