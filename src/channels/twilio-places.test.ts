import { describe, expect, test } from 'vitest'
import { isPrivateAddress } from './guarded-request.js'
import { isMediaHost, placeAtTwilio } from './twilio-places.js'

const PATH = '/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1'
const DOUBLE = 'http://127.0.0.1:4010/phone/twilio'

describe('where a medium is asked for, and the password goes', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ['the API', `https://api.twilio.com${PATH}`, undefined, `https://api.twilio.com${PATH}`],
    [
      'a region',
      `https://api.dublin.ie1.twilio.com${PATH}`,
      undefined,
      `https://api.dublin.ie1.twilio.com${PATH}`,
    ],
    ['the double for it', `https://api.twilio.com${PATH}`, DOUBLE, `${DOUBLE}${PATH}`],
    ['the double by itself', `http://127.0.0.1:4010${PATH}`, DOUBLE, `http://127.0.0.1:4010${PATH}`],
    ['no https', `http://api.twilio.com${PATH}`, undefined, undefined],
    ['another path', 'https://api.twilio.com/2010-04-01/Accounts/AC1.json', undefined, undefined],
    ['a way out of the path', `https://api.twilio.com${PATH}/../../Messages`, undefined, undefined],
    ['another host', `https://evil.example${PATH}`, undefined, undefined],
    ['a host that ends alike', `https://api.twilio.com.evil.example${PATH}`, undefined, undefined],
    ['a host that begins alike', `https://evilapi.twilio.com.co${PATH}`, undefined, undefined],
    ['a name before the host', `https://api.twilio.com@evil.example${PATH}`, undefined, undefined],
    ['a password in it', `https://a:b@api.twilio.com${PATH}`, undefined, undefined],
    ['another port', `https://api.twilio.com:8443${PATH}`, undefined, undefined],
    ['this machine', `http://127.0.0.1${PATH}`, undefined, undefined],
    ['the cloud’s own service', 'http://169.254.169.254/latest/meta-data', undefined, undefined],
    ['another port of the double’s machine', `http://127.0.0.1:22${PATH}`, DOUBLE, undefined],
    ['a file', 'file:///etc/passwd', undefined, undefined],
    ['no address', 'photo', undefined, undefined],
  ])('%s', (_, url, apiUrl, place) => {
    expect(placeAtTwilio(url, apiUrl)?.href).toBe(place)
  })
})

test.each<[string, boolean]>([
  ['https://mms.twiliocdn.com/AC1/abc?Signature=x', true],
  ['https://media.twiliocdn.com/AC1/abc', true],
  ['https://mcs.us1.twilio.com/v1/x', true],
  ['https://s3-external-1.amazonaws.com/media.twiliocdn.com/AC1/abc', true],
  ['https://s3-external-1.amazonaws.com/somebody-else/abc', false],
  ['https://s3.amazonaws.com/media.twiliocdn.com/abc', false],
  ['http://mms.twiliocdn.com/AC1/abc', false],
  ['https://twiliocdn.com.evil.example/abc', false],
  ['https://eviltwiliocdn.com/abc', false],
  ['https://mms.twiliocdn.com:444/abc', false],
  ['https://mms.twiliocdn.com@evil.example/abc', false],
  ['https://127.0.0.1/abc', false],
  ['https://[::1]/abc', false],
  ['https://169.254.169.254/latest', false],
  ['ftp://mms.twiliocdn.com/abc', false],
])('Twilio may send us on to %s: %s', (url, may) => {
  expect(isMediaHost(new URL(url))).toBe(may)
})

test.each<[string, boolean]>([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.255.255', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:7f00:1', true],
  ['fd00::1', true],
  ['fe80::1', true],
  ['8.8.8.8', false],
  ['2a00:1450:4013::1', false],
  ['localhost', true],
])('%s is private: %s', (address, isPrivate) => {
  expect(isPrivateAddress(address)).toBe(isPrivate)
})
