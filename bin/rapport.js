#!/usr/bin/env node
// In a clone `npx rapport` is the command line, and `npx rapport mock` the server to try it on.
const [, , command] = process.argv
if (command === 'mock') {
  process.argv.splice(2, 1)
  await import('../src/demo/mock.ts')
} else await import('../clients/cli/src/main.ts')
