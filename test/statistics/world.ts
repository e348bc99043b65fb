import { read, readCsv } from '../../bot/statistics/commands/read.ts'
import type { Answer } from '../../bot/turns/answer.ts'
import { world as escalations } from '../escalations/world.ts'

export { avon } from '../escalations/world.ts'

export const gwent = 'W15000002'

/** The world of escalations, with what is asked of its figures. */
export const world = async () => {
  const there = await escalations()
  const asks = async (name: string, text: string, language: 'en' | 'cy' = 'en'): Promise<Answer> => {
    const turn = { ...(await there.turnOf(name)), language }
    return read(there.needs)(turn, text, await there.askAs(name, 'statistics.read'))
  }
  const asksForTable = async (name: string, text: string): Promise<Answer> =>
    readCsv(there.needs)(await there.turnOf(name), text, await there.askAs(name, 'statistics.export'))
  return {
    ...there,
    asks,
    asksForTable,
    /** Somebody gets a further post in their own organisation. */
    appoints: async (organisation: string, name: string, kind: 'national-reader' | 'lead') => {
      const { id } = await there.person(name)
      await there.changeOrganisation(organisation, (one) => ({
        ...one,
        posts: [
          ...one.posts,
          {
            ...{
              id: `${kind}-${name.slice(0, 4).toLowerCase()}`,
              kind,
              title: { en: 'Another post' },
              covers: [],
              away: [],
            },
            appointments: [{ person: id, from: '2026-01-01' }],
          },
        ],
      }))
    },
  }
}

export type World = Awaited<ReturnType<typeof world>>

/** What an answer shows, as text; a refusal as its code. */
export const shown = (answer: Answer): string => {
  if (answer.type === 'answered') return JSON.stringify(answer.reply.type === 'message' ? answer.reply.message : '')
  return answer.type === 'refused' ? `refused ${answer.why}` : answer.type
}

/** The lines of its card. */
export const lines = (answer: Answer): readonly string[] => [
  ...(shown(answer).match(/"text":"[^"]*"/g) ?? []).map((text) => text.slice(8, -1)),
]
