import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../../src/passages/entities.ts'

describe('decodeEntities', () => {
  it('reads named, decimal and hexadecimal references once', () => {
    expect(decodeEntities('A&amp;B &lt;p&gt; &#8220;水&#x201D; &#x1F30A;')).toBe('A&B <p> “水” 🌊')
    expect(decodeEntities('&amp;lt;')).toBe('&lt;')
  })

  it('knows the names that HTML has', () => {
    expect(decodeEntities('Gu&eacute;rin &copy; &frac12; &AMP; &Eacute;')).toBe('Guérin © ½ & É')
  })

  it('reads a space that does not break as a plain one', () => {
    expect(decodeEntities('甲&nbsp;乙&#160;丙&#xa0;丁')).toBe('甲 乙 丙 丁')
  })

  it('leaves what it does not know as it stands', () => {
    const text = '&constructor; &unknown; &#0; &#1114112; &amp AT&T &;'
    expect(decodeEntities(text)).toBe(text)
  })
})
