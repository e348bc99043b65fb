/** Why a file was not taken, or not replaced: a sentence for the person at the keyboard. */
export class FileRefusal extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FileRefusal'
  }
}
