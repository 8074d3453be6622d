/** The id of the section being read: of the last heading that has passed the top of the window. */
export const readSection = (): string | undefined =>
  [...document.querySelectorAll('main h2[id]')]
    .filter((heading) => heading.getBoundingClientRect().top < 150)
    .at(-1)?.id

/**
 * The language switches keep the reader's section: sections have the same ids in both languages. The section is
 * the one being read, or, at the top of the page, the one that the address names.
 */
const follow = (link: HTMLAnchorElement) => {
  link.hash = (scrollY > innerHeight / 2 && readSection()) || location.hash
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-switch]')) {
  follow(link)
  for (const name of ['pointerdown', 'focus']) link.addEventListener(name, () => follow(link))
}
