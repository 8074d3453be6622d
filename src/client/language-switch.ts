/**
 * The language switch keeps the reader's section: sections have the same ids in both languages. The section is
 * the one being read, or, at the top of the page, the one that the address names.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-switch]')

const follow = () => {
  const above = [...document.querySelectorAll('main h2[id]')].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
  )
  if (link) link.hash = (scrollY > innerHeight / 2 && above.at(-1)?.id) || location.hash
}

follow()
addEventListener('hashchange', follow)
for (const name of ['pointerdown', 'focus', 'click']) link?.addEventListener(name, follow)
