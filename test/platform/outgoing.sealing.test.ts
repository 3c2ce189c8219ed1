import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { open, parseKeys, seal, Unopened } from '../../src/platform/outgoing/sealing.ts'
import { newSecret, signatureHeaders } from '../../src/platform/outgoing/signature.ts'

const BODY = '{"type":"contact.created","data":{"name":"王小明 \\u2028"}}'

describe('A signature', () => {
  test('is that of the published example', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    const sent = signatureHeaders([secret], 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330_999, '{"test": 2432232314}')
    expect(sent).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })

  test('is taken by the library of the standard, from each of two secrets, and from no third one', () => {
    const [old, fresh, other] = [newSecret(), newSecret(), newSecret()]
    const headers = signatureHeaders([fresh, old], 'msg_1', new Date(), BODY)
    for (const secret of [old, fresh]) expect(new Webhook(secret).verify(BODY, headers)).toEqual(JSON.parse(BODY))
    expect(() => new Webhook(other).verify(BODY, headers)).toThrow('No matching signature')
    expect(() => new Webhook(old).verify(`${BODY} `, headers)).toThrow('No matching signature')
  })

  test('is never made with an empty secret', () => {
    expect(() => signatureHeaders(['whsec_'], 'msg_1', 0, BODY)).toThrow('empty secret')
  })

  test('is made with secrets of 32 random bytes', () => {
    const [one, other] = [newSecret(), newSecret()]
    expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(one).not.toBe(other)
  })
})

describe('A sealed secret', () => {
  const [old, fresh] = [randomBytes(32), randomBytes(32)]

  test('is opened with the key that sealed it, wherever in the list it stands', () => {
    const secret = newSecret()
    const sealed = seal(secret, [old])
    expect(sealed).not.toContain(secret.slice(6, 20))
    expect(open(sealed, [old])).toBe(secret)
    expect(open(sealed, [fresh, old])).toBe(secret)
    expect(open(seal(secret, [fresh, old]), [fresh])).toBe(secret)
    expect(seal(secret, [old])).not.toBe(sealed)
  })

  test('is not opened with another key, with none, or when a byte of it was changed', () => {
    const sealed = seal(newSecret(), [old])
    expect(() => open(sealed, [fresh])).toThrow(Unopened)
    expect(() => open(sealed, [])).toThrow(Unopened)
    const bytes = Buffer.from(sealed.slice(9), 'base64url')
    for (const at of [0, 12, 28, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= 1
      expect(() => open(`sealed.1.${changed.toString('base64url')}`, [old])).toThrow(Unopened)
    }
    expect(() => open('sealed.1.', [old])).toThrow(Unopened)
    expect(() => open(`sealed.1.${bytes.subarray(0, 20).toString('base64url')}`, [old])).toThrow(Unopened)
  })

  test('stands as it is without a key, and is read then with or without one', () => {
    const secret = newSecret()
    expect(seal(secret, [])).toBe(secret)
    expect(open(secret, [])).toBe(secret)
    expect(open(secret, [fresh])).toBe(secret)
  })

  test('needs keys of 32 bytes in base64', () => {
    expect(parseKeys(`${fresh.toString('base64')} , ${old.toString('base64url')}`)).toEqual([fresh, old])
    for (const wrong of [
      '',
      'hunter2',
      randomBytes(31).toString('base64'),
      `${old.toString('base64')},`,
      old.toString('hex'),
    ])
      expect(parseKeys(wrong), wrong).toBeNull()
    expect(parseKeys(old.toString('base64').replace('=', '*'))).toBeNull()
  })
})
