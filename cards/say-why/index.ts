import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { lawfulReasons } from '../look-ups/facts.ts'
import type { SayWhyFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { SayWhyWords } from './words/en.ts'
import { en } from './words/en.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const view = ({ verb, data, typed, given }: SayWhyFacts, say: SayWhyWords, lang: Language) => {
  const note = given ? say.given(given) : say.part()
  return {
    summary: say.summary(),
    text: given ? note : [say.heading(), note].join(' '),
    data: linesOf({
      heading: say.heading(),
      note,
      // A button holds one word; what it stands for is said above, where it can wrap.
      sections: given
        ? []
        : [
            { lines: lawfulReasons.map((code) => `${capital(say.code(code))}: ${say.reason(code)}`) },
            { lines: [say.once()] },
          ],
      foot: given ? '' : typed === 'because' ? say.because() : say.lookUps(),
      buttons: given
        ? []
        : lawfulReasons.map((code) => ({ title: capital(say.code(code)), verb, data: { ...data, code, lang } })),
    }),
  }
}

/** The justification that section 62 asks for, of somebody who has no part in the record. */
export const sayWhyMessage = defineMessage({ template, en, cy, view })
