import { escapeXml, printable, toXmlText } from '@invitekit/report-parts';

/** A piece of HTML in which every text was escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

/** HTML from a template; what is put into it is escaped, unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = parts.map((part, index) => `${toText(part)}${strings[index + 1] ?? ''}`);
  return new Markup(`${strings[0] ?? ''}${written.join('')}`);
}

export const nothing = new Markup('');

function toText(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeXml(printable(toXmlText(part)));
  return part.map(({ text }) => text).join('');
}
