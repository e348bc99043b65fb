import type { Known } from '../../../bot/guard/verdict.ts'
import { placeStrings, services } from './frames.ts'

/** What a directory would tell the guard: fictional staff and partners, and every place that Liaison knows. */
export const known: Known = {
  staff: [
    'Asha Samplewick',
    'Tom Inventon',
    'Marcus Fictionby',
    'Leila Testerly',
    'Hannah Makebelieve',
    'Judith Notareal',
    'Kwame Pretendley',
  ],
  organisations: [
    ...services,
    'Victim Support',
    'Victims First',
    'Witness Service',
    'Witness Care Unit',
    'Avon and Somerset Police',
    'CPS South West RASSO Unit',
  ],
  mailDomains: ['newpathways.example', 'example.police.example'],
  phones: ['0117 496 0100', '0117 496 0200'],
  places: placeStrings,
}
