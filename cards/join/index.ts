import { defineMessage } from '../define.ts'
import type { Button } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { JoinFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { JoinWords } from './words/en.ts'
import { en } from './words/en.ts'

const isOpen = ({ state }: JoinFacts) => state === 'asked' || state === 'with-admin'

const particulars = ({ reference, state, name, organisation, role, email }: JoinFacts, say: JoinWords) => [
  labelled(say.state(), say.stateName(state)),
  ...(name ? [labelled(say.name(), name)] : []),
  labelled(say.organisation(), organisation),
  ...(role ? [labelled(say.role(), say.roleName(role))] : []),
  ...(email ? [labelled(say.email(), email)] : []),
  labelled(say.reference(), reference),
]

/** What whoever decides has to know. */
const cautions = ({ inDirectory, guest, replaces }: JoinFacts, say: JoinWords) => [
  inDirectory ? say.inDirectory() : say.isNew(),
  ...(guest ? [say.guest()] : []),
  ...(replaces ? [say.replaces()] : []),
  say.hint(),
]

const deciders = ({ with: names, unnamedAdmin }: JoinFacts, say: JoinWords) =>
  [...names, ...(unnamedAdmin ? [say.anAdmin()] : [])].join(', ')

/** What whoever asked wants to know: who has it, until when, what comes of it. */
const outcome = (facts: JoinFacts, say: JoinWords) => {
  switch (facts.state) {
    case 'asked':
    case 'with-admin':
      return [
        deciders(facts, say) ? labelled(say.with(), deciders(facts, say)) : say.nobody(),
        ...(facts.state === 'asked' && facts.until ? [say.until(facts.until, facts.today)] : []),
      ]
    case 'confirmed':
    case 'linked':
      return [say.done()]
    case 'declined':
      return [say.notDone(), say.gone()]
    case 'withdrawn':
      return [say.gone()]
  }
}

const buttonsOf = (facts: JoinFacts, say: JoinWords): readonly Button[] => {
  const data = { join: facts.reference }
  if (!isOpen(facts)) return []
  if (facts.reader === 'asker') return [{ title: say.withdraw(), verb: 'join.withdraw', data }]
  return [
    { title: say.confirm(), verb: 'join.confirm', data },
    { title: say.decline(), verb: 'join.decline', data },
  ]
}

const typed = ({ reader, reference }: JoinFacts, say: JoinWords) =>
  reader === 'asker' ? say.typedAsker(reference) : say.typedDecider(reference)

const view = (facts: JoinFacts, say: JoinWords) => {
  const isAsker = facts.reader === 'asker'
  const heading = isAsker ? say.own() : say.others()
  const why = facts.state === 'with-admin' && facts.why ? [say.why(facts.why)] : []
  const more = isAsker ? outcome(facts, say) : isOpen(facts) ? cautions(facts, say) : []
  return {
    summary: say.summary(),
    text: [
      `${heading}: ${facts.reference}.`,
      labelled(say.organisation(), facts.organisation),
      labelled(say.state(), say.stateName(facts.state)),
    ].join('\n'),
    data: linesOf({
      heading,
      sections: [{ lines: particulars(facts, say) }, { lines: [...why, ...more] }],
      foot: isOpen(facts) ? typed(facts, say) : '',
      buttons: buttonsOf(facts, say),
    }),
  }
}

/** A request to join as it is now, for whoever made it or may decide it. */
export const joinMessage = defineMessage({ template, en, cy, view })
