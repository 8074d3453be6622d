import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { Feed, FeedEntry } from './feed.ts'

/** Formats want a moment where we know a day: its first, in universal time. */
const moment = (day: string) => new Date(`${day}T00:00:00Z`)

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)

const htmlOf = ({ paragraphs }: FeedEntry): string =>
  paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('')

/** The library sets CDATA on a line of its own, and so puts line breaks around a title with `&` or `<`. */
const closeUp = (xml: string): string =>
  xml.replace(/>\s+(?=<!\[CDATA\[)/g, '>').replace(/\]\]>\s+(?=<\/)/g, ']]>')

/** A feed as Atom (RFC 4287), its licence linked as RFC 4946 has it. */
export const printAtom = (feed: Feed): string =>
  closeUp(
    generateAtomFeed({
      id: feed.atom,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: moment(feed.updated),
      authors: [{ name: feed.author.name, uri: feed.author.url }],
      rights: { value: feed.rights },
      links: [
        { rel: 'self', type: 'application/atom+xml', href: feed.atom },
        { rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: feed.page },
        { rel: 'alternate', type: 'application/feed+json', href: feed.json },
        { rel: 'license', href: feed.licence },
      ],
      xml: { lang: feed.locale },
      entries: feed.entries.map((entry) => ({
        id: entry.url,
        title: { value: entry.title },
        links: [{ rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: entry.url }],
        published: moment(entry.published),
        updated: moment(entry.updated),
        categories: [entry.category],
        summary: { value: entry.summary },
        content: { type: 'html', value: htmlOf(entry) },
      })),
    }),
  )

/** A feed as JSON Feed 1.1. */
export function printJsonFeed(feed: Feed): string {
  const printed = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.json,
    description: feed.description,
    user_comment: `${feed.rights}: ${feed.licence}`,
    language: feed.locale,
    authors: [feed.author],
    items: feed.entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: htmlOf(entry),
      date_published: moment(entry.published),
      date_modified: moment(entry.updated),
      tags: [entry.category.label],
      language: feed.locale,
    })),
  }) as { items?: readonly object[] }
  // The library leaves out an empty list; the format wants it.
  return `${JSON.stringify({ ...printed, items: printed.items ?? [] }, null, 2)}\n`
}

/** A feed as RSS 2.0, at `self`. */
export const printRss = (feed: Feed, self: string): string =>
  closeUp(
    generateRssFeed({
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: feed.locale,
      copyright: feed.rights,
      pubDate: moment(feed.updated),
      atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: self }] },
      items: feed.entries.map((entry) => ({
        title: entry.title,
        link: entry.url,
        guid: { value: entry.url, isPermaLink: true },
        description: entry.summary,
        pubDate: moment(entry.published),
        categories: [{ name: entry.category.label }],
      })),
    }),
  )
