/** A command of GitHub Actions that shows an annotation. */
export function annotate(title: string, message: string, level: 'error' | 'warning' = 'error'): string {
  return `::${level} title=${escapeProperty(title)}::${escapeData(message)}\n`;
}

/** As the toolkit of GitHub Actions escapes what follows the second `::`. */
function escapeData(text: string): string {
  return withoutCommands(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same for the value of a property, which a comma or a colon would end. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A text for the log in which nothing is a command: the older form counts anywhere in a line, the newer one at its beginning. */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [').replaceAll(/^(\s*):(?=:)/gm, '$1: ');
}
