/** The tag that opens an element; with `/` as its end, the whole element. */
export function openTag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  end: '' | '/' = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${written.join('')}${end}>`;
}

/** A time as JUnit writes it. */
export function toSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** For texts and for attributes in double quotes, of XML and of HTML. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities.get(character) ?? character);
}

/** Text that an XML document can hold: XML 1.0 has no way to write most control characters, and none for halves of pairs. */
export function toXmlText(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
