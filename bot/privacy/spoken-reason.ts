const because = /^(.*?)(?:^|\s)(?:because|oherwydd)(?:\s+(.*))?$/is

/** Small letters and single spaces, so that a code and its words compare. */
const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')

/** What was typed before `because`, and what after it. */
export const splitReason = (typed: string): { readonly about: string; readonly why: string } => {
  const [, about = typed, why = ''] = because.exec(typed) ?? []
  return { about: about.trim(), why: why.trim() }
}

/** The code that somebody named: itself, or what a card calls it in either language. */
export const codeNamed = <Code extends string>(
  typed: string,
  codes: readonly Code[],
  called: readonly ((code: Code) => string)[],
): Code | undefined => {
  const said = plain(typed)
  return codes.find((code) => [code, ...called.map((words) => words(code))].some((name) => plain(name) === said))
}
