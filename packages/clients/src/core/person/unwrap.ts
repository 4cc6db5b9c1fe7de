/** What stands inside of something that people write around an address. */
export interface Unwrapped {
  readonly text: string;
  /** What a link shows instead of its address; empty without a link. */
  readonly label: string;
  /** Whether a bare word inside may be a name. In brackets it is a remark, or a gap that was not filled in. */
  readonly mayBeName: boolean;
}

/** White space, and what is invisible at the edges of copied text. */
const blank = /^[\s\p{Cf}]$/u;

const bullet = /^(?:[-*+•‣·–—]|\d{1,4}[.)])\s+(?=\S)/u;

const quotes = ['""', "''", '“”', '„“', '‘’', '«»', '‹›', '``'] as const;
const brackets = ['()', '[]', '<>'] as const;

const markdownLink = /^!?\[(?<label>[^\]]*)\]\(\s*<?(?<text>[^()<>\s]+)>?(?:\s+"[^"]*")?\s*\)$/u;
const slackLink = /^<(?<text>[^<>|]+)\|(?<label>[^<>|]*)>$/u;

export function trimEdges(text: string): string {
  return trimEnd(text, blank).replace(/^[\s\p{Cf}]+/u, '');
}

/** In one pass, which an expression that looks for an end is not. */
function trimEnd(text: string, last: RegExp): string {
  let end = text.length;
  while (end > 0 && last.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

export function withoutBullet(line: string): string {
  return line.replace(bullet, '');
}

/** Takes one layer off; undefined when there is none. */
export function unwrapOnce(text: string): Unwrapped | undefined {
  const link = (markdownLink.exec(text) ?? slackLink.exec(text))?.groups;
  if (link !== undefined) {
    return { text: trimEdges(link['text'] ?? ''), label: link['label'] ?? '', mayBeName: false };
  }
  const mayBeName = quotes.some((pair) => isInside(text, pair));
  if (mayBeName || brackets.some((pair) => isInside(text, pair)))
    return { text: trimEdges(text.slice(1, -1)), label: '', mayBeName };
  const plain = trimEdges(trimEnd(withoutBullet(text), /[,;.]/));
  return plain === text ? undefined : { text: plain, label: '', mayBeName: true };
}

/** Whether the first and the last character belong together. */
function isInside(text: string, [open = '', close = '']: string): boolean {
  const inside = text.slice(1, -1);
  return (
    text.length > 1 &&
    text.startsWith(open) &&
    text.endsWith(close) &&
    !inside.includes(open) &&
    !inside.includes(close)
  );
}
