/** The language switch keeps the reader's section: sections have the same ids in both languages. */
const link = document.querySelector<HTMLAnchorElement>('a[data-switch]')

for (const name of ['pointerdown', 'click', 'focus'] as const)
  link?.addEventListener(name, () => {
    const above = [...document.querySelectorAll('main [id]:is(h2, li)')].filter(
      (element) => element.getBoundingClientRect().top < innerHeight / 3,
    )
    link.hash = above.at(-1)?.id ?? ''
  })
