import { defineMessage } from '../define.ts'
import { cy as joinCy } from '../join/words/cy.ts'
import { en as joinEn } from '../join/words/en.ts'
import type { Section } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled, plain } from '../plain.ts'
import type { KeptFacts } from './facts.ts'
import { cy as ownCy } from './words/cy.ts'
import { en as ownEn } from './words/en.ts'

const en = { ...ownEn, stateName: joinEn.stateName }
const cy = { ...ownCy, stateName: joinCy.stateName }

type Words = typeof en

const entrySections = ({ entries, today }: KeptFacts, say: Words): readonly Section[] => {
  if (entries.length === 0) return [{ heading: say.entry(), lines: [say.noEntry()] }]
  return entries.map(({ organisation, name, email, phone, hours, posts }) => ({
    heading: say.entry(),
    lines: [
      labelled(say.organisation(), organisation),
      labelled(say.name(), name),
      ...(email ? [labelled(say.email(), email)] : []),
      ...(phone ? [labelled(say.phone(), phone)] : []),
      ...(hours ? [labelled(say.hours(), say.hoursAre(hours))] : []),
      ...posts.map(({ post, as, from, to }) =>
        [labelled(say.post(as), post), say.from(from, today), ...(to ? [say.to(to, today)] : [])].join(', '),
      ),
      say.entryWhy(),
    ],
  }))
}

const chatSection = ({ chatSeenOn, language, today }: KeptFacts, say: Words): Section => ({
  heading: say.chat(),
  lines: [
    chatSeenOn ? labelled(say.chatSeenOn(), say.day(chatSeenOn, today)) : say.noChat(),
    ...(language ? [labelled(say.language(), say.languageName(language))] : []),
    say.chatWhy(),
  ],
})

const keptFor = (months: number | undefined, say: Words) =>
  months === undefined ? say.keptUntilDecided() : say.keptFor(months)

const joinSection = ({ joins, moreJoins, months, today }: KeptFacts, say: Words): Section => ({
  heading: say.joins(),
  lines:
    joins.length === 0
      ? []
      : [
          ...joins.map(({ reference, organisation, askedOn, state }) =>
            [reference, plain(organisation), say.day(askedOn, today), say.stateName(state)].join(' · '),
          ),
          ...(moreJoins > 0 ? [say.more(moreJoins)] : []),
          say.joinsWhy(),
          keptFor(months.joins, say),
        ],
})

const lookUpSection = ({ lookUps, months, today }: KeptFacts, say: Words): Section => ({
  heading: say.lookUps(),
  lines: [
    say.lookUpsCount(lookUps.count),
    ...(lookUps.since ? [labelled(say.since(), say.day(lookUps.since, today))] : []),
    say.lookUpsWhy(),
    say.changes(),
    say.lookUpsWho(),
    keptFor(months.lookUps, say),
  ],
})

const view = (facts: KeptFacts, say: Words) => {
  const { accounts, suggestions, whoToAsk } = facts
  return {
    summary: say.summary(),
    text: say.heading(),
    data: linesOf({
      heading: say.heading(),
      sections: [
        ...entrySections(facts, say),
        {
          heading: say.accounts(),
          lines:
            accounts.length > 0
              ? [...accounts.map(({ tenant, as }) => labelled(say.account(as), tenant)), say.accountsWhy()]
              : [],
        },
        chatSection(facts, say),
        joinSection(facts, say),
        { heading: say.suggestions(), lines: suggestions > 0 ? [say.suggestionsCount(suggestions)] : [] },
        lookUpSection(facts, say),
      ],
      foot: labelled(say.correction(), whoToAsk),
    }),
  }
}

/** Everything that is held on its reader, why, for how long, and whom to ask for a correction. */
export const keptMessage = defineMessage({ template, en, cy, view })
