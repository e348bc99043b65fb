/** One input of a form, as a template binds it. Who fills it in may leave it blank unless it is `required`. */
export interface Field {
  readonly id: string
  readonly kind: 'text' | 'date'
  readonly label: string
  readonly value: string
  readonly required: boolean
  /** What is said when it can't be read. */
  readonly fault: string
  readonly style: 'Text' | 'Email' | 'Tel'
  readonly most: number
  readonly pattern: string
}

interface Asked {
  readonly label: string
  readonly value: string | undefined
  readonly fault: string
  readonly required?: boolean
}

const field =
  (kind: Field['kind'], style: Field['style'], most: number, pattern: string) =>
  (id: string, { label, value, fault, required }: Asked): Field => ({
    ...{ id, kind, style, most, pattern, label, fault },
    value: value ?? '',
    required: required === true,
  })

/** A name or a few words. */
export const nameField = field('text', 'Text', 80, '^.*$')
export const emailField = field('text', 'Email', 200, '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$')
export const phoneField = field('text', 'Tel', 40, '^\\+?[0-9 ()-]{5,24}.*$')
export const dateField = field('date', 'Text', 10, '')
