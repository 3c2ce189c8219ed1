import { refusal, refusalKind } from '../plain/refusal.ts'

export const JOB_ENDED = refusalKind<{ status: string }>('JOB_ENDED', 'The job has ended already.', ({ status }) => ({
  en: `The job is ${status} already, so there is nothing to stop.`,
  zh: `任务状态已是 ${status}，无需再停止。`,
}))

type Why = 'GOING' | 'EXPORT' | 'DRY' | 'EXPIRED' | 'UNDONE'

const WHY: Record<Why, { en: string; zh: string }> = {
  GOING: { en: 'it has not ended yet: cancel it, or wait', zh: '任务尚未结束：请先取消或等待' },
  EXPORT: { en: 'an export changes nothing', zh: '导出不会更改任何数据' },
  DRY: { en: 'it was a dry run, which changes nothing', zh: '试运行不会更改任何数据' },
  EXPIRED: { en: 'it ended more than 7 days ago', zh: '任务结束已超过 7 天' },
  UNDONE: { en: 'another job has taken it back, or does so now', zh: '另一个任务已撤销或正在撤销它' },
}

export const NOT_UNDOABLE = refusalKind<{ why: Why }>('NOT_UNDOABLE', 'The job cannot be taken back.', ({ why }) => ({
  en: `This job cannot be taken back: ${WHY[why].en}.`,
  zh: `该任务无法撤销：${WHY[why].zh}。`,
}))

interface Ended {
  kind: string
  status: string
  dryRun: boolean
  expiresAt: string | null
}

const GOING = ['WAITING', 'UPLOADING', 'QUEUED', 'RUNNING']

/** Whether a job can be stopped. @throws Refusal JOB_ENDED. */
export function stoppable({ status }: { status: string }): void {
  if (!GOING.includes(status)) throw refusal(JOB_ENDED, { status }, ['id'])
}

/** Whether a job can be taken back at that instant; `undone`: another job does so already. @throws Refusal NOT_UNDOABLE. */
export function undoable({ kind, status, dryRun, expiresAt }: Ended, now: string, undone: boolean): void {
  const no = (why: Why) => refusal(NOT_UNDOABLE, { why }, ['id'])
  if (kind === 'EXPORT') throw no('EXPORT')
  if (GOING.includes(status)) throw no('GOING')
  if (dryRun) throw no('DRY')
  if (expiresAt !== null && expiresAt < now) throw no('EXPIRED')
  if (undone) throw no('UNDONE')
}
