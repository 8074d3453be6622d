/** Loaded before a command: prints when it ends how often the dictionary was loaded, and the peak of memory. */
import kuromoji from 'kuromoji'

let dictionaries = 0
const builder = kuromoji.builder.bind(kuromoji)
kuromoji.builder = (options) => {
  dictionaries++
  return builder(options)
}
process.on('exit', () => {
  const { maxRSS } = process.resourceUsage()
  console.error(`\n${JSON.stringify({ dictionaries, peak: maxRSS * 1024 })}`)
})
