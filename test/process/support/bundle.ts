import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
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
 * Puts a program of the house in few files, packages left outside: a process that is started twenty times need not
 * read and translate four hundred files each time. What is loaded by need still is. Gives the path.
 */
export function bundled(file: string): Promise<string> {
  const known = made.get(file) ?? bundle(file)
  made.set(file, known)
  return known
}

const made = new Map<string, Promise<string>>()

async function bundle(file: string): Promise<string> {
  const name = basename(file, '.ts')
  // Beside the packages, or they would not be found.
  const outdir = join(ROOT, 'node_modules/.cache/huurderslijn', `${name}-${process.pid}`)
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }))
  await build({
    entryPoints: [join(ROOT, file)],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [ownPlaces],
  })
  return join(outdir, `${name}.mjs`)
}
