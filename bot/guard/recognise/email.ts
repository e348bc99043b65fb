import type { Found } from './found.ts'

const written = /(?<![a-z\d._%+'-])[a-z\d][a-z\d._%+'-]* ?(?:@|[([{]at[)\]}]) ?[a-z\d-]+(?:\.[a-z\d-]+)+/g
const spelled =
  /(?<![a-z\d._-])[a-z\d][a-z\d._-]* (?:at|@) [a-z\d-]+ ?(?:dot|\.) ?(?:co ?(?:dot|\.) ?uk|com|net|org|me|uk|wales|cymru)\b/g

/** Where police, CPS, government and secure criminal justice mail is; partners' domains come from the directory. */
const ofWork = ['police.uk', 'pnn.police.uk', 'cps.gov.uk', 'gov.uk', 'gov.wales', 'llyw.cymru', 'cjsm.net']

/** Work addresses, which pass, and all others, which are somebody's own. */
export const emailsIn = (lower: string, partners: readonly string[]) => {
  if (!/@|\bat\b/.test(lower)) return { work: [], own: [] }
  const domains = [...ofWork, ...partners.map((domain) => domain.toLowerCase())]
  const isWork = (address: string) => {
    const domain = /@ ?(.+)$/.exec(address)?.[1] ?? ''
    return domains.some((known) => domain === known || domain.endsWith(`.${known}`))
  }
  const work: Found[] = []
  const own: Found[] = []
  for (const pattern of [written, spelled])
    for (const { 0: address, index } of lower.matchAll(pattern)) {
      const found = { start: index, end: index + address.length, category: 'EMAIL_PERSONAL' } as const
      if (isWork(address)) work.push(found)
      else own.push(found)
    }
  return { work, own }
}
