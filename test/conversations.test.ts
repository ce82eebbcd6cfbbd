import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { playTranscript } from '../src/rehearsal/transcript.js'

const FOLDER = new URL('./conversations/', import.meta.url)

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  test(file, async () => {
    const written = readFileSync(new URL(file, FOLDER), 'utf8')
    await expect(await playTranscript(written)).toMatchFileSnapshot(`conversations/${file}`)
  })
}
