import { card } from './card.ts'
import { forms } from './forms.ts'
import { notes } from './notes.ts'
import type { Beside } from '../../domain/beside.ts'

let change: ReturnType<typeof forms>
let show: ReturnType<typeof card>

/** What a reader may ask of an article: its other forms, the cards of names, all that a note can say. */
export function read(article: HTMLElement, unfold: () => void): void {
  let file: Promise<Beside> | undefined
  const beside = () => (file ??= fetch(article.dataset['beside']!).then((response) => response.json()))
  change = forms(article, unfold)
  show = card(article, beside)
  notes(article, beside)
  const copy = article.querySelector<HTMLButtonElement>('[data-copy]')!
  copy.hidden = false
  copy.addEventListener('click', () => {
    void navigator.clipboard
      .writeText(copy.dataset['copy']! + location.hash)
      .then(() => (copy.textContent = copy.dataset['done']!))
  })
}

/**
 * Changes the page to a form of the switch.
 *
 * @public
 */
export const choose = (form: string): Promise<void> => change(form)

/**
 * Opens the card of a name.
 *
 * @public
 */
export const tell = (link: HTMLAnchorElement): Promise<void> => show(link)
