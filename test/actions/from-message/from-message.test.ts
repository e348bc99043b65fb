import { afterEach, describe, expect, test } from 'vitest'
import { openEndpoint } from './endpoint.ts'

const words = 'The complainant Jane Sample rang twice'

/** What Teams sends with a command that is chosen on a message. */
const chosen = {
  commandId: 'action',
  commandContext: 'message',
  messagePayload: { id: '1', body: { contentType: 'html', content: `<p>${words}</p>` }, from: { user: { id: 'x' } } },
}

const open = 'composeExtension/fetchTask'
const submit = 'composeExtension/submitAction'

type Endpoint = Awaited<ReturnType<typeof openEndpoint>>

describe('An action from a message', () => {
  let there: Endpoint | undefined

  afterEach(() => there?.close())

  test('opens as a dialog whose field is empty: of the message nothing is copied, kept or logged', async () => {
    there = await openEndpoint()
    const answer = await there.invoke(open, chosen)
    expect(answer.task).toMatchObject({
      type: 'continue',
      value: { title: 'A new action', card: { contentType: 'application/vnd.microsoft.card.adaptive' } },
    })
    expect(JSON.stringify(answer)).not.toContain('"value":""')
    for (const place of [answer, there.logged, there.done, there.saved])
      expect(JSON.stringify(place)).not.toMatch(/Jane|complainant/)
  })

  test('has buttons that a dialog knows, with what they say of themselves', async () => {
    there = await openEndpoint()
    const whole = JSON.stringify(await there.invoke(open, chosen))
    expect(whole).not.toContain('Action.Execute')
    expect(whole).toContain('{"type":"Action.Submit","title":"Save","data":{"form":"K7M2-9QXA","verb":"action.save"}}')
  })

  test('is saved by the same button as in chat, and what is wrong stands in the form', async () => {
    there = await openEndpoint()
    const data = { form: 'K7M2-9QXA', verb: 'action.save', title: '' }
    const again = await there.invoke(submit, { commandId: 'action', commandContext: 'message', data })
    expect(JSON.stringify(again)).toContain('Say what is to be done.')
    expect(there.saved).toEqual([])
    const done = await there.invoke(submit, { ...chosen, data: { ...data, title: 'Publish the list' } })
    expect(JSON.stringify(done)).toContain('Saved')
    expect(there.saved).toEqual(['Publish the list'])
  })

  test('is answered in the dialog alone, though it was chosen in a channel: nothing is posted and nothing sent elsewhere', async () => {
    there = await openEndpoint()
    await there.invoke(open, chosen)
    await there.invoke(submit, { ...chosen, data: { verb: 'action.save', title: '' } })
    expect(there.done.filter((line) => line.startsWith('told'))).toEqual([])
    expect(await there.remembered()).toBe(false)
  })

  test('is not for a person of another tenant, nor for somebody without a part in it', async () => {
    there = await openEndpoint()
    const partner = await there.invoke(open, chosen, { tenantId: '00000000-0000-4000-8000-0000000000bb' })
    expect(JSON.stringify(partner)).toContain('refused not-yours')
    await there.close()
    there = await openEndpoint({ withoutPost: true })
    expect(JSON.stringify(await there.invoke(open, chosen))).toContain('refused')
  })

  test('that fails says so in the dialog, with nothing of the message in the log', async () => {
    there = await openEndpoint({ breaks: true })
    expect(JSON.stringify(await there.invoke(open, chosen))).toContain('That is my fault.')
    expect(there.logged.join()).toContain('The directory went away.')
    expect(there.logged.join()).not.toMatch(/Jane|complainant/)
  })

  test.each([
    ['a command that there is none of', open, { commandId: 'everything' }, 'unreadable'],
    ['no command at all', open, {}, 'malformed'],
    ['a dialog without a button', submit, { data: {} }, 'malformed'],
    ['a button that there is none of', submit, { data: { verb: 'everything' } }, 'unreadable'],
  ])('with %s is answered in words', async (_, name, value, expected) => {
    there = await openEndpoint()
    expect(JSON.stringify(await there.invoke(name, value))).toContain(expected)
  })

  test('shows the safeguarding notice above the form when danger is written in it', async () => {
    there = await openEndpoint({ danger: true })
    const data = { verb: 'action.save', title: '' }
    const answer = await there.invoke(submit, { ...chosen, data: { ...data, note: 'she is in danger now' } })
    expect(JSON.stringify(answer)).toMatch(/call 999.*Say what is to be done/)
  })
})
