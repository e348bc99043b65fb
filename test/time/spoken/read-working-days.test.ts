import { describe, expect, test } from 'vitest'
import { readWorkingDays } from '../../../bot/time/spoken/read-working-days.ts'

describe('working days in words', () => {
  test.each([
    ['en', 'in 10 working days', 10, 'in 10 working days'],
    ['en', 'extend 3 by 5wd please', 5, '5wd'],
    ['en', '3 WD', 3, '3 WD'],
    ['en', 'reply within five business days', 5, 'within five business days'],
    ['en', 'ten working-days', 10, 'ten working-days'],
    ['en', "in 3 working days' time", 3, "in 3 working days' time"],
    ['en', 'the next working day', 1, 'the next working day'],
    ['en', 'in a working day', 1, 'in a working day'],
    ['en', 'twenty working days', 20, 'twenty working days'],
    ['cy', 'ymhen 10 diwrnod gwaith', 10, 'ymhen 10 diwrnod gwaith'],
    ['cy', 'ymhen deng niwrnod gwaith', 10, 'ymhen deng niwrnod gwaith'],
    ['cy', 'ateb o fewn pum niwrnod gwaith', 5, 'o fewn pum niwrnod gwaith'],
    ['cy', 'dau ddiwrnod gwaith', 2, 'dau ddiwrnod gwaith'],
    ['cy', 'pymtheng niwrnod gwaith', 15, 'pymtheng niwrnod gwaith'],
    ['cy', 'ymhen ugain diwrnod gwaith', 20, 'ymhen ugain diwrnod gwaith'],
    ['cy', 'ymhen diwrnod gwaith', 1, 'ymhen diwrnod gwaith'],
    ['cy', 'y diwrnod gwaith nesaf', 1, 'y diwrnod gwaith nesaf'],
    ['cy', 'in 10 working days', 10, 'in 10 working days'],
  ] as const)('%s: %s', (language, text, days, part) => {
    const read = readWorkingDays(text, language)
    expect(read?.days).toBe(days)
    expect(read && text.slice(read.span.start, read.span.end)).toBe(part)
  })

  test.each([
    ['en', '10 days'],
    ['en', 'working days'],
    ['en', '1000 working days'],
    ['en', 'ymhen 10 diwrnod gwaith'],
    ['cy', 'ymhen 10 diwrnod'],
    ['cy', 'diwrnod gwaith'],
  ] as const)('%s: "%s" counts none', (language, text) => {
    expect(readWorkingDays(text, language)).toBeUndefined()
  })
})
