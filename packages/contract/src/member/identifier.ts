const longest = 100;

/** Letters of any script, digits, emoji, hyphens and underscores: LinkedIn has nothing else in an identifier. */
const characters = /^(?:[\p{L}\p{M}\p{N}\p{So}\p{Sk}\p{Extended_Pictographic}_-]|\u200d)+$/u;

/** What nobody sees is part of an identifier only where it holds an emoji together. */
const insideEmoji =
  /(?<=\p{Emoji})\ufe0f|(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;

const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** The identifier that a segment of an address is, in NFC; undefined where it cannot be one. */
export function readIdentifier(segment: string): string | undefined {
  const text = decode(segment)?.normalize('NFC');
  if (text === undefined || !characters.test(text) || [...text].length > longest) return undefined;
  if (invisible.test(text.replaceAll(insideEmoji, ''))) return undefined;
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) ? text : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
