export const en = {
  summary: () => 'The clock of this trial',
  now: (at: string) => `The clock now reads ${at.replace('T', ', ')}.`,
  backwards: () => 'The clock is turned forward only.',
  unreadable: () => 'Type, for instance: clock +1d, clock +2h or clock P1DT2H',
}

export type ClockWords = typeof en
