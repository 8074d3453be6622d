import { articleKinds } from '../article.ts'
import { publisherKinds } from '../source.ts'
import { each, texts } from './texts.ts'

/** Articles and the forms in which they can be read. */
export const article = {
  /** The kinds of article. */
  kinds: each(articleKinds),
  /** The kinds of publisher. */
  publishers: each(publisherKinds),
  article: texts(
    'facts',
    'date',
    'place',
    'actors',
    'frameworks',
    'countries',
    'events',
    'sources',
    'published',
    'updated',
    'contents',
    'keyPoints',
    'unknowns',
    'readNext',
    'inferred',
    'inferredDate',
    'stale',
    'reference',
    'after',
    'restsOn',
    'onTimeline',
    'original',
    'originalOf',
    'noAddress',
  ),
  /** The figure of an article: what stands in its drawing and its table. */
  figure: texts('founded', 'says', 'absent', 'claim'),
  /** The forms in which an article can be read, and what stands behind its paragraphs. */
  reading: texts(
    'label',
    'language',
    'both',
    'furigana',
    'off',
    'names',
    'all',
    'passages',
    'stated',
    'said',
    'inferred',
    'inferredFrom',
    'paragraph',
    'paragraphs',
    'caption',
    'captions',
    'whole',
    'heading',
    'under',
    'paragraphLink',
    'more',
    'legend',
    'cite',
    'copy',
    'copied',
    'files',
    'basedOn',
  ),
}
