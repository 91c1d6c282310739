/** The program in a browser, against the real engine behind `sheberlik-serve`; two workers, a fresh data folder a test. */
import { defineConfig } from '../../ui/node_modules/@playwright/test/index.mjs'

export default defineConfig({
  testDir: '.',
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 8_000 },
  forbidOnly: !!process.env['CI'],
  reporter: [['list']],
  outputDir: '../../target/e2e',
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'kk-KZ',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
})
