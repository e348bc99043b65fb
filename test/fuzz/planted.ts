import { subscribe } from 'node:diagnostics_channel'

// Planted failures: a bot that trips over a word, writes down what was typed, and dies in the end.
const { normalize } = String.prototype
String.prototype.normalize = function (form) {
  if (this.includes('Marrowdene')) throw new TypeError('Tripped over it.')
  return Reflect.apply(normalize, this, [form])
}

let requests = 0
subscribe('http.server.request.start', () => {
  requests += 1
  if (requests === 10) console.log('Somebody said Marrowdene.')
  if (requests === 400) process.exit(3)
})
