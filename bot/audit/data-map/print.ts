import type { Kind } from './entry.ts'
import { covers, pathsOf } from './paths.ts'

/** A field with its reason; a reason that stands for a group names the group once. */
const fieldsOf = ({ schema, why }: Kind): readonly { readonly field: string; readonly why: string | undefined }[] => {
  const described = Object.keys(why)
  const fields = pathsOf(schema).map((path) => described.find((name) => covers(name, path)) ?? path)
  return [...new Set(fields)].map((field) => ({ field, why: why[field] }))
}

interface Map {
  readonly kinds: readonly Kind[]
  readonly outOfReach: readonly string[]
}

const cell = (text: string) => text.replaceAll('|', '\\|')

const markdownOf = (kind: Kind): string =>
  [
    `## ${kind.kind}`,
    '',
    kind.what,
    '',
    '| field | why | who sees it | how long | store |',
    '| --- | --- | --- | --- | --- |',
    ...fieldsOf(kind).map(
      ({ field, why = '' }) => `| \`${field}\` | ${[why, kind.seenBy, kind.kept, kind.store].map(cell).join(' | ')} |`,
    ),
    '',
  ].join('\n')

const textOf = (kind: Kind): string =>
  [
    kind.kind.toUpperCase(),
    kind.what,
    `Store: ${kind.store}. Seen by: ${kind.seenBy}. Kept: ${kind.kept}.`,
    ...fieldsOf(kind).map(({ field, why = '' }) => `  ${field}: ${why}`),
    '',
  ].join('\n')

export const asMarkdown = ({ kinds, outOfReach }: Map): string =>
  [
    '# What Liaison stores',
    '',
    ...kinds.map(markdownOf),
    '## What stays in Teams, out of reach',
    '',
    ...outOfReach.map((line) => `- ${line}`),
    '',
  ].join('\n')

export const asText = ({ kinds, outOfReach }: Map): string =>
  ['WHAT LIAISON STORES', '', ...kinds.map(textOf), 'WHAT STAYS IN TEAMS, OUT OF REACH', ...outOfReach, ''].join('\n')
