import type { KindWords } from '../kinds.ts'
import type { GuardKindsWords } from './en.ts'

const kinds: KindWords = {
  NAMED_INDIVIDUAL: 'enw person',
  DOB: 'dyddiad geni neu oedran',
  PHONE: 'rhif ffôn',
  EMAIL_PERSONAL: 'cyfeiriad e-bost personol',
  POSTCODE: 'cod post llawn',
  ADDRESS: 'cyfeiriad',
  NHS_NUMBER: 'rhif GIG',
  NI_NUMBER: 'rhif Yswiriant Gwladol',
  VEHICLE_REG: 'rhif cofrestru cerbyd',
  BANK: 'manylion banc',
  SCHOOL: 'ysgol neu goleg person',
  WORKPLACE: 'gweithle person',
  LOCATION: 'ble mae person neu ble mae’n byw',
  RELATIONSHIP: 'sut mae pobl yn perthyn',
  OCCUPATION: 'swydd person',
  POLICE_RECORD_NUMBER: 'rhif o gofnod heddlu',
  PREVIOUS_CONVICTIONS: 'euogfarnau blaenorol',
  EVIDENCE: 'cynnwys tystiolaeth',
  EVIDENCE_PROCESS: 'pa dystiolaeth sydd ar gael',
  MEDICAL_THERAPY: 'manylion iechyd neu therapi',
  ATTACHMENT: 'ffeil neu lun',
  JIGSAW: 'manylion sydd gyda’i gilydd yn pwyntio at un person',
  GUARD_FAILED: 'rhywbeth na ellid ei wirio',
}

export const cy: GuardKindsWords = {
  kind: (kind) => kinds[kind],
  kinds: (found) => found.map((kind) => kinds[kind]).join('; '),
}
