import ts from 'typescript';

/** A text of a file that people read. */
export interface Text {
  /** From 1 on. */
  readonly line: number;
  readonly text: string;
}

/** All lines, or the texts in a program, without its comments. */
export function textsOf(file: string, content: string): readonly Text[] {
  if (!/\.tsx?$/.test(file)) return content.split('\n').map((text, index) => ({ line: index + 1, text }));
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const texts: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) {
      texts.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}
