import type { Chance } from './chance.ts'

/** Surnames that nobody has, and that say so. */
const surnames = [
  'Samplewick',
  'Exampleby',
  'Fictionby',
  'Testerly',
  'Inventon',
  'Madeupson',
  'Pretendley',
  'Supposely',
  'Imaginer',
  'Notareal',
  'Makebelieve',
  'Whatif-Jones',
  'Placeholder-Khan',
  'Demoworth',
  'Fablewood',
  'Mockingham',
  'Rehearsall',
  'Storybrook',
] as const

const welshSurnames = ['Enghraifft', 'Ffuglen', 'Dychmygol', 'ap Stori', 'ferch Chwedl', 'Sampl-Rees'] as const

const givenNames = [
  'Adaeze',
  'Amir',
  'Beatrice',
  'Chidi',
  'Daniel',
  'Elif',
  'Femi',
  'Gurpreet',
  'Harriet',
  'Idris',
  'Jia',
  'Kasia',
  'Lucas',
  'Meera',
  'Nadia',
  'Oluwaseun',
  'Philippa',
  'Qasim',
  'Rosalind',
  'Siobhan',
  'Tariq',
  'Ulrika',
  'Vikram',
  'Winston',
  'Yasmin',
  'Zofia',
] as const

const welshGivenNames = ['Aneirin', 'Bethan', 'Dafydd', 'Eleri', 'Gwenllian', 'Iolo', 'Llinos', 'Rhodri'] as const

/** Gives a new name each time: a service has no namesakes. */
export const namesOf = (chance: Chance, isWelsh: boolean) => {
  const given = new Set<string>()
  const next = (): string => {
    const name = isWelsh
      ? `${chance.pick(welshGivenNames)} ${chance.pick(welshSurnames)}`
      : `${chance.pick(givenNames)} ${chance.pick(surnames)}`
    if (given.has(name)) return next()
    given.add(name)
    return name
  }
  return next
}
