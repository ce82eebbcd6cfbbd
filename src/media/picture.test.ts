import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { kindOfContent } from './kinds.js'
import { writtenAnew } from './picture.js'

const FORMATS = ['jpeg', 'png', 'webp', 'avif'] as const

interface Where {
  latitude: number
  longitude: number
  camera: string
  format: (typeof FORMATS)[number]
}

/** A picture that tells where and with what it was taken, in EXIF and in XMP. */
function picture({ latitude, longitude, camera, format }: Where): Promise<Buffer> {
  const rational = (degrees: number) => `${Math.floor(degrees)}/1 ${Math.floor((degrees % 1) * 60)}/1 0/1`
  return sharp({ create: { width: 40, height: 24, channels: 3, background: '#884422' } })
    .withExif({
      IFD0: { Make: camera, ImageDescription: `taken at ${latitude}` },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: rational(latitude),
        GPSLongitudeRef: 'E',
        GPSLongitude: rational(longitude),
      },
    })
    .withXmp(
      `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="${latitude}N"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
    )
    .toFormat(format)
    .toBuffer()
}

/** Every place in a file that may hold more than what is seen. */
const TELLTALES = ['Exif', 'http://ns.adobe.com', 'xmpmeta', 'Photoshop', 'taken at', 'GPS']

test('no byte of where a picture was taken is left in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        latitude: fc.double({ min: 49, max: 52, noNaN: true }),
        longitude: fc.double({ min: 2, max: 7, noNaN: true }),
        camera: fc.stringMatching(/^[A-Z][a-z]{8,16}$/),
        format: fc.constantFrom(...FORMATS),
      }),
      async (where) => {
        const taken = await picture(where)
        // The picture does tell, or this would prove nothing.
        expect((await sharp(taken).metadata()).exif?.includes(where.camera)).toBe(true)
        const anew = await writtenAnew(taken)
        for (const bytes of [anew?.content, anew?.thumbnail]) {
          const file = Buffer.from(bytes ?? [])
          const { exif, xmp, iptc, format } = await sharp(file).metadata()
          expect({ exif, xmp, iptc, format }).toEqual({ format: 'jpeg' })
          for (const told of [...TELLTALES, where.camera]) expect(file.includes(told)).toBe(false)
        }
      },
    ),
    { numRuns: 25 },
  )
}, 30_000)

test('a picture stands upright without being told how to', async () => {
  // Left half red, right half blue, and said to be turned by a quarter: red belongs on top.
  const half = await sharp({ create: { width: 32, height: 32, channels: 3, background: '#ff0000' } })
    .png()
    .toBuffer()
  const taken = await sharp({ create: { width: 64, height: 32, channels: 3, background: '#0000ff' } })
    .composite([{ input: half, left: 0, top: 0 }])
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const anew = await writtenAnew(taken)
  const { data, info } = await sharp(anew?.content).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([32, 64])
  const at = (y: number) => [...data.subarray((y * 32 + 16) * 3, (y * 32 + 16) * 3 + 3)]
  expect(at(4)[0]).toBeGreaterThan(200)
  expect(at(60)[2]).toBeGreaterThan(200)
})

test('large pictures become smaller, small ones stay', async () => {
  const wide = { create: { width: 5000, height: 1000, channels: 3, background: '#123456' } } as const
  const large = await writtenAnew(await sharp(wide).jpeg().toBuffer())
  const sizes = async (bytes?: Uint8Array) => {
    const { width, height } = await sharp(bytes).metadata()
    return [width, height]
  }
  expect(await sizes(large?.content)).toEqual([2048, 410])
  expect(await sizes(large?.thumbnail)).toEqual([320, 64])
  const small = await picture({ latitude: 51, longitude: 3, camera: 'Small', format: 'png' })
  expect(await sizes((await writtenAnew(small))?.content)).toEqual([40, 24])
})

/** A PNG of black, as small as it can be written. */
function blackPng(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  // One bit a pixel.
  head[8] = 1
  const pixels = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))))
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

test('a small file that unfolds into too much is not unfolded', async () => {
  expect(await writtenAnew(blackPng(400))).toBeDefined()
  const bomb = blackPng(20_000)
  expect(bomb.length).toBeLessThan(100_000)
  expect(await writtenAnew(bomb)).toBeUndefined()
})

describe('half a picture', () => {
  test.each([0.1, 0.5, 0.9])('%d of it is refused, not thrown', async (part) => {
    const whole = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#345' } })
      .composite([
        { input: Buffer.from('<svg width="400" height="400"><circle r="150" cx="200" cy="200"/></svg>') },
      ])
      .png()
      .toBuffer()
    expect(await writtenAnew(whole.subarray(0, Math.floor(whole.length * part)))).toBeUndefined()
  })
})

const text = (written: string) => Buffer.from(written.padEnd(400, ' '))
const box = (brand: string) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 0x18]),
    Buffer.from(`ftyp${brand}\0\0\0\0${brand}mif1`),
    Buffer.alloc(400),
  ])

test.each<[string, Buffer, object]>([
  ['a PDF', text('%PDF-1.7\n'), { kind: 'as-it-is', contentType: 'application/pdf' }],
  [
    'a voice note',
    text('OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead'),
    { kind: 'as-it-is', contentType: 'audio/ogg' },
  ],
  ['AMR', text('#!AMR\n'), { kind: 'as-it-is', contentType: 'audio/amr' }],
  ['an iPhone’s picture', box('heic'), { kind: 'apple-picture' }],
  ['a film', box('isom'), { kind: 'unwanted' }],
  ['a web page', text('<!doctype html><script>alert(1)</script>'), { kind: 'unwanted' }],
  [
    'an SVG with a script',
    text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    { kind: 'unwanted' },
  ],
  ['a program', text('MZ\x90\0'), { kind: 'unwanted' }],
  ['a ZIP', text('PK\x03\x04'), { kind: 'unwanted' }],
  ['words', text('hallo'), { kind: 'unwanted' }],
  ['nothing', Buffer.alloc(0), { kind: 'unwanted' }],
])('%s is told by its bytes', async (_, bytes, kind) => {
  expect(await kindOfContent(bytes)).toEqual(kind)
})

test('whatever the bytes, a kind is told and a picture is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
      expect(await kindOfContent(bytes)).toHaveProperty('kind')
      expect(await writtenAnew(bytes)).toBeUndefined()
    }),
    { numRuns: 50 },
  )
})
