import { storedQuestion, storedQuestionPart } from '../../../questions/stored.ts'
import type { Kind } from '../entry.ts'
import { envelope, head } from '../entry.ts'

/** What was asked of a contact. */
export const questionKinds: readonly Kind[] = [
  {
    kind: 'question',
    store: 'records',
    what: 'A question to a contact. What is asked, and the answer, are its texts.',
    schema: storedQuestion,
    seenBy: 'who asked; who is asked and the other contacts there; whoever looks after the area',
    kept: 'as a working record, after it was closed',
    why: {
      ...envelope,
      ...head,
      number: 'what people call it',
      state: 'says what may happen next',
      standing: 'lists what is still open; counts it',
      audience: 'who may see that there is one',
      area: 'whose coordinator looks after it; counted',
      authority: 'which part of a divided area it is about',
      asker: 'accountability: who asked, and who is told',
      from: 'which agency asks',
      to: 'which post is asked',
      agency: 'which agency is asked; counted',
      had: 'who had it before: nobody gets it twice',
      askedAt: 'in which order lists stand; how long an answer took',
      replyBy: 'when a reply is due',
      givenBackBy: 'who said that it is not theirs',
      answeredBy: 'accountability: who answered',
      answeredAt: 'how long an answer took',
      raisedAs: 'which escalation carries its words over',
      toldOfSilence: 'that its asker was told once that nothing came',
      settled: 'that its asker needs nothing more',
      closedAt: 'when it was closed',
      closedOn: 'how long it is kept',
    },
  },
  {
    kind: 'question-part',
    store: 'records',
    what: 'Whose a question is, for the lists of people and posts.',
    schema: storedQuestionPart,
    seenBy: 'nobody; what it finds is read by its own rights',
    kept: 'with its question',
    why: {
      ...envelope,
      owner: 'lists what somebody asked or is asked',
      standing: 'lists what is still open',
      askedAt: 'in which order lists stand',
    },
  },
]
