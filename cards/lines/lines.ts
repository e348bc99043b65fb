/** A part of a card: what it is about, and a line for each thing. */
export interface Section {
  readonly heading?: string
  readonly lines: readonly string[]
}

export interface Button {
  readonly title: string
  readonly verb: string
  readonly data: Readonly<Record<string, string>>
}

interface Lines {
  readonly heading: string
  readonly note?: string
  readonly sections?: readonly Section[]
  readonly foot?: string
  readonly buttons?: readonly Button[]
}

/** The data of the template of lines: sections without lines are left out. */
export const linesOf = ({ heading, note = '', sections = [], foot = '', buttons = [] }: Lines) => ({
  heading,
  note,
  sections: sections
    .filter(({ lines }) => lines.length > 0)
    .map((section) => ({ heading: section.heading ?? '', lines: section.lines })),
  foot,
  buttons,
})
