import { z } from 'zod'
import type { LawfulReason } from '../../../cards/look-ups/facts.ts'
import { lawfulReasons } from '../../../cards/look-ups/facts.ts'
import { lookUpsMessage } from '../../../cards/look-ups/index.ts'
import { sayWhyMessage } from '../../../cards/say-why/index.ts'
import { whichPersonMessage } from '../../../cards/which-person/index.ts'
import { lookUpsOf, ownLookUps } from '../../audit/look-ups.ts'
import type { Directory, Person } from '../../directory/domain/model.ts'
import { named } from '../../directory/named.ts'
import { calledSo } from '../../people/domain/naming.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { pressed, spoken } from '../../turns/speaking.ts'
import type { Turn } from '../../turns/turn.ts'
import type { PageOf } from '../look-ups/read.ts'
import { lookUpsUntil } from '../look-ups/read.ts'
import type { PrivacyNeeds } from '../needs.ts'
import { splitReason } from '../spoken-reason.ts'
import type { Why } from '../why.ts'
import { lawfulReasonNamed } from './say-why.ts'

const sent = z.object({ person: z.string().max(200), code: z.enum(lawfulReasons).optional() })

const verb = 'audit.look-ups-of'

interface Wanted {
  readonly people: readonly Person[]
  readonly reason: LawfulReason | undefined
}

const organisationOf = ({ organisations }: Directory, { organisation }: Person, language: Turn['language']) => {
  const found = organisations.find(({ id }) => id === organisation)
  return found ? named(found.names, language) : organisation
}

/** Look-ups on record: one's own, and one person's for an admin with a lawful reason. */
export const lookUpCommands = (
  needs: PrivacyNeeds,
  why: Pick<Why, 'give' | 'reasonFor' | 'isQuestion'>,
): Capability => {
  const { store, directory } = needs

  const own = async (turn: Turn, ask: Ask<'audit.own-look-ups'>): Promise<Answer> => {
    const right = await ask({ own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    const facts = await lookUpsUntil(turn.at, [(period, after) => ownLookUps(store, right.permit, period, after)])
    return answered(right.permit, lookUpsMessage(facts, turn.language), { record: 'look-ups' })
  }

  /** Which of several people, or nobody: asked of whoever has the right, and nothing is read. */
  const which = async (turn: Turn, permit: Permit, { people, reason }: Wanted): Promise<Answer> => {
    why.isQuestion(permit)
    const held = await directory()
    const choices = people.slice(0, 5).map((person) => ({
      label: `${person.name}, ${organisationOf(held, person, turn.language)}`,
      data: { person: person.id, ...(reason ? { code: reason } : {}) },
    }))
    return answered(permit, whichPersonMessage({ verb, choices }, turn.language), { record: 'look-ups' })
  }

  const read = async (
    turn: Turn,
    permit: Permit<'audit.look-ups-of'>,
    { person, reason }: { readonly person: Person; readonly reason: LawfulReason },
  ): Promise<Answer> => {
    // One person may have an account of their own and one as a guest.
    const pages = person.identities.map(
      ({ tenantId, oid }): PageOf =>
        (period, after) =>
          lookUpsOf(store, permit, { ...period, person: { tenantId, oid } }, after),
    )
    const facts = await lookUpsUntil(turn.at, pages)
    const message = lookUpsMessage({ ...facts, of: { name: person.name, reason } }, turn.language)
    return answered(permit, message, {
      record: 'look-ups',
      entries: person.identities.map(keyOfPerson),
      understood: { reason },
    })
  }

  const ofPerson = async (turn: Turn, wanted: Wanted, ask: Ask<'audit.look-ups-of'>): Promise<Answer> => {
    const right = await ask({})
    if (!right.ok) return refused(right.why)
    const { permit } = right
    if (wanted.reason) why.give(permit.as, permit.action, wanted.reason)
    const [person, another] = wanted.people
    if (!person || another) return which(turn, permit, wanted)
    const reason = wanted.reason ?? why.reasonFor(permit)
    if (!reason) {
      why.isQuestion(permit)
      const question = { verb, data: { person: person.id }, typed: 'look-ups' } as const
      return answered(permit, sayWhyMessage(question, turn.language), { record: 'look-ups' })
    }
    return read(turn, permit, { person, reason })
  }

  return {
    commands: [
      ...spoken({
        en: ['my look-ups', 'my lookups'],
        cy: ['fy chwiliadau'],
        action: 'audit.own-look-ups',
        run: (turn, _rest, ask) => own(turn, ask),
      }),
      ...spoken({
        en: ['look-ups of', 'lookups of'],
        cy: ['chwiliadau gan'],
        action: verb,
        run: async (turn, rest, ask) => {
          const { about, why: said } = splitReason(rest)
          const people = calledSo(about, (await directory()).people.values())
          return ofPerson(turn, { people, reason: lawfulReasonNamed(said) }, ask)
        },
      }),
    ],
    presses: {
      [verb]: pressed(verb, async (turn, data, ask) => {
        const { data: given } = sent.safeParse(data)
        const person = given && (await directory()).people.get(given.person)
        return person ? ofPerson(turn, { people: [person], reason: given.code }, ask) : unreadable
      }),
    },
  }
}
