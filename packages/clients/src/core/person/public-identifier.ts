const longest = 100;

/** What holds an emoji together, and shows it in colour. Anywhere else these two are invisible. */
const inEmoji =
  /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)\uFE0F|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;

const allowed = /^[\p{L}\p{M}\p{N}\p{So}\p{Emoji_Modifier}_-]+$/u;

/** Counted as letters or symbols by Unicode, and shown as nothing or as damage. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD]/u;

/**
 * Whether a text can be the last segment of a profile's address, without escapes: letters, digits and emoji of any script,
 * hyphens and underscores; no white space, nothing invisible and no other punctuation.
 */
export function isPublicIdentifier(text: string): boolean {
  const plain = text.replace(inEmoji, '');
  return [...text].length <= longest && allowed.test(plain) && !unseen.test(plain);
}

/** One spelling for all that LinkedIn takes for the same: NFC, without case. For comparing, not for showing. */
export function identifierKey(publicIdentifier: string): string {
  return publicIdentifier.normalize('NFC').toLowerCase().normalize('NFC');
}
