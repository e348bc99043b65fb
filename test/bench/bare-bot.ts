import { readFileSync } from 'node:fs'
import type { Request } from 'botbuilder'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import restify from 'restify'

/** The baseline: botbuilder and restify alone, answering every message with a card that was built beforehand. */
const [cardFile = ''] = process.argv.slice(2)
const activity = JSON.parse(readFileSync(cardFile, 'utf8'))
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
const requestOf = ({ body, headers, method = 'POST' }: restify.Request): Request => ({ body, headers, method })

server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(requestOf(request), response, async (context) => {
    await context.sendActivity(activity)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`Listening on ${server.address().port}`))
