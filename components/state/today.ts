/** Today where the person is, YYYY-MM-DD. This file is the program's only clock. */
export function today(): string {
  return dayOf(new Date())
}

/** The day of a moment where the person is, YYYY-MM-DD. */
export function dayOf(date: Date): string {
  return [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].join('-')
}

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now()
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
