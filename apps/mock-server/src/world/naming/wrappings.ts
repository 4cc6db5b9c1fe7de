/** White space, and what cannot be seen unless it belongs to an emoji. */
const unseen = String.raw`[\p{White_Space}[\p{Cf}--[\u{E0020}-\u{E007F}]]]+`;
const edges = new RegExp(`^${unseen}|${unseen}$`, 'gv');

const pairs: readonly string[] = ['<>', '""', "''", '“”', '„“', '‘’', '«»', '»«', '‹›', '``', '()', '[]'];

const bullet = /^(?:[\-*•·–—]|\d{1,4}[.\)])\s+(?=\S)/v;

/** A text without the white space, the quotes and brackets, the bullet and the last comma that people leave around it. */
export function unwrap(text: string): string {
  const trimmed = text.replaceAll(edges, '');
  const inner = withoutPair(trimmed)
    .replace(bullet, '')
    .replace(/[,;.]$/, '');
  return inner === text ? text : unwrap(inner);
}

function withoutPair(text: string): string {
  const isWrapped = text.length > 1 && pairs.includes(text.charAt(0) + text.charAt(text.length - 1));
  return isWrapped ? text.slice(1, -1) : text;
}

/** An address with the words that are shown in its place. */
export interface Link {
  readonly label: string;
  readonly target: string;
}

/** A link as Markdown or Slack write it. */
export function readLink(text: string): Link | undefined {
  const markdown = /^\[(?<label>[^\[\]]*)\]\((?<target>[^\s\(\)]+)(?:\s+(?:"[^"]*"|'[^']*'))?\)$/v;
  const slack = /^<(?<target>[^\s\|<>]+)\|(?<label>[^\|<>]*)>$/v;
  const { label, target } = (markdown.exec(text) ?? slack.exec(text))?.groups ?? {};
  return label === undefined || target === undefined ? undefined : { label, target: target.replace(/^<(.*)>$/, '$1') };
}
