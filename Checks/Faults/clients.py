"""A server, its sandboxes, and three clients that say what they see of an answer in the same words."""
import dataclasses, http.client, json, os, subprocess, sys, tempfile, time, urllib.error, urllib.parse, urllib.request

BINARY = os.environ.get("MOCK_SERVER", ".build/debug/mock-server")
PATIENCE = 60  # seconds that a busy machine may take
DOCUMENT = """
openapi: 3.1.0
info: {title: Notes, version: '1'}
paths:
  /notes:
    get:
      operationId: listNotes
      responses:
        '200': {description: All., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}}}}
        '503': {description: Not now., content: {application/json: {schema: {type: object, properties: {message: {type: string}}}}}}
    post:
      operationId: addNote
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
      responses: {'201': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}
  /notes/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: getNote
      responses: {'200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}
components:
  schemas:
    Note: {type: object, required: [text], properties: {id: {type: integer, readOnly: true}, text: {type: string}}}
"""


class Server:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        document, ready = (os.path.join(self.folder.name, name) for name in ("notes.yaml", "url"))
        with open(document, "w") as file:
            file.write(DOCUMENT)
        self.process = subprocess.Popen(
            [BINARY, "serve", document, "--port", "0", "--ready-file", ready],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not os.path.exists(ready):
            if self.process.poll() is not None:
                sys.exit(f"{BINARY} ended with {self.process.returncode}")
            time.sleep(0.02)
        with open(ready) as file:
            self.address = urllib.parse.urlparse(file.read().strip())
        self.made = 0
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()

    def sandbox(self):
        self.made += 1
        return Sandbox(self, f"trial-{self.made}")


class Sandbox:
    def __init__(self, server, name):
        self.server, self.name = server, name
        self.control("POST", "", {"id": name}, at="/_mock/sandboxes")

    def control(self, method, path, body=None, at=None):
        target = (at or f"/_mock/sandboxes/{self.name}") + path
        answer = by_http_client(self, method, target, body)
        assert answer.status < 300, answer
        return json.loads(answer.body) if answer.body else None

    def fault(self, **rule):
        return self.control("POST", "/faults", rule)["id"]

    @property
    def counts(self):
        """Of each fault, the calls that it could have hit and those that it hit."""
        return [(fault["matched"], fault["fired"]) for fault in self.control("GET", "/faults")["faults"]]


@dataclasses.dataclass
class Answer:
    outcome: str = "whole"  # else 'cut short', 'closed' or 'reset'
    status: int = 0
    headers: dict = dataclasses.field(default_factory=dict)
    body: bytes = b""
    seconds: float = 0

    @property
    def json(self):
        return json.loads(self.body)


def by_http_client(sandbox, method="GET", path="/notes", body=None):
    def ask():
        connection = http.client.HTTPConnection(
            sandbox.server.address.hostname, sandbox.server.address.port, timeout=PATIENCE)
        connection.request(method, path, *sent(sandbox, body))
        return connection.getresponse()

    return seen_by_python(ask)


def by_urllib(sandbox, method="GET", path="/notes", body=None):
    data, headers = sent(sandbox, body)
    request = urllib.request.Request(sandbox.server.address.geturl() + path, data, headers, method=method)

    def ask():
        try:
            return urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=PATIENCE)
        except urllib.error.HTTPError as error:
            return error  # An answer like any other.
        except urllib.error.URLError as error:
            raise error.reason

    return seen_by_python(ask)


def by_curl(sandbox, method="GET", path="/notes", body=None):
    data, headers = sent(sandbox, body)
    command = ["curl", "-s", "-i", "--noproxy", "*", "--max-time", str(PATIENCE), "-X", method]
    for field in headers.items():
        command += ["-H", ": ".join(field)]
    if data is not None:
        command += ["--data-binary", "@-"]
    command += ["-w", "%{stderr}%{time_total}", sandbox.server.address.geturl() + path]
    result = subprocess.run(command, input=data or b"", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    outcomes = {0: "whole", 18: "cut short", 52: "closed", 56: "reset"}
    answer = Answer(outcomes.get(result.returncode, f"exit {result.returncode}"), seconds=float(result.stderr))
    head, _, answer.body = result.stdout.partition(b"\r\n\r\n")
    first, *fields = head.decode().split("\r\n")
    answer.status = int(first.split()[1]) if first else 0
    answer.headers = {name.lower(): value for name, value in (field.split(": ", 1) for field in fields)}
    return answer


CLIENTS = {"http.client": by_http_client, "urllib": by_urllib, "curl": by_curl}


def sent(sandbox, body):
    headers = {"Mock-Sandbox": sandbox.name}
    if body is None:
        return None, headers
    return json.dumps(body).encode(), headers | {"Content-Type": "application/json"}


def seen_by_python(ask):
    answer, start = Answer(), time.monotonic()
    try:
        with ask() as response:
            answer.status = response.status
            answer.headers = {name.lower(): value for name, value in response.headers.items()}
            answer.body = response.read()
    except http.client.IncompleteRead as error:
        answer.outcome, answer.body = "cut short", error.partial
    except http.client.RemoteDisconnected:  # Also a ConnectionResetError: before it.
        answer.outcome = "closed"
    except ConnectionResetError:
        answer.outcome = "reset"
    answer.seconds = time.monotonic() - start
    return answer
