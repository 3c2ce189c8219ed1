import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // So that the built page may lie in any folder of a web server.
  base: './',
  plugins: [react()],
  // The packages and the client beside this folder.
  server: { fs: { allow: ['..', '../../node_modules'] } },
  resolve: {
    // A project of its own installs the package `rapport-client`, and has no alias.
    alias: { 'rapport-client': fileURLToPath(new URL('../typescript/src/index.ts', import.meta.url)) },
  },
})
