import { readFileSync } from 'node:fs'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import restify from 'restify'

/** The baseline: botbuilder and restify alone, answering every message with a card that was built beforehand. */
const [cardFile = ''] = process.argv.slice(2)
const activity = JSON.parse(readFileSync(cardFile, 'utf8'))
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(request, response, async (context) => {
    await context.sendActivity(activity)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`Listening on ${server.address().port}`))
