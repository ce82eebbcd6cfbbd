import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dialogs } from '../dialogs/index.js'
import { CHANNELS } from '../src/domain/channel.js'
import { TALK_LANGUAGES } from '../src/domain/language.js'

const files = readdirSync(new URL('./conversations/', import.meta.url))

const wanted = dialogs.flatMap(({ name }) =>
  CHANNELS.flatMap((channel) => TALK_LANGUAGES.map((language) => ({ name, channel, language }))),
)

test.each(wanted)('$name has a transcript by $channel in $language', ({ name, channel, language }) => {
  const named = new RegExp(`^${name}-(?!in-)(?:[a-z-]+-)?${channel}-${language}(?:-[a-z-]+)?\\.txt$`)
  expect(files.filter((file) => named.test(file))).not.toEqual([])
})
