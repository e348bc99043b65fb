import type { ActionListSettleFacts, Choice, DueDay, SettleQuestion } from '../../../cards/action-list-settle/facts.ts'
import { actionListSettleMessage } from '../../../cards/action-list-settle/index.ts'
import type { Language } from '../../../cards/language.ts'
import type { Message } from '../../../cards/message.ts'
import type { Directory } from '../../directory/domain/model.ts'
import { partyOn, readParty } from '../../directory/domain/party.ts'
import type { PlaceBook } from '../../directory/domain/place-book.ts'
import { named } from '../../directory/named.ts'
import { nameOfParty } from '../../directory/party-accounts.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupName } from '../../groups/name.ts'
import type { Day } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { workingDaysBetween } from '../../time/working/days.ts'
import type { ActionList, Question } from './domain/list.ts'
import { nextQuestion } from './domain/list.ts'
import type { Row } from './domain/row.ts'

/** What a card is drawn with: how things are called today, in its reader's language. */
export interface Drawing {
  readonly directory: Directory
  readonly calendar: Calendar
  readonly places: Pick<PlaceBook, 'nameOf'>
  /** The groups that the list may be for. */
  readonly groups: readonly Group[]
  readonly language: Language
  readonly today: Day
}

const dueDay = (on: Day, { today, calendar }: Drawing): DueDay => {
  const away = workingDaysBetween(today, on, calendar)
  return 'days' in away ? { on, days: away.days } : { on }
}

/** People of one name are told apart by whose they are. */
const choice = (key: string, { directory, today, language }: Drawing): readonly Choice[] => {
  const name = nameOfParty(directory, key, today, language)
  if (name === undefined) return []
  const party = readParty(key)
  const body = party?.person === undefined ? undefined : partyOn(directory, party, today)?.organisation
  return [{ value: key, label: body ? `${name} (${named(body.names, language)})` : name }]
}

/** Groups of several areas may have one name. */
const groupLabel = (group: Group, { groups, places, language }: Drawing) => {
  const area = places.nameOf(group.area)
  const isAlone = groups.every((one) => one.area === group.area)
  return isAlone || !area ? groupName(group, language) : `${groupName(group, language)} (${named(area, language)})`
}

const questionFacts = (question: Question, drawing: Drawing): SettleQuestion => {
  switch (question.about) {
    case 'group':
      return {
        about: 'group',
        choices: drawing.groups.map((group) => ({ value: group.record, label: groupLabel(group, drawing) })),
      }
    case 'title': {
      const { row, title } = question.row
      const asked = title.is === 'asked' ? title : undefined
      return {
        about: 'title',
        row,
        why: asked?.why ?? 'blank',
        shown: title.text ?? '',
        found: asked?.found ?? [],
      }
    }
    case 'owner': {
      const { row, owner } = question.row
      const asked = owner.is === 'asked' ? owner : { said: undefined, choices: [], bodies: [] }
      return {
        ...{ about: 'owner', row, rows: question.rows, said: asked.said },
        choices: asked.choices.flatMap((key) => choice(key, drawing)),
        bodies: asked.bodies.flatMap((key) => choice(key, drawing)),
      }
    }
    case 'due': {
      const { row, due } = question.row
      const asked = due.is === 'asked' ? due : { why: 'blank' as const, said: undefined, near: [] }
      return {
        ...{ about: 'due', row, why: asked.why, said: asked.said },
        near: asked.near.map((day) => dueDay(day, drawing)),
      }
    }
  }
}

const rowFacts = (row: Row, drawing: Drawing) => {
  const { title, owner, due, component, componentUnread } = row
  const { directory, today, language } = drawing
  return {
    row: row.row,
    title: title.is === 'settled' ? title.text : undefined,
    owner: owner.is === 'settled' ? nameOfParty(directory, owner.party, today, language) : undefined,
    due: due.is === 'settled' ? dueDay(due.day, drawing) : undefined,
    component,
    componentUnread,
  }
}

/** The list as its maker sees it now. */
export const settleCard = (
  list: ActionList & { readonly seen: number },
  drawing: Drawing,
  notice?: ActionListSettleFacts['notice'],
): Message => {
  const { language, today } = drawing
  const groups = drawing.groups.filter(({ record }) => list.groups.includes(record))
  const only = list.groups.length === 1 ? groups[0] : undefined
  const question = nextQuestion(list)
  return actionListSettleMessage(
    {
      group: only && groupName(only, language),
      rows: list.rows.filter(({ leftOut }) => !leftOut).map((row) => rowFacts(row, drawing)),
      leftOut: list.rows.filter(({ leftOut }) => leftOut).map(({ row }) => row),
      unreadColumns: list.unreadColumns,
      question: question && questionFacts(question, { ...drawing, groups }),
      notice,
      saving: list.saving === true,
      today,
      list: list.plannedAt,
      seen: list.seen,
    },
    language,
  )
}
