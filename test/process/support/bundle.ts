import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { ROOT } from '../../../src/house-files.js'

/** Where a file lies is still asked of the file that asks it. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }))
  },
}

/**
 * Puts a program of the house in one file, packages left outside: a process that is started twenty times need not
 * read and translate four hundred files each time. Gives the path.
 */
export async function bundled(file: string): Promise<string> {
  // Beside the packages, or they would not be found.
  const outfile = join(
    ROOT,
    'node_modules/.cache/huurderslijn',
    `${file.replaceAll('/', '-')}-${process.pid}.mjs`,
  )
  await build({
    entryPoints: [join(ROOT, file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [ownPlaces],
  })
  return outfile
}
