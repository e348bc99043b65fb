import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Node } from 'web-tree-sitter'
import { Language, Parser } from 'web-tree-sitter'

const grammar = new URL('../../node_modules/tree-sitter-bicep/tree-sitter-bicep.wasm', import.meta.url)

const opened = async () => {
  await Parser.init()
  const parser = new Parser()
  parser.setLanguage(await Language.load(fileURLToPath(grammar)))
  return parser
}

const parser = opened()

/** What one file of the deployment declares. There is no compiler for it here: this is its grammar, and what can be read from it. */
export interface Bicep {
  /** Lines that are no Bicep. */
  readonly errors: readonly number[]
  readonly params: readonly { readonly name: string; readonly isRequired: boolean }[]
  readonly outputs: ReadonlySet<string>
  readonly modules: readonly { readonly name: string; readonly path: string; readonly params: readonly string[] }[]
  /** `vault.outputs.uri`, as module and output. */
  readonly used: readonly { readonly module: string; readonly output: string }[]
  readonly resources: readonly string[]
  /** Names that nothing declares. */
  readonly unknown: readonly string[]
}

const within = (node: Node): readonly Node[] => [node, ...node.children.flatMap((one) => (one ? within(one) : []))]

const nameOf = (node: Node) => node.namedChildren.find((one) => one?.type === 'identifier')?.text ?? ''

const textOf = (node: Node, type: string) => within(node).find((one) => one.type === type)?.text ?? ''

const declarations = ['parameter_declaration', 'variable_declaration', 'module_declaration', 'resource_declaration']

const propertiesOf = (object: Node | undefined) =>
  (object?.namedChildren ?? []).flatMap((one) => (one?.type === 'object_property' ? [one] : []))

const paramsGiven = (module: Node) => {
  const params = within(module).find((one) => one.type === 'object_property' && nameOf(one) === 'params')
  return propertiesOf(params?.namedChildren.find((one) => one?.type === 'object') ?? undefined).map(nameOf)
}

const hasDefault = (param: Node) => {
  const [, ...rest] = param.namedChildren
  return param.text.includes(' = ') || rest.some((one) => one?.type === 'nullable_type' || one?.text.endsWith('?'))
}

/** Where a name is spoken of, not declared and not a property's. */
const spokenOf = (node: Node): boolean => {
  const { parent } = node
  if (node.type !== 'identifier' || !parent) return false
  const isFirst = parent.namedChildren[0]?.equals(node) ?? false
  if ([...declarations, 'output_declaration', 'object_property'].includes(parent.type)) return !isFirst
  return !['for_loop_parameters', 'call_expression', 'decorator', 'for_statement'].includes(parent.type)
}

const localsIn = (root: Node) =>
  within(root)
    .filter(({ type }) => type === 'for_loop_parameters' || type === 'for_statement')
    .flatMap((one) => within(one).filter(({ type }) => type === 'identifier'))
    .map(({ text }) => text)

export const readBicep = async (text: string): Promise<Bicep> => {
  const root = (await parser).parse(text)?.rootNode
  if (!root) throw new Error('Nothing was parsed.')
  const top = (type: string) => root.children.flatMap((one) => (one?.type === type ? [one] : []))
  const declared = new Set([...declarations.flatMap((type) => top(type).map(nameOf)), ...localsIn(root)])
  return {
    errors: within(root)
      .filter((one) => one.isError || one.isMissing)
      .map(({ startPosition }) => startPosition.row + 1),
    params: top('parameter_declaration').map((one) => ({ name: nameOf(one), isRequired: !hasDefault(one) })),
    outputs: new Set(top('output_declaration').map(nameOf)),
    modules: top('module_declaration').map((one) => ({
      name: nameOf(one),
      path: textOf(one, 'string_content'),
      params: paramsGiven(one),
    })),
    used: [...text.matchAll(/\b(\w+)\.outputs\.(\w+)/g)].map(([, module = '', output = '']) => ({ module, output })),
    resources: top('resource_declaration').map((one) => textOf(one, 'string_content')),
    unknown: within(root)
      .filter(spokenOf)
      .map((one) => one.text)
      .filter((name) => !declared.has(name)),
  }
}

export const bicepFile = (path: string): Promise<string> =>
  readFile(new URL(`../../infra/${path}`, import.meta.url), 'utf8')

/** A parameter file, as the values that it gives: the grammar knows them only as variables. */
export const readParameters = async (text: string) => {
  const [using = '', ...rest] = text.split('\n')
  const asVariables = rest.join('\n').replaceAll(/^param /gm, 'var ')
  const { errors } = await readBicep(asVariables)
  return { using, errors, names: [...text.matchAll(/^param (\w+)/gm)].map(([, name = '']) => name) }
}
