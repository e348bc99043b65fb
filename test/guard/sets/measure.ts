import type { Category, Guard, Typed, Verdict } from '../../../bot/guard/verdict.ts'
import { troubledFrames } from './frames.ts'
import { categories, type MustNotPass, type MustPass } from './rows.ts'
import { urnsIn } from './urn.ts'
import { type Variant, variantsOf } from './variants.ts'

/** A text that came out milder than its row demands. */
export interface Weaker {
  readonly id: string
  readonly category: Category
  readonly wanted: Verdict['verdict']
  readonly got: Verdict['verdict']
}

/** One category: `reached` counts rows at or above their verdict, `named` those that also say which detail it is. */
export interface CategoryFigures {
  readonly category: Category
  readonly rows: number
  readonly reached: number
  readonly named: number
  /** Of all texts that were said to hold it, the share that must not pass; undefined when none was. */
  readonly precision: number | undefined
}

/** Ordinary messages under one reason, by id. */
export interface ReasonFigures {
  readonly reason: string
  readonly rows: number
  readonly refused: readonly string[]
  readonly masked: readonly string[]
}

export interface Figures {
  readonly byCategory: readonly CategoryFigures[]
  readonly byReason: readonly ReasonFigures[]
  readonly weaker: readonly Weaker[]
  readonly variants: {
    readonly asked: number
    readonly byKind: ReadonlyMap<string, number>
    readonly weaker: readonly Weaker[]
  }
  /** Texts whose reference was hidden, whose mask leaves something behind, or whose verdict contradicts itself. */
  readonly unsound: readonly string[]
  readonly frames: { readonly asked: number; readonly troubled: readonly string[] }
}

/** What is measured. */
export interface Sets {
  readonly mustNotPass: readonly MustNotPass[]
  readonly mustPass: readonly MustPass[]
}

const strength = { allow: 0, mask: 1, refuse: 2 } as const

const complaint = (guard: Guard, typed: Typed, verdict: Verdict): string | undefined => {
  const urns = urnsIn(typed.text)
  if (verdict.categories.includes('GUARD_FAILED')) return 'the guard itself failed'
  if (verdict.spans.some((span) => urns.some(({ start, end }) => span.start < end && start < span.end)))
    return 'a reference was taken for something else'
  if (verdict.spans.some(({ start, end }) => start < 0 || start >= end || end > typed.text.length))
    return 'a span lies outside the text'
  if (verdict.verdict !== 'mask') return verdict.maskedText === undefined ? undefined : 'masked text without a mask'
  const { maskedText } = verdict
  if (maskedText === undefined) return 'a mask without masked text'
  if (!urns.every(({ urn }) => maskedText.includes(urn))) return 'the mask lost a reference'
  return guard({ ...typed, text: maskedText }).verdict === 'allow' ? undefined : 'the mask leaves something behind'
}

const weakerThan = (row: MustNotPass, id: string, { verdict }: Verdict): readonly Weaker[] =>
  strength[verdict] < strength[row.at_least] ? [{ id, category: row.category, wanted: row.at_least, got: verdict }] : []

interface Asked<Row> {
  readonly row: Row
  readonly id: string
  readonly typed: Typed
  readonly verdict: Verdict
}

const asking =
  (guard: Guard) =>
  <Row extends Typed & { readonly id: string }>(row: Row): Asked<Row> => {
    const typed = { text: row.text, audience: row.audience, lang: row.lang }
    return { row, id: row.id, typed, verdict: guard(typed) }
  }

const askingVariant =
  (guard: Guard) =>
  ({ row, kind, typed }: Variant): Asked<MustNotPass> => ({
    row,
    id: `${row.id} ${kind}`,
    typed,
    verdict: guard(typed),
  })

const ofCategory = (
  category: Category,
  guarded: readonly Asked<MustNotPass>[],
  ordinary: readonly Asked<MustPass>[],
): CategoryFigures => {
  const says = ({ verdict }: Asked<unknown>) => verdict.categories.includes(category)
  const own = guarded.filter(({ row }) => row.category === category)
  const reached = own.filter(({ row, verdict }) => strength[verdict.verdict] >= strength[row.at_least])
  const right = guarded.filter(says).length
  const said = right + ordinary.filter(says).length
  return {
    category,
    rows: own.length,
    reached: reached.length,
    named: reached.filter(says).length,
    precision: said === 0 ? undefined : right / said,
  }
}

const ofReasons = (ordinary: readonly Asked<MustPass>[]): readonly ReasonFigures[] =>
  [...Map.groupBy(ordinary, ({ row }) => row.reason)].map(([reason, asked]) => {
    const withVerdict = (wanted: Verdict['verdict']) =>
      asked.filter(({ verdict }) => verdict.verdict === wanted).map(({ id }) => id)
    return { reason, rows: asked.length, refused: withVerdict('refuse'), masked: withVerdict('mask') }
  })

/** Asks a guard about every row, every variant and every frame. Holds ids and categories, never the texts. */
export const measure = (guard: Guard, { mustNotPass, mustPass }: Sets): Figures => {
  const guarded = mustNotPass.map(asking(guard))
  const ordinary = mustPass.map(asking(guard))
  const variants = variantsOf(mustNotPass)
  const varied = variants.map(askingVariant(guard))
  const weaker = (asked: readonly Asked<MustNotPass>[]) =>
    asked.flatMap(({ row, id, verdict }) => weakerThan(row, id, verdict))
  const unsound = [...guarded, ...varied, ...ordinary].flatMap(({ id, typed, verdict }) => {
    const wrong = complaint(guard, typed, verdict)
    return wrong === undefined ? [] : [`${id}: ${wrong}`]
  })
  return {
    byCategory: categories.map((category) => ofCategory(category, guarded, ordinary)),
    byReason: ofReasons(ordinary),
    weaker: weaker(guarded),
    variants: {
      asked: variants.length,
      byKind: new Map([...Map.groupBy(variants, ({ kind }) => kind)].map(([kind, each]) => [kind, each.length])),
      weaker: weaker(varied),
    },
    unsound,
    frames: troubledFrames(guard),
  }
}
