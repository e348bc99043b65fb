/* Draws every sample with the renderer of the adaptivecards package, as the three controls ask. Needs `markdown` and `AdaptiveCards`. */
const { cards, themes } = JSON.parse(document.querySelector('#data').textContent)
const problems = []

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text)
  result.didProcess = true
}

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

// The package tests `lang` with a pattern that remembers, so that every other card fails; the host carries it instead.
const rendered = ({ lang: _, ...card }, where) => {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5)
  const parsed = new AdaptiveCards.AdaptiveCard()
  parsed.hostConfig = new AdaptiveCards.HostConfig(themes[document.documentElement.dataset.theme].hostConfig)
  parsed.onExecuteAction = () => {}
  parsed.parse(card, context)
  for (let index = 0; index < context.eventCount; index++)
    problems.push(`${where}: ${context.getEventAt(index).message}`)
  for (const { message } of parsed.validateProperties().validationEvents) problems.push(`${where}: ${message}`)
  return parsed.render()
}

const shown = ({ card, text }, where) =>
  card
    ? element('div', { className: 'card', lang: card.lang }, rendered(card, where))
    : element('div', { className: 'card plain' }, element('p', { textContent: text }))

const said = (term, words) => [element('dt', { textContent: term }), element('dd', { textContent: words })]

const sampleShown = (card, { name, messages }, language) => {
  const message = messages[language]
  return element(
    'article',
    { id: `${card}-${name}` },
    element('h3', { textContent: name }),
    element('dl', {}, ...said('Lock screen', message.summary), ...said('Read out', message.text)),
    shown(message, `${card}, ${name}, ${language}`),
  )
}

const cardShown = ({ name, samples }, language) =>
  element(
    'section',
    {},
    element('h2', { textContent: name }),
    ...samples.map((sample) => sampleShown(name, sample, language)),
  )

const show = () => {
  const [language, theme, width] = ['language', 'theme', 'width'].map((id) => document.getElementById(id).value)
  Object.assign(document.documentElement.dataset, { theme, width })
  for (const [name, colour] of Object.entries(themes[theme].colours))
    document.documentElement.style.setProperty(`--${name}`, colour)
  problems.length = 0
  document.querySelector('main').replaceChildren(...cards.map((card) => cardShown(card, language)))
  document.querySelector('#problems').textContent = problems.join('\n')
}

for (const control of document.querySelectorAll('select')) control.addEventListener('change', show)
show()
