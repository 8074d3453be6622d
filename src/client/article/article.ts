import '../page.ts'
import { readSection } from '../language-switch.ts'
import { nameAt } from './name-at.ts'

/** An article's page as it is opened. What only a reader's action asks for is loaded at the first sign of one. */
const article = document.querySelector<HTMLElement>('.article')!
const wide = matchMedia('(min-width: 62rem)')

/** What folds on a narrow page stands open on a wide one, out of the keyboard's way; side by side the notes fold. */
const unfold = () => {
  for (const fold of article.querySelectorAll<HTMLDetailsElement>('.fold')) {
    fold.open = wide.matches && !(article.dataset['view'] && fold.matches('.mn'))
    ;(fold.firstElementChild as HTMLElement).tabIndex = fold.open ? -1 : 0
  }
}
unfold()
wide.onchange = unfold
// A page that is served side by side has its twins open: on a narrow one each waits for its tap.
if (!wide.matches)
  for (const twin of article.querySelectorAll<HTMLDetailsElement>('details.twin')) twin.open = false

const markSection = () => {
  for (const link of article.querySelectorAll<HTMLAnchorElement>('.toc a'))
    link.ariaCurrent = link.hash === `#${readSection()}` ? 'true' : null
}
markSection()
addEventListener('scroll', markSection, { passive: true })

let loaded: Promise<typeof import('./reader.ts')> | undefined
const reader = () =>
  (loaded ??= import('./reader.ts').then((module) => (module.read(article, unfold), module)))

for (const name of ['scroll', 'pointerover', 'focusin', 'hashchange'])
  addEventListener(name, () => void reader(), { once: true, passive: true })

let chosen: string | null = location.search + location.hash
try {
  chosen ||= localStorage.getItem('furigana')
} catch {
  // Storage may be closed to us; nothing has been chosen then.
}
if (chosen) void reader()

// A finger cannot point: its tap opens a name's card, whose first link is the page.
article.addEventListener('click', (event) => {
  const link = nameAt(event)
  if (!link || (event as PointerEvent).pointerType !== 'touch') return
  event.preventDefault()
  reader()
    .then(({ tell }) => tell(link))
    .catch(() => (location.href = link.href))
})

article.querySelector('.views')!.addEventListener('click', (event) => {
  const link = event.target as HTMLAnchorElement
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent
  if (!link.dataset['form'] || ctrlKey || metaKey || shiftKey) return
  event.preventDefault()
  reader()
    .then(({ choose }) => choose(link.dataset['form']!))
    // What could not be fetched may yet be reached as a page.
    .catch(() => (location.href = link.href))
})
