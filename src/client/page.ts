/** What every page does by script. */
import './language-switch.ts'
import './search/search-keys.ts'
