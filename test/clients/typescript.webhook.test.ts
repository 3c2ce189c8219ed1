import { Webhook } from 'standardwebhooks'
import { expect, it, test } from 'vitest'
import { verifyWebhook } from '../../clients/typescript/src/webhook.ts'

const SECRET = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`
const OTHER = `whsec_${Buffer.from('another one of thirty-two letters').toString('base64')}`
const PAYLOAD = JSON.stringify({
  type: 'opportunity.won',
  timestamp: '2026-05-04T10:00:00.000Z',
  data: { name: '王小明' },
})

/** Headers as a sender makes them. */
function signed(payload = PAYLOAD, secret = SECRET, at = new Date()) {
  return {
    'webhook-id': 'evt_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('evt_1', at, payload),
  }
}

it('answers the content of what was signed by the standard', async () => {
  expect(await verifyWebhook(PAYLOAD, signed(), SECRET)).toEqual(JSON.parse(PAYLOAD))
  expect(await verifyWebhook(new TextEncoder().encode(PAYLOAD), new Headers(signed()), SECRET)).toHaveProperty('type')
  const capitals = Object.fromEntries(Object.entries(signed()).map(([name, value]) => [name.toUpperCase(), [value]]))
  expect(await verifyWebhook(PAYLOAD, capitals, SECRET.replace('whsec_', ''))).toHaveProperty('data')
})

it('takes several secrets and several signatures while one takes the place of another', async () => {
  expect(await verifyWebhook(PAYLOAD, signed(PAYLOAD, OTHER), [SECRET, OTHER])).toHaveProperty('type')
  const both = {
    ...signed(),
    'webhook-signature': `v1a,xx ${signed(PAYLOAD, OTHER)['webhook-signature']} ${signed()['webhook-signature']}`,
  }
  expect(await verifyWebhook(PAYLOAD, both, SECRET)).toHaveProperty('type')
})

const hourAgo = new Date(Date.now() - 3_600_000)

test.each([
  ['another body', PAYLOAD.replace('王', '李'), signed(), SECRET],
  ['another secret', PAYLOAD, signed(), OTHER],
  ['another id', PAYLOAD, { ...signed(), 'webhook-id': 'evt_2' }, SECRET],
  ['another time', PAYLOAD, { ...signed(), 'webhook-timestamp': String(Math.floor(Date.now() / 1000) + 60) }, SECRET],
  ['an old time', PAYLOAD, signed(PAYLOAD, SECRET, hourAgo), SECRET],
  ['a time that is none', PAYLOAD, { ...signed(), 'webhook-timestamp': '1e10' }, SECRET],
  ['no signature', PAYLOAD, { ...signed(), 'webhook-signature': undefined }, SECRET],
  ['no base64', PAYLOAD, { ...signed(), 'webhook-signature': 'v1,***' }, SECRET],
  ['an empty signature', PAYLOAD, { ...signed(), 'webhook-signature': 'v1,' }, SECRET],
  [
    'another version',
    PAYLOAD,
    { ...signed(), 'webhook-signature': signed()['webhook-signature'].replace('v1', 'v2') },
    SECRET,
  ],
])('refuses %s', async (_, payload, headers, secret) => {
  await expect(verifyWebhook(payload, headers, secret)).rejects.toMatchObject({ code: 'WEBHOOK_REFUSED' })
})

it('takes an old one where that is wanted', async () => {
  const headers = signed(PAYLOAD, SECRET, hourAgo)
  expect(await verifyWebhook(PAYLOAD, headers, SECRET, { tolerance: 4000 })).toHaveProperty('type')
  expect(await verifyWebhook(PAYLOAD, headers, SECRET, { now: hourAgo.getTime() })).toHaveProperty('type')
})
