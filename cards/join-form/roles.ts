export const workRoleCodes = [
  'investigator',
  'supervisor',
  'prosecutor',
  'unit-manager',
  'case-worker',
  'isva',
  'isva-manager',
  'coordinator',
  'other',
] as const

export type WorkRole = (typeof workRoleCodes)[number]

/** What people do, as they say it: the choices of the form, and the title of a new member's post. */
export const workRoles: Readonly<Record<WorkRole, { readonly en: string; readonly cy: string }>> = {
  investigator: { en: 'Investigator', cy: 'Ymchwilydd' },
  supervisor: { en: 'Police supervisor', cy: 'Goruchwyliwr yr heddlu' },
  prosecutor: { en: 'Prosecutor', cy: 'Erlynydd' },
  'unit-manager': { en: 'Manager in a CPS unit', cy: 'Rheolwr mewn uned GEG' },
  'case-worker': { en: 'CPS case worker', cy: 'Gweithiwr achos GEG' },
  isva: { en: 'ISVA', cy: 'ISVA' },
  'isva-manager': { en: 'ISVA service manager', cy: 'Rheolwr gwasanaeth ISVA' },
  coordinator: { en: 'Partnership staff', cy: 'Staff y bartneriaeth' },
  other: { en: 'Other work', cy: 'Gwaith arall' },
}
