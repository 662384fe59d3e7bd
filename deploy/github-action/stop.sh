#!/usr/bin/env bash
# Stops the server of a handle (see start.sh), shows its log, and fails when it was not there any more or ended with another code than 0.
set -euo pipefail
folder=${1:?the handle that start.sh wrote}
[ -d "$folder" ] || { echo "::error::no server has the handle '$folder'" >&2; exit 1; }
early=
code=
if [ -f "$folder/container" ]; then
    container=$(cat "$folder/container")
    [ "$(docker inspect --format '{{.State.Running}}' "$container")" = true ] || early=yes
    # The code of a container that still runs is 0, so it is asked for only when it was stopped.
    if docker stop --time 40 "$container" >/dev/null; then code=$(docker inspect --format '{{.State.ExitCode}}' "$container") || true; fi
    docker logs "$container" 2>&1 || true
    docker rm "$container" >/dev/null || true
else
    if [ -s "$folder/code" ]; then early=yes; else kill -TERM "$(cat "$folder/pid")" 2>/dev/null || true; fi
    # It is no child of this shell: the one of start.sh waits for it and writes its code.
    for _ in $(seq 400); do
        [ ! -s "$folder/code" ] || break
        sleep 0.1
    done
    [ ! -s "$folder/code" ] || code=$(cat "$folder/code")
    cat "$folder/log"
fi
rm -rf "$folder"
if [ -n "$early" ]; then
    echo "::error::mock-server had ended before it was stopped, with code ${code:-unknown}" >&2
elif [ -z "$code" ]; then
    echo "::error::mock-server does not stop" >&2
elif [ "$code" != 0 ]; then
    echo "::error::mock-server has ended with code $code" >&2
fi
[ -z "$early" ] && [ "$code" = 0 ]
