import type { ForgottenList } from '../domain/forgotten.js'
import type { MediaShelf } from '../domain/media.js'
import type { Wording } from '../domain/wording.js'

/** What the rights of one person touch besides the store. */
export interface RightsDeps {
  /** Keys what is remembered of who was forgotten. */
  authSecret: string
  wording(): Promise<Wording>
  /** Where the files of media lie. */
  shelf: Pick<MediaShelf, 'remove'>
  /** The file of a medium; undefined when it is not there. */
  readMedium(id: string): Promise<Uint8Array | undefined>
  /** Who was forgotten, kept beside the store. */
  forgotten: ForgottenList
  /** Makes a folder that only we may read. Rejects when there is something in it. */
  makeFolder(path: string): Promise<{ write(name: string, content: string | Uint8Array): Promise<void> }>
}
