declare module 'nhs-number-validator' {
  export const validate: (nhsNumber: string) => boolean
}
