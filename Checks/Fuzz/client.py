"""Requests that a server should take, what makes worse ones of them, and a socket."""

import json
import random
import re
import socket
import struct
import urllib.request

TOKENS = ["sandbox-one", "sandbox-multiple", "sandbox-accepted", "sandbox-journeys", "sandbox-large", "nobody", ""]
PIECES = [
    b"\r\n",
    b"\r\n\r\n",
    b"\x00",
    b"\xff\xfe",
    b"%00",
    b"%2e%2e/",
    b"..;/",
    b"Content-Length: -1\r\n",
    b"Content-Length: 99999999999999999999\r\n",
    b"Transfer-Encoding: chunked\r\n",
    b"Transfer-Encoding: gzip\r\n",
    b"Expect: 100-continue\r\n",
    b"Connection: upgrade\r\nUpgrade: h2c\r\n",
    b"Host: a\r\nHost: b\r\n",
    b" HTTP/9.9\r\n",
    b"0\r\n\r\n",
    b"ffffffffffffffff\r\n",
    b"Prefer: wait=1ms, example=x, dynamic=true\r\n",
    b"Mock-Sandbox: \xf0\x9f\xa6\x86\r\n",
    b"Authorization: Basic ====\r\n",
    b"Cookie: a=b; ;=;\r\n",
    b'{"a":' * 600,
    b"[" * 2000,
    b'"\\ud800"',
    b"1e999999",
    b"-0",
    b"9" * 400,
    b"page[page]=99999999999999999999&",
    b"filter[updated_since]=2024-13-45T99:99:99Z&",
    b"sort=,,-,created_at&",
    b"?" * 50,
    b"&=" * 200,
    b"A" * 70000,
    b"\xc3\x28",
    b"\xed\xa0\x80",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"\x16\x03\x01\x02\x00",
]


def request(method, path, token="", body=None):
    data = b"" if body is None else json.dumps(body).encode()
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost"]
    if token:
        lines.append(f"Authorization: Bearer {token}")
    if body is not None:
        lines += ["Content-Type: application/json", f"Content-Length: {len(data)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + data


def corpus(url):
    """Good requests: every route of NPQ that is read, its writes, and the control API."""

    def ids(path, token):
        asked = urllib.request.Request(url + path, headers={"Authorization": f"Bearer {token}"})
        with urllib.request.urlopen(asked) as response:
            return [record["id"] for record in json.load(response)["data"]][:3]

    made = []
    for token in TOKENS:
        for version in "123":
            made += [
                request("GET", f"/api/v{version}/{path}", token)
                for path in (
                    "npq-applications?filter[updated_since]=2024-01-01T00:00:00Z&page[page]=2&page[per_page]=3",
                    "participants/npq?sort=-created_at",
                    "participants/npq/outcomes",
                    "participant-declarations",
                    "statements",
                    "npq-enrolments",
                    "npq-applications.csv",
                    "delivery-partners",
                )
            ]
    for token in ("sandbox-one", "sandbox-multiple"):
        for found in ids("/api/v3/npq-applications", token):
            made.append(request("GET", f"/api/v3/npq-applications/{found}", token))
            for action in ("accept", "reject"):
                body = {
                    "data": {
                        "type": f"npq-application-{action}",
                        "attributes": {"funded_place": True, "schedule_identifier": "npq-leadership-spring"},
                    }
                }
                made.append(request("POST", f"/api/v3/npq-applications/{found}/{action}", token, body))
    for found in ids("/api/v3/participants/npq", "sandbox-accepted"):
        attributes = {
            "participant_id": found,
            "declaration_type": "started",
            "declaration_date": "2025-01-01T00:00:00Z",
            "course_identifier": "npq-headship",
        }
        made.append(
            request(
                "POST",
                "/api/v3/participant-declarations",
                "sandbox-accepted",
                {"data": {"type": "participant-declaration", "attributes": attributes}},
            )
        )
        for action, attribute in (
            ("defer", {"reason": "bereavement"}),
            ("resume", {}),
            ("withdraw", {"reason": "other"}),
            ("change-schedule", {"schedule_identifier": "x"}),
        ):
            body = {
                "data": {
                    "type": f"participant-{action}",
                    "attributes": {**attribute, "course_identifier": "npq-headship"},
                }
            }
            made.append(request("PUT", f"/api/v3/participants/npq/{found}/{action}", "sandbox-accepted", body))
    for path in (
        "health",
        "services",
        "scenarios",
        "sandboxes",
        "sandboxes/one",
        "sandboxes/one/records",
        "sandboxes/one/records/applications",
    ):
        made.append(request("GET", f"/_mock/{path}"))
    made.append(request("POST", "/_mock/sandboxes", body={"id": "fuzzed", "scenario": "one", "seed": 5}))
    made.append(request("DELETE", "/_mock/sandboxes/fuzzed"))
    made.append(request("POST", "/_mock/sandboxes/one/reset", body={"scenario": "multiple", "seed": 9}))
    made.append(request("POST", "/_mock/sandboxes/one/records/applications", body={"status": "pending"}))
    made.append(request("PATCH", "/_mock/sandboxes/one/records/applications/x", body={"status": "accepted"}))
    made.append(request("POST", "/_mock/reset"))
    made.append(request("OPTIONS", "/api/v3/npq-applications"))
    return made


class Fuzzer:
    """The same seed makes the same requests, one after the other."""

    def __init__(self, requests, seed):
        self.requests, self.random = requests, random.Random(seed)

    def next(self):
        if self.random.random() < 0.05:
            return self.random.randbytes(self.random.randrange(1, 3000))
        data = b"".join(self.random.choice(self.requests) for _ in range(self.random.choice([1, 1, 1, 2, 5])))
        if self.random.random() < 0.1:
            data = data.replace(b"HTTP/1.1", b"HTTP/1.0")
        for _ in range(self.random.choice([0, 1, 1, 2, 4, 8])):
            data = self.mutated(data)
        return data

    def mutated(self, data):
        choose, place = self.random.randrange(9), self.random.randrange(len(data) + 1)
        end = min(len(data), place + self.random.choice([1, 2, 8, 64]))
        if choose == 0:
            return data[:place] + data[end:]
        if choose == 1:
            return data[:place] + self.random.randbytes(end - place) + data[end:]
        if choose in (2, 3, 4):
            return data[:place] + self.random.choice(PIECES) + data[place:]
        if choose == 5:
            return data[:place]
        if choose == 6:
            return data[:place] + data[place:end] * self.random.choice([2, 10, 100]) + data[end:]
        if choose == 7:
            return re.sub(rb"Content-Length: \d+", b"Transfer-Encoding: chunked", data)
        # A number where another was.
        return re.sub(
            rb"\d+",
            lambda found: (
                str(self.random.choice([0, -1, 2**31, 2**63, 2**64, 10**30])).encode()
                if self.random.random() < 0.2
                else found[0]
            ),
            data,
        )


def exchange(port, data, chance=None):
    """Sends the bytes, in pieces at times, and gives what comes back. At times it leaves with a reset instead of reading."""
    chance = chance or random.Random(0)
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        received = b""
        try:
            if chance.random() < 0.1:
                for start in range(0, len(data), 97):
                    connection.sendall(data[start : start + 97])
            else:
                connection.sendall(data)
            if chance.random() < 0.03:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return b""
            connection.shutdown(socket.SHUT_WR)
            while piece := connection.recv(65536):
                received += piece
        except OSError:  # The server may close or reset at any time.
            pass
    return received


def statuses(received):
    return [int(status) for status in re.findall(rb"(?:^|\n|[}\]])HTTP/1\.1 (\d{3}) ", received)]
