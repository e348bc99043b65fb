import { appointmentOn } from '../directory/domain/dates.ts'
import type { Directory } from '../directory/domain/model.ts'
import { partyKey, readParty } from '../directory/domain/party.ts'
import { accountsOf } from '../directory/party-accounts.ts'
import type { Subject } from '../rights/subject.ts'
import type { Day } from '../time/instant.ts'
import type { Question } from './domain/question.ts'

interface Known {
  readonly directory: Directory
  readonly day: Day
}

const contacts = new Set(['spoc', 'lead'])

/** An organisation's contacts, its leads and their deputies, as parties. */
const contactsOf = ({ directory, day }: Known, organisation: string): readonly string[] =>
  (directory.organisations.find(({ id }) => id === organisation)?.posts ?? [])
    .filter(({ kind }) => contacts.has(kind))
    .flatMap(({ id, appointments }) => {
      const found = appointmentOn(appointments, day)
      const deputy = found?.inForce ? found.appointment.deputy : undefined
      return [
        partyKey({ organisation, post: id }),
        ...(deputy === undefined ? [] : [partyKey({ organisation, person: deputy })]),
      ]
    })

/** Whoever may answer today: the post's holder or who stands in, and the other contacts there. Nobody answers their own. */
export const receiversOf = ({ asker, to }: Pick<Question, 'asker' | 'to'>, known: Known): readonly string[] => {
  const organisation = readParty(to)?.organisation
  const parties = [to, ...(organisation === undefined ? [] : contactsOf(known, organisation))]
  return accountsOf(known.directory, parties, known.day).filter((account) => account !== asker)
}

/** Whose a right is asked for: who asked, who is asked, or both, for reading it. */
export type Whose = 'asker' | 'receivers' | 'everybody'

/** A question as a right is asked for on it. */
export const questionSubject = (
  question: Question,
  { whose, ...known }: Known & { readonly whose: Whose },
): Subject => {
  const { state, audience, area, asker } = question
  const own = {
    asker: () => [asker],
    receivers: () => receiversOf(question, known),
    everybody: () => [asker, ...receiversOf(question, known)],
  }[whose]()
  return { state, audience, own, areas: [area] }
}
