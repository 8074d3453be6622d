/** Changes the page so that the block under the reader's eye stays where it is. */
export function still(article: Element, change: () => void): void {
  const read = [...article.querySelectorAll('.body > [id]')].find(
    (block) => block.getBoundingClientRect().bottom > innerHeight / 3,
  )
  const before = read?.getBoundingClientRect().top ?? 0
  change()
  // At the very top nothing has been read yet: the page may grow below it.
  if (read && scrollY > 0) scrollBy({ top: read.getBoundingClientRect().top - before, behavior: 'instant' })
}
