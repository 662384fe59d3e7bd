// The same with what Node brings along: node --test applications.node.mjs
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import mock from './mock-server.js';

let server;
let sandbox;
before(async () => { server = await mock.startMockServer('npq'); });
after(() => server.stop());
beforeEach(async () => { sandbox = await server.makeSandbox('one'); });
afterEach(() => server.deleteSandbox(sandbox));

test('a new sandbox has one pending application', async () => {
  const response = await fetch(`${server.url}/api/v3/npq-applications`, { headers: { Authorization: `Bearer ${sandbox.token}` } });
  const { data } = await response.json();
  assert.deepEqual(data.map((application) => application.attributes.status), ['pending']);
});
