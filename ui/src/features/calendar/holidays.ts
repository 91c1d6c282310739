/** Days that are free, or worked out of turn: what they are called. */
import type { Holiday } from '../../data/contract'
import { code } from '../../data/words.svelte'

/** The name that the college's list gives; else that of the holiday. */
export const holidayName = (holiday: Holiday) => (holiday.title ? `${holiday.title}${holiday.working ? ` (${code('date-holiday', holiday.code)})` : ''}` : code('date-holiday', holiday.code))
