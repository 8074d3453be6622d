import { describe, expect, it } from 'vitest'
import { foreignFiles, markFile, writeMark } from '../../../src/output/mark.ts'

describe('foreignFiles', () => {
  const mark = writeMark(['ja/index.html', 'index.html'])

  it('are those that the mark does not name', () => {
    expect(foreignFiles(['index.html', markFile, 'ja/index.html'], mark)).toEqual([])
    expect(foreignFiles(['index.html', markFile, 'ja/notes.txt', 'index'], mark)).toEqual([
      'ja/notes.txt',
      'index',
    ])
  })

  it('are known by the mark of an older build, whatever it called the project', () => {
    const older = mark.replace(/build of [^,]+/, 'build of Harbour Crossroads')
    expect(older).not.toBe(mark)
    expect(foreignFiles(['index.html', 'notes.txt'], older)).toEqual(['notes.txt'])
  })

  it('are all, without a mark or with another’s', () => {
    expect(foreignFiles(['index.html'], undefined)).toEqual(['index.html'])
    expect(foreignFiles([markFile, 'index.html'], 'hello\n\nindex.html\n')).toEqual([markFile, 'index.html'])
    expect(foreignFiles([markFile], '')).toEqual([markFile])
  })

  it('are not what file managers leave', () => {
    expect(foreignFiles(['.DS_Store', 'ja/Thumbs.db'], undefined)).toEqual([])
  })
})

describe('writeMark', () => {
  it('is the same for the same files, in whatever order they are found', () => {
    expect(writeMark(['b', 'a'])).toBe(writeMark(['a', 'b']))
  })
})
