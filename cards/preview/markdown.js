/* The part of Markdown that a TextBlock shows in Teams and our cards use: links, bold, lists and lines. Everything else is text. */
const safeAddress = /^(?:https:|mailto:|tel:)/i

const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

const linked = (all, words, address) =>
  safeAddress.test(address) ? `<a href="${address}" target="_blank" rel="noreferrer">${words}</a>` : all

const inline = (line) =>
  line.replace(/\[([^\]]+)\]\(([^()\s]+)\)/g, linked).replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')

const isItem = (line) => line.startsWith('- ')

const block = (lines) =>
  lines.every(isItem)
    ? `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`
    : `<p>${lines.map(inline).join('<br>')}</p>`

/** HTML that holds no markup but our own, whatever the text says. */
globalThis.markdown = (text) =>
  escaped(text)
    .split(/\n{2,}/)
    .map((paragraph) => block(paragraph.split('\n')))
    .join('')
