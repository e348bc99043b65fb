import type { Names } from '../../directory/domain/model.ts'

/** Posts as people say them, in both languages. */
export const titles = {
  inspector: { en: 'RASSO Detective Inspector', cy: 'Ditectif Arolygydd RASSO' },
  sergeant: { en: 'RASSO Detective Sergeant', cy: 'Ditectif Ringyll RASSO' },
  chiefInspector: { en: 'RASSO Detective Chief Inspector', cy: 'Ditectif Brif Arolygydd RASSO' },
  investigator: { en: 'Investigator', cy: 'Ymchwilydd' },
  cpsSpoc: { en: 'RASSO SPOC', cy: 'SPOC RASSO' },
  deputyUnitHead: { en: 'Deputy Head of the RASSO Unit', cy: 'Dirprwy Bennaeth yr Uned RASSO' },
  unitHead: { en: 'Head of the RASSO Unit', cy: 'Pennaeth yr Uned RASSO' },
  prosecutor: { en: 'Prosecutor', cy: 'Erlynydd' },
  isvaSpoc: { en: 'ISVA SPOC', cy: 'SPOC ISVA' },
  isva: { en: 'ISVA', cy: 'ISVA' },
  isvaManager: { en: 'ISVA Service Manager', cy: 'Rheolwr y Gwasanaeth ISVA' },
  coordinator: { en: 'Partnership Coordinator', cy: 'Cydlynydd y Bartneriaeth' },
  deputyCoordinator: { en: 'Deputy Coordinator', cy: 'Dirprwy Gydlynydd' },
  scrutinyChair: { en: 'Scrutiny Group Chair', cy: 'Cadeirydd y Grŵp Craffu' },
  strategicChair: { en: 'Strategic Group Chair', cy: 'Cadeirydd y Grŵp Strategol' },
  areaAdmin: { en: 'Area Admin', cy: 'Gweinyddwr yr Ardal' },
} as const satisfies Record<string, Names>
