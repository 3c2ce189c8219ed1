import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line: how many tests passed, failed and were skipped, those by name above it. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const inState = (state: string) => tests.filter((test) => test.result().state === state)
    const unloaded = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    )
    const skipped = inState('skipped')
    for (const test of skipped) console.log(`skipped: ${test.module.relativeModuleId} > ${test.fullName}`)
    const failed = inState('failed').length + unloaded.length
    console.log(`${inState('passed').length} passed, ${failed} failed, ${skipped.length} skipped`)
  }
}
