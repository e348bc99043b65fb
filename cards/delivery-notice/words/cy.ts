import { welshDay } from '../../dates.ts'
import type { DeliveryNoticeWords } from './en.ts'

export const cy: DeliveryNoticeWords = {
  summary: () => 'Rhywbeth i weinyddwyr Liaison edrych arno',
  waiting: () => 'Mae rhai o negeseuon Liaison yn aros yn hirach na’r bwriad. Mae Liaison yn dal i geisio.',
  noticed: (on, time, today) => `Sylwyd: ${welshDay(on, today)}, ${time}.`,
  typed: () => 'I weld sut mae pethau’n sefyll, teipiwch: danfon',
}
