import { across, within } from '../storage/declare.ts'

/** What somebody asked (`owner` is an account), or a post is asked (a party key). */
export const questionsOfOwner = across({
  name: 'questions.of-owner',
  kind: 'question-part',
  equal: ['owner', 'standing'],
  orderBy: 'askedAt',
})

/** What was asked in an area, for its figures: questions and escalations are counted apart. */
export const questionsOfArea = across({
  name: 'questions.of-area',
  kind: 'question',
  equal: ['area', 'standing'],
  orderBy: 'askedAt',
})

/** All that is over, the first to be closed first. */
export const closedQuestions = across({
  name: 'questions.closed',
  kind: 'question',
  equal: ['standing'],
  orderBy: 'closedOn',
  everyOfKind: 'Retention looks for what is past its period, seldom and at the shell.',
})

/** Whose one question is: goes when it is purged. */
export const partsOfQuestion = within({ name: 'questions.parts', kind: 'question-part', orderBy: 'id' })
