import { describe, expect, test } from 'vitest'
import { messageActivity } from '../../bot/teams/answer.ts'

const card = { type: 'AdaptiveCard', version: '1.5', body: [] } as const
const message = { summary: 'Contacts', text: 'Contacts for Bristol', card }
const teams = 'https://smba.example/uk'
const playground = 'http://localhost:56150/_connector'

describe('A message on its way', () => {
  test('carries its three strings in Teams', () => {
    expect(messageActivity(message, teams)).toMatchObject({
      summary: 'Contacts',
      text: 'Contacts for Bristol',
      attachments: [{ content: card }],
    })
  })

  test('is the card alone in the local client, which makes two messages of a text with a card', () => {
    expect(messageActivity(message, playground)).not.toHaveProperty('text')
    expect(messageActivity(message, playground)).toMatchObject({ attachments: [{ content: card }] })
    expect(messageActivity({ summary: 'Hello', text: 'Hello.' }, playground)).toMatchObject({ text: 'Hello.' })
  })
})
