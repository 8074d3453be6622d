import type { GetStaticPaths } from 'astro'
import { locales } from '../language/locale.ts'
import { getSite } from './site.ts'

/** Every article in every language that it has. */
export const articlePaths = (async () => {
  const { articles } = await getSite()
  return articles.flatMap((article) =>
    locales
      .filter((locale) => article.editions[locale])
      .map((locale) => ({ params: { locale, slug: article.slug }, props: { article } })),
  )
}) satisfies GetStaticPaths
