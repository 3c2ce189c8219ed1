import { Failure } from '../../plain/failure.ts'
import { type Language, Refusal, Refusals } from '../../plain/refusal.ts'
import type { Actor } from '../access/actor.ts'

/** The sentence of what a job cannot get over; null for what may pass, or is a bug. */
export function sentenceOf(thrown: unknown, language: Language): string | null {
  if (thrown instanceof Failure) return thrown.message
  if (thrown instanceof Refusal) return thrown.sentence[language]
  if (thrown instanceof Refusals) return thrown.all.map((one) => one.sentence[language]).join(' ')
  return null
}

const SENTENCES = {
  NOBODY: {
    en: 'Whoever asked for this job can sign in no more: the user is archived, or the key was revoked. What was done until then stands.',
    zh: '发起该任务的用户已归档，或其密钥已被撤销，任务已停止。此前完成的部分保留。',
  },
  BROKEN: {
    en: 'Something went wrong here, again and again, at the same rows. What was done until then stands. Quote the id of the job when you report it.',
    zh: '服务器在处理同一批数据时反复出错，任务已停止。此前完成的部分保留。反馈问题时请附上任务 ID。',
  },
}

/** Why a job of nobody, or one that breaks, ends. */
export function reasonOf(kind: keyof typeof SENTENCES, language: Language): string {
  return SENTENCES[kind][language]
}

/** The house itself, which may do nothing to records. */
export function house(language: Language): Actor {
  return {
    ...{ userId: '', name: 'Rapport', teamIds: [], partnerIds: [], roles: [], reach: new Map(), fields: new Map() },
    ...{ backdate: false, administer: false, keyId: null, expiresAt: null, principal: 'system', language },
  }
}
