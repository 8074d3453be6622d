import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** What the compiler lets pass and a reader would not: promises that nobody waits for, values of no known type. */
export default defineConfig(
  { ignores: ['dist/', '.astro/', '.build/', 'public/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Many a function is async because its caller waits for others of its kind.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // It does not know the types of `astro:content`.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    // Vitest's matchers are of the type `any`.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
)
