#!/usr/bin/env bash
# Starts a server as the inputs say and writes its address and a handle to $GITHUB_OUTPUT. The handle is a folder: url, log, and pid or container.
set -euo pipefail
folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/mock-server-XXXXXX")
read -r -a services <<<"${INPUT_SERVICES:-}"
read -r -a options <<<"${INPUT_OPTIONS:-}"
fail() { echo "::error::$1" >&2; cat "$folder/log" >&2 2>/dev/null || true; exit 1; }

if [ -n "${INPUT_IMAGE:-}" ]; then
    control=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    workspace=${GITHUB_WORKSPACE:-$PWD}
    docker run --detach --read-only --publish 127.0.0.1::8080 --volume "$workspace:$workspace:ro" --workdir "$workspace" \
        --env MOCK_CONTROL_TOKEN="${MOCK_CONTROL_TOKEN:-$control}" "$INPUT_IMAGE" serve "${services[@]}" "${options[@]}" >"$folder/container"
    container=$(cat "$folder/container")
    echo "http://$(docker port "$container" 8080/tcp)" >"$folder/url"
    for _ in $(seq 300); do
        docker exec "$container" /usr/bin/mock-server health >/dev/null 2>&1 && break
        [ "$(docker inspect --format '{{.State.Running}}' "$container")" = true ] || { docker logs "$container" >&2; fail "the container has ended"; }
        sleep 0.1
    done
else
    nohup "${INPUT_BINARY:-mock-server}" serve "${services[@]}" "${options[@]}" --port 0 --ready-file "$folder/url" >"$folder/log" 2>&1 &
    echo $! >"$folder/pid"
    for _ in $(seq 300); do
        [ ! -s "$folder/url" ] || break
        kill -0 "$(cat "$folder/pid")" 2>/dev/null || fail "mock-server has ended"
        sleep 0.1
    done
fi
[ -s "$folder/url" ] || fail "mock-server is not ready after 30 seconds"
echo "mock-server listens on $(cat "$folder/url")"
{ echo "url=$(cat "$folder/url")"; echo "handle=$folder"; } >>"${GITHUB_OUTPUT:-/dev/stdout}"
