import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const folders = ['bot', 'cards', 'infra', 'manifest', 'test']
const isText = /\.(?:bicep|bicepparam|cjs|css|csv|env|html|js|json|md|mts|svg|ts|txt|xml|ya?ml)$/

/** What a secret looks like when somebody has left it in a file. What stands for one in a test says so in a word, or is one sign again and again. */
const secrets: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  'a storage or Cosmos key': /(?<![\w+/]|sha512-)(?!(.)\1{20})[\w+/]{86}==/,
  'a connection string': /(?:AccountKey|SharedAccessKey|InstrumentationKey)=[\w+/-]{8,}/,
  'a client secret': /(?<![\w~.-])[\w-]{3}8Q~[\w~.-]{34}/,
  'a token': /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\./,
  'the HMAC key': /\bk\d+:(?!(.)\1{20})[\w+/=-]{32,}/,
  'an address with a password': /\b\w+:\/\/[^\s:/@'"`$<]+:[^\s@'"`$<]{6,}@(?![\w.-]*\.example(?![\w.-]))[\w.-]+\.\w/,
}

const found = (text: string) =>
  Object.entries(secrets)
    .filter(([, shape]) => shape.test(text))
    .map(([name]) => name)

test('no file of the repository holds a secret', async () => {
  const names = (
    await Promise.all(
      folders.map(async (folder) =>
        (await readdir(new URL(folder, root), { recursive: true })).map((one) => `${folder}/${one}`),
      ),
    )
  ).flat()
  const top = (await readdir(root)).filter((name) => isText.test(name))
  const texts = [...top, ...names.filter((name) => isText.test(name) && !/\/out\//.test(name))]
  expect(texts.length).toBeGreaterThan(1_000)
  const held = await Promise.all(
    texts.map(async (name) => found(await readFile(new URL(name, root), 'utf8')).map((what) => `${name}: ${what}`)),
  )
  expect(held.flat()).toEqual([])
})

const many = 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5bC7dE9fG1hJ3kL5mN7pQ9rS1tU3vW5xY7zA9bC1dE3fG5h'

test.each([
  ['a private key', `-----BEGIN ${'PRIVATE KEY'}-----`],
  ['a storage or Cosmos key', `"key": "${many.repeat(2).slice(0, 86)}${'=='}"`],
  ['a connection string', `AccountEndpoint=x;${'AccountKey'}=${many}`],
  ['a client secret', `abc${'8Q~'}${many.slice(0, 34)}`],
  ['a token', `${'eyJ'}${many.slice(0, 30)}.${'eyJ'}${many.slice(0, 30)}.${many.slice(0, 10)}`],
  ['the HMAC key', `${'k1'}:${many.slice(0, 40)}`],
  ['an address with a password', `smtps://liaison:${'correct-horse'}@mail.example.org`],
])('%s would be found', (what, text) => {
  expect(found(text)).toContain(what)
})
