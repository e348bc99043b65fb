import { z } from 'zod'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Answer } from '../../turns/answer.ts'
import { refused, unreadable } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { command, press } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { calledSo } from '../domain/naming.ts'
import { askForm, submit } from '../joins/asking.ts'
import type { Given } from '../joins/given.ts'
import { pressedForm, readRole } from '../joins/given.ts'
import { organisationsMeant } from '../joins/offered.ts'
import type { Asking } from '../joins/recording.ts'
import type { PeopleNeeds } from '../needs.ts'

const narrowed = z.object({ query: z.string().max(200) })

const isNew = (typed: string) => /^(?:new|newydd)$/i.test(typed)

/** `join Harbour Light, isva, Grace Imaginer`: organisation or place, work, and which entry of the list, if any. */
const typedLine = (needs: PeopleNeeds, { turn, directory }: Asking, rest: string): Given | undefined => {
  const [where = '', work = '', who] = rest.split(',').map((part) => part.trim())
  const organisations = organisationsMeant(where, directory, needs)
  const [organisation] = organisations
  if (work === '' || !organisation || organisations.length > 1) return undefined
  const people = [...directory.people.values()].filter((one) => one.organisation === organisation.id)
  const [entry, another] = who === undefined || isNew(who) ? [] : calledSo(who, people)
  const entryGiven = who !== undefined && isNew(who) ? 'new' : another ? undefined : entry?.id
  return {
    organisation: organisation.id,
    role: readRole(work),
    name: entry?.name ?? (who !== undefined && !isNew(who) ? who : turn.who.shownName),
    entry: entryGiven,
  }
}

/** Saying who one is: by form or by a typed line, which asks for the same and can do the same. */
export const joinCommands = (needs: PeopleNeeds): Capability => {
  const asking =
    (answer: (asking: Asking) => Answer | Promise<Answer>) =>
    async (turn: Turn, ask: Ask<'join.ask'>): Promise<Answer> => {
      const right = await ask({ state: 'none', own: [keyOfPerson(turn.who)] })
      if (!right.ok) return refused(right.why)
      return answer({ turn, ask, permit: right.permit, directory: await needs.directory() })
    }

  return {
    commands: [
      command({
        words: ['join', 'ymuno'],
        // Read field by field: a new colleague's own name is no detail of a case.
        table: 300,
        action: 'join.ask',
        home: 'private',
        run: (turn, rest, ask) =>
          asking((asked) => {
            const given = typedLine(needs, asked, rest)
            return given ? submit(needs, asked, given) : askForm(needs, asked, rest.split(',')[0]?.trim() ?? '')
          })(turn, ask),
      }),
    ],
    presses: {
      'join.narrow': press({
        action: 'join.ask',
        home: 'private',
        run: async (turn, data, ask) => {
          const pressed = narrowed.safeParse(data)
          if (!pressed.success) return unreadable
          return asking((asked) => askForm(needs, asked, pressed.data.query.trim()))(turn, ask)
        },
      }),
      'join.ask': press({
        action: 'join.ask',
        home: 'private',
        run: async (turn, data, ask) => {
          const pressed = pressedForm.safeParse(data)
          if (!pressed.success) return unreadable
          return asking((asked) => submit(needs, asked, pressed.data))(turn, ask)
        },
      }),
    },
  }
}
