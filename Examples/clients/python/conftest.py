"""A mock server for a test run, and a world of its own for each test. MOCK_SERVER names the binary."""

import json
import os
import pathlib
import subprocess
import time
import urllib.request
import uuid

import pytest


def call(url, method="GET", body=None, token=None):
    headers = {"Content-Type": "application/json"} if body is not None else {}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    data = json.dumps(body).encode() if body is not None else None
    with urllib.request.urlopen(urllib.request.Request(url, data, headers, method=method)) as response:
        text = response.read()
        return json.loads(text) if text else None


@pytest.fixture(scope="session")
def mock_server(tmp_path_factory):
    """The server's address. It stops behind the last test."""
    ready = pathlib.Path(tmp_path_factory.mktemp("mock-server")) / "url"
    binary = os.environ.get("MOCK_SERVER", "mock-server")
    process = subprocess.Popen([binary, "serve", "npq", "--port", "0", "--ready-file", ready], stdout=subprocess.DEVNULL)
    try:
        while not ready.exists():
            assert process.poll() is None, "mock-server did not start"
            time.sleep(0.01)
        yield ready.read_text().strip()
    finally:
        process.terminate()
        assert process.wait(timeout=30) == 0


@pytest.fixture
def sandbox(mock_server):
    """A fresh sandbox of the scenario 'one': nothing that another test does is seen in it."""
    made = call(f"{mock_server}/_mock/sandboxes", "POST", {"id": f"test-{uuid.uuid4()}", "scenario": "one"})
    yield made
    call(f"{mock_server}/_mock/sandboxes/{made['id']}", "DELETE")
