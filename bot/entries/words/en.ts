export const en = {
  police: () => 'Police',
  cps: () => 'CPS',
  isva: () => 'ISVA',
}
