import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** What the compiler lets pass and a reader would not: promises that nobody waits for, conditions that are always so. */
export default defineConfig(
  { ignores: ['dist/', '.astro/', '.build/', 'public/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
  },
)
