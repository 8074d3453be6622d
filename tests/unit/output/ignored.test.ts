import { getFileInfo } from 'prettier'
import { expect, it } from 'vitest'

/** Prettier reads it as Git does. */
const ignored = async (file: string) => (await getFileInfo(file, { ignorePath: '.gitignore' })).ignored

it.each(['.dist-next-12-3', '.dist-old-12-3', '.dist-next-12', '.dist-lock', '.build/next/12-3', 'dist'])(
  'what a build leaves in %s is neither committed nor formatted',
  async (folder) => {
    expect(await ignored(`${folder}/data/graph.json`)).toBe(true)
    expect(await ignored('src/output/folder.ts')).toBe(false)
  },
)
