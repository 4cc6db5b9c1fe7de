import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { repository } from './repository.ts';
import type { TouchedFunction } from './touched-functions.ts';

/** Names that files export. */
export interface LearnedNames {
  /** Of functions, classes and values. */
  readonly values: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

/**
 * The names that somebody must learn who reads some functions: what these use of what their files import from other files
 * of ours. A name counts once, however many files export it; one that is used as a value and as a type is a value.
 */
export function learnedNames(functions: readonly TouchedFunction[]): LearnedNames {
  const values = new Set<string>();
  const types = new Set<string>();
  for (const [file, touched] of Map.groupBy(functions, (each) => each.file)) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(repository, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const imported = importedNames(source);
    const visit = (node: ts.Node): void => {
      const at = node.getStart(source);
      const name = ts.isIdentifier(node) && !isMemberName(node) ? imported.get(node.text) : undefined;
      if (name !== undefined && touched.some(({ start, end }) => start <= at && at < end)) {
        (isInType(node) ? types : values).add(name);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { values, types: new Set([...types].filter((name) => !values.has(name))) };
}

/** Exported names by those under which a file has imported them. */
function importedNames(source: ts.SourceFile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (!/^(\.|@invitekit\/)/.test(statement.moduleSpecifier.text)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) names.set(name.text, (propertyName ?? name).text);
  }
  return names;
}

function isInType(node: ts.Node): boolean {
  return ts.isTypeNode(node) || (node.parent !== undefined && !ts.isBlock(node) && isInType(node.parent));
}

/** The name of something inside of another thing is not the imported one. */
function isMemberName({ parent, ...node }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.pos === node.pos;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name.pos === node.pos;
  return ts.isQualifiedName(parent) && parent.right.pos === node.pos;
}
