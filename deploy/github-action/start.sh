#!/usr/bin/env bash
# Starts a server as the inputs say and writes its address and a handle to $GITHUB_OUTPUT. The handle is a folder: url once it is ready, then
# container; or log, pid, and code, which is there when the server has ended.
set -euo pipefail
folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/mock-server-XXXXXX")
read -r -a services <<<"${INPUT_SERVICES:-}"
read -r -a options <<<"${INPUT_OPTIONS:-}"
# Without a handle nobody could stop what is running yet.
fail() {
    echo "::error::$1" >&2
    if [ -f "$folder/container" ]; then
        docker logs "$container" >&2 || true
        docker rm --force "$container" >/dev/null || true
    else
        [ -s "$folder/code" ] || kill -TERM "$(cat "$folder/pid")" 2>/dev/null || true
        cat "$folder/log" >&2 || true
    fi
    exit 1
}

if [ -n "${INPUT_IMAGE:-}" ]; then
    control=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    workspace=${GITHUB_WORKSPACE:-$PWD}
    container=$(docker run --detach --read-only --publish 127.0.0.1::8080 --volume "$workspace:$workspace:ro" --workdir "$workspace" \
        --env MOCK_CONTROL_TOKEN="${MOCK_CONTROL_TOKEN:-$control}" "$INPUT_IMAGE" serve "${services[@]}" "${options[@]}")
    echo "$container" >"$folder/container"
    for _ in $(seq 300); do
        if docker exec "$container" /usr/bin/mock-server health >/dev/null 2>&1; then
            # Not before: the address says that connections are accepted.
            address=$(docker port "$container" 8080/tcp) || fail "the container publishes no port"
            echo "http://$address" >"$folder/url"
            break
        fi
        [ "$(docker inspect --format '{{.State.Running}}' "$container")" = true ] || fail "the container has ended"
        sleep 0.1
    done
else
    # Somebody has to stay as the server's parent: only a parent learns its exit code, and where process 1 waits for nobody (a job in a
    # container) a server without one would stay as a zombie, which looks alive to 'kill -0'.
    (
        trap '' HUP
        "${INPUT_BINARY:-mock-server}" serve "${services[@]}" "${options[@]}" --port 0 --ready-file "$folder/url" >"$folder/log" 2>&1 &
        echo $! >"$folder/pid"
        code=0
        wait $! || code=$?
        echo "$code" >"$folder/code"
    ) </dev/null >/dev/null 2>&1 &
    for _ in $(seq 300); do
        [ ! -s "$folder/code" ] || fail "mock-server has ended with code $(cat "$folder/code")"
        [ ! -s "$folder/url" ] || break
        sleep 0.1
    done
fi
[ -s "$folder/url" ] || fail "mock-server is not ready after 30 seconds"
echo "mock-server listens on $(cat "$folder/url")"
{ echo "url=$(cat "$folder/url")"; echo "handle=$folder"; } >>"${GITHUB_OUTPUT:-/dev/stdout}"
