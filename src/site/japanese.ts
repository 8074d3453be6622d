import { openHeadlines } from '../japanese/headline.ts'
import { openReadings } from '../japanese/readings.ts'
import { settings } from './settings.ts'

/** A Japanese headline cut into the phrases between which it may break. */
export const headlinePhrases = openHeadlines(settings.japaneseCache)

/** A Japanese text's words with their readings. */
export const tokenize = openReadings(settings.japaneseCache)
