/** The package ships no types of its own. */
declare module 'nhs-number-validator' {
  const validator: { readonly validate: (digits: string) => boolean }
  export default validator
}
