import type { UploadLimits } from '../platform/jobs/upload.ts'
import type { DocumentLimits } from './limits.ts'
import type { LiveLimits } from './live-desk.ts'

/** How much may be asked for; what is left out has its usual bound. */
export interface LimitSettings {
  limits?: Partial<DocumentLimits>
  live?: Partial<LiveLimits>
  uploads?: Partial<UploadLimits>
}
