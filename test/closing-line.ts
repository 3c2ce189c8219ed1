import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line: how many tests passed, failed and were skipped, those by name above it. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[] = []): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const inState = (state: string) => tests.filter((test) => test.result().state === state)
    const skipped = inState('skipped')
    for (const test of skipped) console.log(`skipped: ${test.module.relativeModuleId} > ${test.fullName}`)
    // What goes wrong outside a test, in a hook or while a file is read, is a failure too: its tests never ran.
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const broken = suites.filter((suite) => suite.errors().length > 0).length
    const failed = inState('failed').length + broken + unhandled.length
    console.log(`${inState('passed').length} passed, ${failed} failed, ${skipped.length} skipped`)
    // The hook by which the embedded PostgreSQL ends with the process says that all went well.
    if (failed > 0) process.once('exit', () => (process.exitCode = 1))
  }
}
