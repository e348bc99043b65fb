/** A table as somebody might paste it; the words of it are their own, so in their language. */
export const example = {
  en: [
    'Action, Owner, Due',
    'Publish the list of contacts, Omar Exampleby, next friday',
    'Agree the rota, police, 30 November',
  ],
  cy: [
    'Cam, Perchennog, Erbyn',
    'Cyhoeddi’r rhestr, Omar Exampleby, dydd Gwener nesaf',
    'Cytuno’r rota, heddlu, 30 Tachwedd',
  ],
} as const
