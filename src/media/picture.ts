/** A picture of a leak, not a poster: enough to see what is broken. */
const SIDE_MAX = 2048
const THUMBNAIL_SIDE = 320
const QUALITY = 82
/** More than any phone sends by WhatsApp; a small file can unfold into far more. */
const PIXELS_MAX = 50_000_000
const SECONDS_MAX = 20

/**
 * Writes a picture anew: upright, no larger than needed, and with nothing of its file but what is seen, so
 * neither place nor hour nor camera. Undefined when it cannot be read, or would unfold into too much.
 */
export async function writtenAnew(
  bytes: Uint8Array,
): Promise<{ content: Uint8Array; thumbnail: Uint8Array } | undefined> {
  // Loaded by need: most messages hold no picture.
  const { default: sharp } = await import('sharp')
  const read = (side: number) =>
    sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error', animated: false })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY })
      .timeout({ seconds: SECONDS_MAX })
      .toBuffer()
  try {
    const content = await read(SIDE_MAX)
    return { content, thumbnail: await read(THUMBNAIL_SIDE) }
  } catch {
    return undefined
  }
}
