import type { Draw } from './draw.ts'
import type { Json } from './values.ts'
import { anyValue, names, texts } from './values.ts'

type Path = readonly (string | number)[]

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !isList(value)

/** Every place in a value, the value itself first. */
const placesIn = (value: Json, at: Path = []): readonly Path[] => {
  if (isList(value)) return [at, ...value.flatMap((part, index) => placesIn(part, [...at, index]))]
  if (isObject(value)) return [at, ...Object.entries(value).flatMap(([name, part]) => placesIn(part, [...at, name]))]
  return [at]
}

const valueAt = (value: Json, [step, ...rest]: Path): Json | undefined => {
  if (step === undefined) return value
  if (isList(value)) return valueAt(value[Number(step)] ?? null, rest)
  return isObject(value) && Object.hasOwn(value, step) ? valueAt(value[step] ?? null, rest) : undefined
}

/** An object with names such as `__proto__` of its own, as JSON makes them. */
const objectOf = (entries: readonly (readonly [string, Json])[]): Json =>
  JSON.parse(`{${entries.map(([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(part)}`).join(',')}}`)

type Change = (before: Json) => readonly Json[]

/** Changes what is at a place: into nothing, one value, or several in its stead. */
const changed = (value: Json, [step, ...rest]: Path, change: Change): Json => {
  if (step === undefined) return change(value)[0] ?? null
  const parts = (part: Json) => (rest.length === 0 ? change(part) : [changed(part, rest, change)])
  if (isList(value)) return value.flatMap((part, index) => (index === step ? parts(part) : [part]))
  if (!isObject(value)) return value
  return objectOf(
    Object.entries(value).flatMap(([name, part]) =>
      name === step ? parts(part).map((next) => [name, next] as const) : [[name, part] as const],
    ),
  )
}

const spoilt = (text: string, draw: Draw): string => {
  const at = draw.below(text.length + 1)
  const kind = draw.below(4)
  if (kind === 0) return text.slice(0, at)
  if (kind === 1) return text.slice(0, at) + draw.one(texts) + text.slice(at)
  return kind === 2 ? text.repeat(1 + draw.below(40)) : text.toUpperCase().slice(0, at) + text.slice(at)
}

const changes: readonly ((draw: Draw, all: readonly Json[]) => Change)[] = [
  (draw) => () => [anyValue(draw)],
  (draw) => () => [anyValue(draw)],
  () => () => [],
  (draw) => (before) => [typeof before === 'string' ? spoilt(before, draw) : anyValue(draw)],
  (draw) => (before) => [typeof before === 'string' ? spoilt(before, draw) : String(JSON.stringify(before))],
  () => (before) => [[before]],
  () => (before) => [{ value: before }],
  (draw) => (before) => Array.from({ length: 2 + draw.below(300) }, () => before),
  (draw) => (before) =>
    isObject(before) ? [objectOf([...Object.entries(before), [draw.one(names), anyValue(draw)]])] : [anyValue(draw)],
]

/** What stands at the same place in another that was recorded: right in shape, wrong in fact. */
const swapped = (value: Json, all: readonly Json[], draw: Draw): Json => {
  const at = draw.one(placesIn(value))
  const other = valueAt(draw.one(all), at)
  return other === undefined ? value : changed(value, at, () => [other])
}

/** One to four changes of a recorded value. */
export const mutated = (value: Json, all: readonly Json[], draw: Draw): Json => {
  let next = value
  for (let count = draw.below(4); count >= 0; count--) {
    const places = placesIn(next)
    // After something long was put in, one place is as good as another.
    if (places.length > 5_000) return next
    next = draw.chance(0.2) ? swapped(next, all, draw) : changed(next, draw.one(places), draw.one(changes)(draw, all))
  }
  return next
}
