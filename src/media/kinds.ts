/** What is kept as it came: nothing in it runs, and every browser can play or save it. */
const KEPT_AS_IT_IS: ReadonlySet<string> = new Set([
  'application/pdf',
  'audio/ogg',
  'audio/opus',
  'audio/amr',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/aac',
  'audio/wav',
  'audio/vnd.wave',
])
/** Pictures that can be read here, and are written anew. */
const PICTURES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
])
/** Apple's own format: the library that reads pictures may not, for its patents. */
const APPLE: ReadonlySet<string> = new Set([
  'image/heic',
  'image/heif',
  'image/heic-sequence',
  'image/heif-sequence',
])

export type ContentKind =
  | { kind: 'picture' }
  | { kind: 'as-it-is'; contentType: string }
  | { kind: 'apple-picture' }
  | { kind: 'unwanted' }

/** What a file is by its first bytes; what its name, its header and its message say is not believed. */
export async function kindOfContent(bytes: Uint8Array): Promise<ContentKind> {
  const { fileTypeFromBuffer } = await import('file-type')
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  // "audio/ogg; codecs=opus" is an audio/ogg.
  const contentType = found?.mime.split(';')[0]?.trim() ?? ''
  if (PICTURES.has(contentType)) return { kind: 'picture' }
  if (KEPT_AS_IT_IS.has(contentType)) return { kind: 'as-it-is', contentType }
  return { kind: APPLE.has(contentType) ? 'apple-picture' : 'unwanted' }
}
