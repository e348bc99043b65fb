import type { RouteFacts, TestFate } from '../../../cards/route/facts.ts'
import { routeMessage } from '../../../cards/route/index.ts'
import { toldMessage } from '../../../cards/told/index.ts'
import { present } from '../../directory/domain/present.ts'
import { findIdentity } from '../../directory/identities.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { command, press } from '../../turns/capability.ts'
import type { Fate } from '../../turns/reach.ts'
import type { Turn } from '../../turns/turn.ts'
import type { PeopleNeeds } from '../needs.ts'

const fates: Readonly<Record<Fate['fate'], TestFate>> = {
  sent: 'sent',
  updated: 'sent',
  'maybe-sent': 'maybe-sent',
  'no-route': 'not-installed',
  'not-installed': 'not-installed',
  blocked: 'blocked',
  'too-big': 'not-sent',
  'gave-up': 'not-sent',
}

/** How a person is reached, and a test that really goes that way. */
export const routeCommands = (needs: PeopleNeeds): Capability => {
  const { outlet, directory, appLink } = needs

  const show = async ({ who, at, language }: Turn, permit: Permit, test?: TestFate): Promise<Answer> => {
    const [route, known] = await Promise.all([outlet.routeTo(who), directory()])
    const email = findIdentity(known, who).people.find((person) => person.email)?.email
    const facts: RouteFacts = present({
      by: route.by === 'chat' ? ('chat' as const) : email ? ('email' as const) : ('nothing' as const),
      seenOn: route.by === 'chat' ? route.seenOn : undefined,
      email,
      partner: who.isPartner,
      appLink,
      test,
      today: dayOf(at),
    })
    return answered(permit, routeMessage(facts, language), { record: 'route' })
  }

  const test = async (turn: Turn, ask: Ask<'route.test'>): Promise<Answer> => {
    const right = await ask({ own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    const { fate } = await outlet.toPerson(turn.who, toldMessage({ what: 'test' }, turn.language))
    return show(turn, right.permit, fates[fate])
  }

  return {
    commands: [
      command({
        words: ['how do you reach me', "sut ydych chi'n fy nghyrraedd"],
        alone: true,
        action: 'route.read',
        home: 'private',
        run: async (turn, _rest, ask) => {
          const right = await ask({ own: [keyOfPerson(turn.who)] })
          return right.ok ? show(turn, right.permit) : refused(right.why)
        },
      }),
      command({
        words: ['test message', 'neges brawf'],
        alone: true,
        action: 'route.test',
        home: 'private',
        run: (turn, _rest, ask) => test(turn, ask),
      }),
    ],
    presses: {
      'route.test': press({ action: 'route.test', home: 'private', run: (turn, _data, ask) => test(turn, ask) }),
    },
  }
}
