import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { labelled, plain } from '../plain.ts'
import type { DifferenceLine, LeftOutLine, ListDifferenceFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { ListDifferenceWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostLines = 10

/** Long titles and addresses are cut: the card has to stay small. */
const short = (text: string) => plain(text.length > 120 ? `${text.slice(0, 119)}…` : text)

const difference = ({ about, column, before, after }: DifferenceLine, say: ListDifferenceWords): string =>
  [short(about.join(': ')), column && say.change(column, short(before || say.blank()), short(after || say.blank()))]
    .filter(Boolean)
    .join(' · ')

const leftOut = ({ line, about, column, why }: LeftOutLine, say: ListDifferenceWords): string =>
  `${[say.line(line), about && short(about), column].filter(Boolean).join(' · ')}: ${why}`

const group = (heading: string, lines: readonly string[], say: ListDifferenceWords) =>
  lines.length === 0
    ? []
    : [
        {
          heading: `${heading} (${lines.length})`,
          lines: lines.slice(0, mostLines).map((text) => ({ text })),
          more: lines.length > mostLines ? say.more(lines.length - mostLines) : '',
        },
      ]

const view = (facts: ListDifferenceFacts, say: ListDifferenceWords, lang: Language) => {
  const { added, changed, ended, keptAll, unknownHeadings, directoryChanged, seen } = facts
  const any = added.length + changed.length + ended.length > 0
  const counts = say.readOut(added.length, changed.length, ended.length, facts.leftOut.length)
  const nothing = facts.leftOut.length > 0 ? say.nothingLeft() : say.nothing()
  const headings = unknownHeadings.map((heading) => heading.slice(0, 40)).slice(0, mostLines)
  const notice = directoryChanged ? say.directoryChanged() : ''
  return {
    summary: say.summary(),
    text: [notice, counts, any ? say.until() : nothing].filter(Boolean).join(' '),
    data: {
      heading: any ? say.heading() : nothing,
      changed: notice,
      counts,
      groups: [
        ...group(
          say.added(),
          added.map((one) => difference(one, say)),
          say,
        ),
        ...group(
          say.changed(),
          changed.map((one) => difference(one, say)),
          say,
        ),
        ...group(
          say.ended(),
          ended.map((one) => difference(one, say)),
          say,
        ),
        ...group(
          say.leftOut(),
          facts.leftOut.map((one) => leftOut(one, say)),
          say,
        ),
      ],
      keptAll:
        facts.leftOut.length > 0 && keptAll.length > 0
          ? labelled(say.keptAll(), keptAll.slice(0, mostLines).join(', '))
          : '',
      headings: headings.length > 0 ? labelled(say.headings(), headings.join(', ')) : '',
      until: any ? say.until() : '',
      apply: say.apply(),
      drop: say.drop(),
      ...{ any, seen, lang },
    },
  }
}

/** What a pasted list would do, before anything is written: counts first, then line by line. */
export const listDifferenceMessage = defineMessage({ template, en, cy, view })
