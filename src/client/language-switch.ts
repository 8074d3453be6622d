/** The id of the section being read: of the last heading that has passed the top of the window. */
export const readSection = (): string | undefined =>
  [...document.querySelectorAll('main h2[id]')]
    .filter((heading) => heading.getBoundingClientRect().top < 150)
    .at(-1)?.id

/** How long a reader stays with a section that is read, and how long it takes to go from there to a switch. */
const stay = 2000
const way = 10000

let section: string | undefined
let since = 0
let stayed: string | undefined
addEventListener(
  'scroll',
  () => {
    if (section && performance.now() - since > stay) stayed = section
    section = undefined
  },
  { passive: true },
)
addEventListener('scrollend', () => {
  section = readSection()
  since = performance.now()
})

/**
 * The language switches keep the reader's section: sections have the same ids in both languages. The section is
 * the one being read; at the top of the page, the one that the reader has just come from, or that the address names.
 */
const follow = (link: HTMLAnchorElement) => {
  // A press may come before the event of the scroll that led to it: then the section still stands.
  const left = section ?? (performance.now() - since < way && stayed)
  link.hash = (scrollY > innerHeight / 2 && readSection()) || left || location.hash
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-switch]')) {
  follow(link)
  for (const name of ['pointerdown', 'focus']) link.addEventListener(name, () => follow(link))
}
