// Preloaded: says of each module of OpenTelemetry that it is loaded.
import { registerHooks } from 'node:module'

registerHooks({
  load: (url, context, next) => {
    if (/opentelemetry/.test(url)) console.log(`Loaded ${url.slice(url.search(/[@/]*opentelemetry/))}`)
    return next(url, context)
  },
})
