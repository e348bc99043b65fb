/** As OpenTelemetry's exporters answer: 0 is success. */
type Done = (result: { readonly code: number }) => void

/** Has an exporter tell when something was not taken, beside whom it tells already. */
export const noticing = <Items>(exporter: { export: (items: Items, done: Done) => void }, failed: () => void): void => {
  const send = exporter.export.bind(exporter)
  exporter.export = (items, done) =>
    send(items, (result) => {
      if (result.code !== 0) failed()
      done(result)
    })
}
