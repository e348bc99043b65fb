import { unknownReceiver } from '../../../cards/question/index.ts'
import type { Contact } from '../../directory/contacts.ts'
import { othersFor } from '../../directory/contacts.ts'
import type { Directory } from '../../directory/domain/model.ts'
import { partyOn, readParty } from '../../directory/domain/party.ts'
import type { Headed } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Turn } from '../../turns/turn.ts'
import { choicesOf } from '../form/show.ts'
import type { QuestionsNeeds } from '../needs.ts'
import { questionOf } from '../stored.ts'
import { shownQuestion } from './shown.ts'
import { subjectIn, take } from './steps.ts'
import type { WithQuestion } from './which.ts'

const othersNow = async (needs: QuestionsNeeds, found: Headed, { at }: Turn) => {
  const directory = await needs.directory()
  const day = dayOf(at)
  return { directory, day, others: othersFor(questionOf(found), { directory, day, places: needs.places }) }
}

/** The card that asks whose it may be. */
export const choose =
  (needs: QuestionsNeeds): WithQuestion<'question.pass'> =>
  async (turn, found, _words, { ask }) => {
    const right = await ask(await subjectIn(needs, turn, found, 'receivers'))
    if (!right.ok) return refused(right.why)
    const { others, ...known } = await othersNow(needs, found, turn)
    const message = await shownQuestion(needs, turn, found, {
      ...{ permit: right.permit, buttons: ['pass', 'open'] },
      choices: (language) => choicesOf(others, { ...known, language }),
    })
    return answered(right.permit, message, { record: found.record })
  }

const calledBy = ({ party: key }: Contact, directory: Directory, day: string): readonly string[] => {
  const party = readParty(key)
  const found = party && partyOn(directory, party, day)
  if (!found) return []
  const { organisation, post, person } = found
  const names = [organisation.names, ...(post ? [post.title] : [])].flatMap(({ en, cy }) => [en, ...(cy ? [cy] : [])])
  return [...names, ...(person ? [person.name] : [])]
}

/** The one contact whom a choice or a few typed words mean: an organisation, a post or a name. */
const meant = (
  words: string,
  { directory, day, others }: Awaited<ReturnType<typeof othersNow>>,
): Contact | undefined => {
  const chosen = others.find(({ party }) => party === words)
  if (chosen) return chosen
  const said = words.toLowerCase()
  const [only, ...more] = others.filter((contact) =>
    calledBy(contact, directory, day).some((name) => name.toLowerCase().includes(said)),
  )
  return more.length === 0 ? only : undefined
}

/** Hands it to another contact of the same agency, or back to whoever asked; what means neither is asked for with the choices. */
export const pass =
  (needs: QuestionsNeeds): WithQuestion<'question.pass'> =>
  async (turn, found, words, asks) => {
    if (words === unknownReceiver)
      return take(needs, turn, found, { step: { type: 'give-back', by: keyOfPerson(turn.who) } }, asks)
    const contact = words === '' ? undefined : meant(words, await othersNow(needs, found, turn))
    if (!contact) return choose(needs)(turn, found, '', asks)
    const { party: to, agency } = contact
    return take(needs, turn, found, { step: { type: 'pass', to, agency } }, asks)
  }
