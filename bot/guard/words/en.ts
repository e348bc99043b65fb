/** What stands where a detail was. The guard lets each of them pass. */
export const en = {
  name: () => 'name removed',
  birth: () => 'date of birth or age removed',
  phone: () => 'phone number removed',
  email: () => 'e-mail address removed',
  postcode: () => 'postcode removed',
  address: () => 'address removed',
  nhs: () => 'NHS number removed',
  insurance: () => 'National Insurance number removed',
  vehicle: () => 'vehicle registration removed',
  bank: () => 'bank details removed',
  record: () => 'police record number removed',
  other: () => 'detail removed',
}

export type RemovedWords = typeof en
