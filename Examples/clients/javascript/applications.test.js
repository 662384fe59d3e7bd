const { startMockServer } = require('./mock-server');

describe('NPQ applications', () => {
  let server;
  let sandbox;
  const ask = (path, options = {}) =>
    fetch(server.url + path, { ...options, headers: { Authorization: `Bearer ${sandbox.token}`, ...options.headers } });

  beforeAll(async () => { server = await startMockServer('npq'); });
  afterAll(() => server.stop());
  beforeEach(async () => { sandbox = await server.makeSandbox('one'); });
  afterEach(() => server.deleteSandbox(sandbox));

  test('an application is accepted', async () => {
    const { data: [application] } = await (await ask('/api/v3/npq-applications')).json();
    expect(application.attributes.status).toBe('pending');

    const response = await ask(`/api/v3/npq-applications/${application.id}/accept`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ data: { type: 'npq-application-accept', attributes: { funded_place: true } } }),
    });

    expect(response.status).toBe(200);
    expect((await response.json()).data.attributes.status).toBe('accepted');
  });

  test('no other test is seen', async () => {
    const { data: [application] } = await (await ask('/api/v3/npq-applications')).json();
    expect(application.attributes.status).toBe('pending');
  });
});
