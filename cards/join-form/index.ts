import { defineMessage } from '../define.ts'
import type { JoinFormFacts } from './facts.ts'
import { workRoleCodes } from './roles.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { JoinFormWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ organisations, more, given, problems }: JoinFormFacts, say: JoinFormWords) => {
  const [only] = organisations.length === 1 ? organisations : []
  return {
    summary: say.summary(),
    text: [say.how(), ...problems.map(say.problem)].join(' '),
    data: {
      heading: say.heading(),
      how: say.how(),
      problems: problems.map(say.problem),
      organisation: say.organisation(),
      organisations: organisations.map(({ id, organisation }) => ({ title: organisation, value: id })),
      chosen: given.organisation ?? only?.id ?? '',
      noOrganisation: say.problem('organisation'),
      more: more > 0 ? say.more(more) : '',
      role: say.role(),
      roles: workRoleCodes.map((code) => ({ title: say.roleName(code), value: code })),
      chosenRole: given.role ?? '',
      noRole: say.problem('role'),
      choose: say.choose(),
      name: say.name(),
      givenName: given.name ?? '',
      noName: say.problem('name'),
      email: say.email(),
      givenEmail: given.email ?? '',
      ask: say.ask(),
      typed: say.typed(),
    },
  }
}

/** The form by which a person says who they are: organisation, work, name. Its problems stand above, with what was given kept. */
export const joinFormMessage = defineMessage({ template, en, cy, view })
