export { annotate, withoutCommands } from './github-commands.ts';
export { printable, printableLines } from './printable.ts';
export { writeJson } from './write-json.ts';
export { escapeXml, openTag, toSeconds, toXmlText } from './xml.ts';
