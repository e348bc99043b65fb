/** "14:00", "2pm", "14.30": a London wall-clock time. */
export const readTime = (typed: string): string | undefined => {
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i.exec(typed.trim()) ?? []
  if (hours === '') return undefined
  const isAfternoon = half?.toLowerCase() === 'pm' && Number(hours) < 12
  const hour = Number(hours) + (isAfternoon ? 12 : 0)
  const isThere = hour <= 23 && Number(minutes) <= 59 && (half === undefined || Number(hours) <= 12)
  return isThere ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined
}
