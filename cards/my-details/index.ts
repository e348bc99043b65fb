import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { labelled, plain } from '../plain.ts'
import type { MyDetailsFacts, OwnPost } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { MyDetailsWords } from './words/en.ts'
import { en } from './words/en.ts'

/** Beside "All correct", so many posts have a button of their own. */
const mostChanged = 4

const linesOf = (post: OwnPost, today: string, say: MyDetailsWords): readonly string[] => {
  const { name, email, phone, hours, deputy, confirmedOn } = post
  return [
    labelled(say.name(), name),
    labelled(say.email(), email ?? say.nothing()),
    labelled(say.phone(), phone ?? say.nothing()),
    labelled(say.hours(), hours ? say.hoursOf(hours.days, hours.from, hours.to) : say.nothing()),
    labelled(say.deputy(), deputy ?? say.nothing()),
    confirmedOn ? say.confirmed(confirmedOn, today) : say.neverConfirmed(),
  ]
}

const changeOf = ({ entry, change }: OwnPost, title: string, lang: Language) => ({
  verb: change === 'form' ? 'entries.change' : 'directory.out-of-date',
  title,
  data: change === 'form' ? { entry, lang } : { entries: [entry], lang },
})

const buttonsOf = (posts: readonly OwnPost[], say: MyDetailsWords, lang: Language) => {
  const titleOf = ({ role, organisation }: OwnPost) => {
    if (posts.length === 1) return say.change()
    const isAlone = posts.filter((post) => post.role === role).length === 1
    return `${say.change()}: ${isAlone ? role : `${role}, ${organisation}`}`
  }
  const changes = posts.slice(0, mostChanged).map((post) => changeOf(post, titleOf(post), lang))
  return [{ verb: 'entries.confirm', title: say.allCorrect(), data: { lang } }, ...changes]
}

const view = ({ posts, today }: MyDetailsFacts, say: MyDetailsWords, lang: Language) => ({
  summary: say.summary(),
  text: `${say.heading()} ${posts.map(({ organisation, role }) => `${role}, ${organisation}.`).join(' ')} ${say.how()}`,
  data: {
    heading: say.heading(),
    posts: posts.map((post) => ({
      title: plain(`${post.role}, ${post.organisation}`),
      lines: linesOf(post, today, say).map((text) => ({ text })),
    })),
    how: say.how(),
    buttons: buttonsOf(posts, say, lang),
  },
})

/** Somebody's own posts as the directory has them, to be confirmed with one press. */
export const myDetailsMessage = defineMessage({ template, en, cy, view })
