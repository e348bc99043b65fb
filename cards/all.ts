import { askForPlaceMessage } from './ask-for-place/index.ts'
import { samples as askForPlaceSamples } from './ask-for-place/samples.ts'
import { clockMessage } from './clock/index.ts'
import { samples as clockSamples } from './clock/samples.ts'
import { contactMessage } from './contact/index.ts'
import { samples as contactSamples } from './contact/samples.ts'
import { faultMessage } from './fault/index.ts'
import { samples as faultSamples } from './fault/samples.ts'
import { helpMessage } from './help/index.ts'
import { samples as helpSamples } from './help/samples.ts'
import type { Language } from './language.ts'
import type { Message } from './message.ts'
import { notFoundMessage } from './not-found/index.ts'
import { samples as notFoundSamples } from './not-found/samples.ts'
import { outOfDateMessage } from './out-of-date/index.ts'
import { samples as outOfDateSamples } from './out-of-date/samples.ts'
import { outsideMessage } from './outside/index.ts'
import { samples as outsideSamples } from './outside/samples.ts'
import { refusedMessage } from './refused/index.ts'
import { samples as refusedSamples } from './refused/samples.ts'
import { spocMessage } from './spoc/index.ts'
import { samples as spocSamples } from './spoc/samples.ts'
import { welcomeMessage } from './welcome/index.ts'
import { samples as welcomeSamples } from './welcome/samples.ts'
import { whichPlaceMessage } from './which-place/index.ts'
import { samples as whichPlaceSamples } from './which-place/samples.ts'

export interface Sample {
  readonly name: string
  readonly message: (language: Language) => Message
  readonly facts: unknown
}

const card = <Facts>(
  name: string,
  message: (facts: Facts, language: Language) => Message,
  samples: Readonly<Record<string, Facts>>,
) => ({
  name,
  samples: Object.entries(samples).map(
    ([sample, facts]): Sample => ({ name: sample, facts, message: (language) => message(facts, language) }),
  ),
})

/** Every card with its named samples: the tests and the preview walk these, unasked. */
export const cards = [
  card('ask-for-place', askForPlaceMessage, askForPlaceSamples),
  card('clock', clockMessage, clockSamples),
  card('contact', contactMessage, contactSamples),
  card('fault', faultMessage, faultSamples),
  card('help', helpMessage, helpSamples),
  card('not-found', notFoundMessage, notFoundSamples),
  card('out-of-date', outOfDateMessage, outOfDateSamples),
  card('outside', outsideMessage, outsideSamples),
  card('refused', refusedMessage, refusedSamples),
  card('spoc', spocMessage, spocSamples),
  card('welcome', welcomeMessage, welcomeSamples),
  card('which-place', whichPlaceMessage, whichPlaceSamples),
]
