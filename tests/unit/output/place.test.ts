import { describe, expect, it } from 'vitest'
import { misplaced } from '../../../src/output/place.ts'

const around = {
  checkout: '/home/me/site',
  content: '/home/me/drafts/content',
  cache: '/home/me/site/node_modules/.astro/1234',
  home: '/home/me',
}

describe('where a finished site may stand', () => {
  it.each([
    '/home/me/site/dist',
    '/home/me/site/build/public',
    '/home/me/site/.build/site',
    '/home/me/site-dist',
    '/home/me/www',
    '/home/me/drafts/site',
    '/home/me/site/..dist',
    '/srv/www',
  ])('%s', (out) => expect(misplaced(out, around)).toBeUndefined())

  it.each([
    ['/', 'holds the checkout'],
    ['/home', 'holds the checkout'],
    ['/home/me', 'holds the checkout'],
    ['/home/me/site', 'is the checkout'],
    ['/home/me/drafts', 'holds the content folder'],
    ['/home/me/drafts/content', 'is the content folder'],
    ['/home/me/drafts/content/events', 'is inside the content folder'],
    ['/home/me/site/src', 'is src/'],
    ['/home/me/site/src/pages/new', 'is inside src/'],
    ['/home/me/site/content', 'is content/'],
    ['/home/me/site/public', 'is public/'],
    ['/home/me/site/node_modules', 'is node_modules/'],
    ['/home/me/site/node_modules/site', 'is inside node_modules/'],
    ['/home/me/site/.git', 'is .git/'],
    ['/home/me/site/.build', 'holds the folder in which a build is worked on'],
    ['/home/me/site/.build/next', 'is the folder in which a build is worked on'],
    ['/home/me/site/.build/next/12-3', 'is inside the folder in which a build is worked on'],
  ])('but not %s', (out, words) => {
    const refusal = misplaced(out, around)
    expect(refusal?.message).toContain(words)
    expect(refusal?.hint).toContain('OUT_DIR=dist')
  })

  it('nor the home folder or the cache elsewhere', () => {
    const elsewhere = { ...around, home: '/people/you', cache: '/var/caches/builds' }
    for (const out of ['/people/you', '/var/caches/builds', '/var/caches/builds/site', '/var/caches'])
      expect(misplaced(out, elsewhere), out).toBeDefined()
    expect(misplaced('/people/you/www', elsewhere)).toBeUndefined()
  })
})
