interface Request {
  timeout: number
}

interface Pipeline {
  readonly removePolicy: (policy: { readonly name: string }) => readonly unknown[]
  readonly addPolicy: (policy: {
    readonly name: string
    readonly sendRequest: (request: Request, next: (request: Request) => Promise<unknown>) => Promise<unknown>
  }) => void
}

interface Piped {
  readonly pipeline: Pipeline
}

/** What botbuilder's client sends its requests through: it keeps that in a private field. */
export const pipelineOf = (holder: object): Pipeline => {
  const { pipeline }: Piped = Reflect.get(holder, 'client')
  return pipeline
}

/** Each request of this client has so many milliseconds; then it ends with an AbortError. botbuilder's own would wait for ever. */
export const answeredWithin = <Client extends object>(client: Client, milliseconds: number): Client => {
  pipelineOf(client).addPolicy({
    name: 'answeredWithin',
    sendRequest: (request, next) => {
      request.timeout = milliseconds
      return next(request)
    },
  })
  return client
}
