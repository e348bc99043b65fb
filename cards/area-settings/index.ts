import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled, plain } from '../plain.ts'
import type { AreaSettingsFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { AreaSettingsWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = (facts: AreaSettingsFacts, say: AreaSettingsWords) => {
  const { note, people, areas, seesPoliceAndCps, mayChange, today } = facts
  const channel = (since: string | undefined) => (since === undefined ? say.noChannel() : say.since(since, today))
  const sections = areas.map(({ area, everyone, policeAndCps }) => ({
    heading: plain(area),
    lines: [
      labelled(say.everyone(), channel(everyone)),
      ...(seesPoliceAndCps ? [labelled(say.policeAndCps(), channel(policeAndCps))] : []),
    ],
  }))
  const who = people.length > 0 ? [labelled(say.people(), people.join('; '))] : []
  const said = note ? say.note(note) : areas.length === 0 ? say.none() : ''
  const foot = mayChange ? say.typed() : ''
  return {
    summary: say.summary(),
    text: [said, say.heading(), ...sections.flatMap(({ heading, lines }) => [heading, ...lines]), foot]
      .filter(Boolean)
      .join('\n'),
    data: linesOf({ heading: say.heading(), note: said, sections: [{ lines: who }, ...sections], foot }),
  }
}

/** Which channels an area has chosen to hear of its matters, and what came of choosing one. */
export const areaSettingsMessage = defineMessage({ template, en, cy, view })
