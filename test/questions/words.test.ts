import { expect, test } from 'vitest'
import { questionNumber } from '../../bot/questions/commands/which.ts'
import type { Command } from '../../bot/turns/capability.ts'
import { createCommands } from '../../bot/turns/commands.ts'
import { says } from '../turns/asking.ts'

const command = (words: string, about?: RegExp): Command => ({
  ...{ ...says(words), words: [words] },
  ...(about ? { about } : {}),
})

const [plain, question] = [command('answer'), command('answer', questionNumber)]

test.each([
  ['answer AS-2026-Q0042: yes', question],
  ['answer as 2026 q42 yes', question],
  ['answer AS–2026–Q0042', question],
  ['answer AS-2026-0042: yes', plain],
  ['answer 3', plain],
  ['answer', plain],
])('“%s” is a question’s where its number follows, and another’s where it does not', (text, expected) => {
  for (const order of [
    [plain, question],
    [question, plain],
  ])
    expect(createCommands(order)(text)?.command).toBe(expected)
})
