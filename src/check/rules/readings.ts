import type { Content } from '../../domain/content.ts'
import { problem, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Each mended reading still stands in an article; one that stands in none is a warning. */
export const correctedReadings: Rule = ({ content }) => {
  if (!content.readings) return []
  const { file, data } = content.readings
  const texts = content.originals.flatMap(japanese)
  return data.corrections.flatMap(({ context }, index): Problem[] => {
    if (texts.some((text) => text.includes(context))) return []
    return [
      problem({
        file,
        place: `corrections[${index}].context`,
        rule: 'unused-correction',
        severity: 'warning',
        message: `"${context}" stands in no article`,
        hint: 'copy the words as the article has them now, or remove the correction',
      }),
    ]
  })
}

const japanese = ({ data, body }: Content['originals'][number]): string[] => [
  data.title,
  data.summary,
  ...data.keyPoints,
  ...data.unknowns,
  data.dateReason?.ja ?? '',
  body,
]
