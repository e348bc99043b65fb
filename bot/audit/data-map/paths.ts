import { z } from 'zod'

const joined = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)

/** What a schema wraps: optional, read-only and the like; nothing for one that holds a value of its own. */
const within = (schema: z.core.$ZodType): z.core.$ZodType | undefined => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return schema.unwrap()
  if (schema instanceof z.ZodReadonly) return schema.unwrap()
  if (schema instanceof z.ZodPipe) return schema.in
  return undefined
}

/** Every field that a schema lets be stored, by path: `who.role`, `rows[].from`, `facts.*`. */
export const pathsOf = (schema: z.core.$ZodType, path = ''): readonly string[] => {
  const inner = within(schema)
  if (inner) return pathsOf(inner, path)
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, field]) => pathsOf(field, joined(path, name)))
  if (schema instanceof z.ZodArray) return pathsOf(schema.element, `${path}[]`)
  if (schema instanceof z.ZodRecord) return pathsOf(schema.valueType, joined(path, '*'))
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => pathsOf(option, path)))]
  return [path]
}

/** Whether a description stands for a field: its own, or that of a group that it is in. */
export const covers = (described: string, path: string): boolean =>
  path === described || path.startsWith(`${described}.`) || path.startsWith(`${described}[]`)
