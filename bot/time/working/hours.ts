/** The times of a working day on a wall clock in London: local defaults. */
export const opens = '09:00'
export const closes = '17:00'
export const sendingOpens = '08:30'
export const sendingCloses = '17:30'
export const digestTime = '09:00'
