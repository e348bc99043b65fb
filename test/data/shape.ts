import { z } from 'zod'

const schemaOf = z.looseObject({
  type: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).default([]),
  items: z.unknown().optional(),
  prefixItems: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
})

const typeOf = ({ type = 'anything', enum: values, pattern, format, ...rest }: z.output<typeof schemaOf>): string => {
  if (rest.const !== undefined) return JSON.stringify(rest.const)
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ')
  return format ?? (pattern === undefined ? type : `${type} ${pattern}`)
}

const linesOf = (json: unknown, path: string): readonly string[] => {
  const schema = schemaOf.parse(json)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return either.flatMap((one, position) => linesOf(one, `${path} (${position + 1})`))
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, field]) =>
      linesOf(field, `${path === '' ? '' : `${path}.`}${name}${schema.required.includes(name) ? '' : '?'}`),
    )
  if (schema.prefixItems) return schema.prefixItems.flatMap((item, position) => linesOf(item, `${path}[${position}]`))
  if (schema.type === 'array') return linesOf(schema.items ?? {}, `${path}[]`)
  if (schema.type === 'object') return linesOf(schema.additionalProperties ?? {}, `${path}.*`)
  return [`${path}: ${typeOf(schema)}`]
}

/** A stored shape as people compare it: every field with its type, one a line; `?` where it may be missing. */
export const printed = (schema: z.core.$ZodType): string =>
  `${linesOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }), '')
    .toSorted()
    .join('\n')}\n`
