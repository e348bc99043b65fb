import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { TenantsFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { TenantsWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostButtons = 5
const mostNamed = 10

const view = ({ tenants, more, mayBeAllowed, note, today }: TenantsFacts, say: TenantsWords) => {
  const about = note?.tenant ? [labelled(say.tenant(), note.tenant)] : []
  const named = mayBeAllowed.slice(0, mostNamed)
  const left = mayBeAllowed.length - named.length
  return {
    summary: say.summary(),
    text: note ? say.note(note.what) : say.heading(),
    data: linesOf({
      heading: say.heading(),
      note: note ? say.note(note.what) : '',
      sections: [
        { lines: about },
        {
          lines: [
            ...tenants.map((tenant) => labelled(tenant.tenant, say.state(tenant, today))),
            ...(more > 0 ? [say.more(more)] : []),
          ],
        },
        { heading: say.mayBeAllowed(), lines: [...named, ...(left > 0 ? [say.more(left)] : [])] },
      ],
      foot: say.typed(),
      buttons: mayBeAllowed
        .slice(0, mostButtons)
        .map((tenant) => ({ title: say.allow(tenant.slice(0, 13)), verb: 'tenants.allow', data: { tenant } })),
    }),
  }
}

/** Whose people are answered, from when and until when. */
export const tenantsMessage = defineMessage({ template, en, cy, view })
