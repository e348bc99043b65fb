import ts from 'typescript'
import { sameInBoth } from './banned.ts'

const parse = (source: string) => ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true)

/** A template literal reads with `…` for each value. */
const literalText = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
}

const comparisons = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken])

/** A string that steers the program: a path, a key, a type, one side of a comparison, a locale, what a method looks for. */
const steers = (node: ts.Node) => {
  const { parent } = node
  return (
    ts.isImportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isNewExpression(parent) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression)) ||
    (ts.isBinaryExpression(parent) && comparisons.has(parent.operatorToken.kind))
  )
}

const visit = (node: ts.Node, found: string[]) => {
  const text = literalText(node)
  if (text !== undefined && !steers(node)) found.push(text)
  ts.forEachChild(node, (child) => visit(child, found))
}

/** What people may read of a words file: its string literals without those that steer the program. */
export const literalsIn = (source: string): readonly string[] => {
  const found: string[] = []
  visit(parse(source), found)
  return found
}

/** The words that a file exports as `export const en = {…}`. */
const keysIn = (source: string, language: 'en' | 'cy'): readonly string[] => {
  const declared = parse(source)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => ts.isIdentifier(name) && name.text === language)
  const words = declared?.initializer
  if (!words || !ts.isObjectLiteralExpression(words))
    throw new TypeError(`The file exports no words called ${language}.`)
  return words.properties.map(({ name }) => (name && 'text' in name ? String(name.text) : '')).toSorted()
}

/** Words in one language only, by what the two files export. */
export const inOneLanguage = (english: string, welsh: string): readonly string[] => {
  const en = keysIn(english, 'en')
  const cy = keysIn(welsh, 'cy')
  return [...en.filter((key) => !cy.includes(key)), ...cy.filter((key) => !en.includes(key))]
}

/** Welsh that is still English. */
export const leftInEnglish = (english: string, welsh: string): readonly string[] => {
  const en = new Set(literalsIn(english).map((literal) => literal.trim()))
  return literalsIn(welsh)
    .map((literal) => literal.trim())
    .filter((literal) => /\p{Letter}/u.test(literal) && en.has(literal) && !sameInBoth.has(literal))
}
