const pairs: readonly string[] = ['<>', '""', "''", '``', '()', '[]', '“”', '„“', '‘’', '‚‘', '«»', '»«', '‹›'];

const markdown = /^\[([^\]]*)\]\(\s*<?([^\s<>()]+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)$/;
const slack = /^<([^<>|]+)\|([^<>|]*)>$/;
const bullet = /^(?:[-*•·–]|\d{1,4}[.)])\s+(?=\S*(?:linkedin\.com|\/in\/))/i;

/** A text out of what people and programs put around an address. */
export interface Unwrapped {
  readonly text: string;
  /** What a link shows in the place of its address. */
  readonly label: string | undefined;
}

export function unwrap(wrapped: string): Unwrapped {
  let text = trim(wrapped).replace(bullet, '');
  // One alone: several are the end of something that was cut.
  if (/[^,;.][,;.]$/u.test(text)) text = text.slice(0, -1);
  for (;;) {
    const [, label, address] = markdown.exec(text) ?? [];
    if (address !== undefined) return { text: address, label };
    const [, target, shown] = slack.exec(text) ?? [];
    if (target !== undefined) return { text: trim(target), label: shown };
    if (text.length < 2 || !pairs.includes(`${text.at(0)}${text.at(-1)}`)) return { text, label: undefined };
    text = trim(text.slice(1, -1));
  }
}

/** Takes white space and what nobody sees from both ends. */
function trim(text: string): string {
  return text.replaceAll(/^[\s\p{Cc}\p{Cf}\p{Z}]+|[\s\p{Cc}\p{Cf}\p{Z}]+$/gu, '');
}
