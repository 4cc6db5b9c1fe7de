import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const entries = ['index.ts', 'sender/index.ts'].map((file) => path.join(source, file));

/** What a person sees who holds the mouse over a name: all that is exported, and the members of what is an object. */
test('every public name has a comment that says more than the name', () => {
  const { config } = ts.readConfigFile(path.join(source, '../tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.join(source, '..'));
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const names = entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    return module ? checker.getExportsOfModule(module).flatMap((symbol) => namesOf(symbol, checker)) : [];
  });
  expect(names.length).toBeGreaterThan(250);
  expect(names.filter(({ comment, name }) => saysNothing(name, comment)).map(({ name }) => name)).toEqual([]);
});

interface PublicName {
  readonly name: string;
  readonly comment: string;
}

/** A name that is exported, and the members that are written in this package. */
function namesOf(exported: ts.Symbol, checker: ts.TypeChecker): readonly PublicName[] {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const members = (symbol.declarations ?? []).filter(isOurs).flatMap(membersOf);
  return [
    { name: exported.name, comment: commentOf(exported, checker) || commentOf(symbol, checker) },
    ...members.flatMap((member) => {
      const own = member.name && checker.getSymbolAtLocation(member.name);
      return own ? [{ name: `${exported.name}.${own.name}`, comment: commentOf(own, checker) }] : [];
    }),
  ];
}

function membersOf(declaration: ts.Node): readonly (ts.TypeElement | ts.ClassElement)[] {
  if (ts.isInterfaceDeclaration(declaration)) return declaration.members;
  if (ts.isClassDeclaration(declaration)) return declaration.members.filter(isPublic);
  if (!ts.isTypeAliasDeclaration(declaration)) return [];
  const { type } = declaration;
  const parts = ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type) ? type.types : [type];
  return parts.flatMap((part) => (ts.isTypeLiteralNode(part) ? [...part.members] : []));
}

function isPublic({ name }: ts.ClassElement): boolean {
  return name !== undefined && ts.isIdentifier(name);
}

function isOurs(declaration: ts.Node): boolean {
  return declaration.getSourceFile().fileName.startsWith(source.replaceAll('\\', '/'));
}

/** The comment, with what its tags say. */
function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const parts = [symbol.getDocumentationComment(checker), ...symbol.getJsDocTags(checker).map(({ text }) => text)];
  return parts
    .map((part) => ts.displayPartsToString(part))
    .join(' ')
    .trim();
}

/** Whether a comment is missing, or made of the words of the name alone. */
function saysNothing(name: string, comment: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const known = new Set([...words(name.replace(/(?=[A-Z])/g, ' ')), 'the', 'its', 'this', 'that', 'which', 'for']);
  return words(comment).every((word) => known.has(word.replace(/s$/, '')) || known.has(word));
}
