// A mock server for a test file, and a world of its own for each test. MOCK_SERVER names the binary. Node 18 or later, no packages.
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { setTimeout: pause } = require('node:timers/promises');
const { randomUUID } = require('node:crypto');

/** Starts the server on a free port. Gives its address, and what stops it. */
async function startMockServer(...services) {
  const folder = mkdtempSync(join(tmpdir(), 'mock-server-'));
  const ready = join(folder, 'url');
  const binary = process.env.MOCK_SERVER ?? 'mock-server';
  const child = spawn(binary, ['serve', ...services, '--port', '0', '--ready-file', ready], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  while (!existsSync(ready)) {
    if (child.exitCode !== null) throw new Error(`mock-server did not start: exit code ${child.exitCode}`);
    await pause(10);
  }
  const url = readFileSync(ready, 'utf8').trim();
  return {
    url,
    /** A fresh sandbox: `id`, and the `token` that leads into it. */
    async makeSandbox(scenario) {
      const response = await fetch(`${url}/_mock/sandboxes`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id: `test-${randomUUID()}`, scenario }),
      });
      if (response.status !== 201) throw new Error(`no sandbox: ${await response.text()}`);
      return response.json();
    },
    deleteSandbox: (sandbox) => fetch(`${url}/_mock/sandboxes/${sandbox.id}`, { method: 'DELETE' }),
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      rmSync(folder, { recursive: true });
      if (code !== 0) throw new Error(`mock-server ended with ${code}`);
    },
  };
}

module.exports = { startMockServer };
