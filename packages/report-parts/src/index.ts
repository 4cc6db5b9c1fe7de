export { annotate, withoutCommands } from './github-commands.ts';
export { mapTexts } from './map-texts.ts';
export { createPaint, type Paint } from './paint.ts';
export { printable, printableLines } from './printable.ts';
export { writeJson } from './write-json.ts';
export { escapeXml, openTag, toSeconds, toXmlText } from './xml.ts';
