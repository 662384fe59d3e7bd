#!/usr/bin/env bash
# Stops the server of a handle (see start.sh), shows its log, and fails when it was not there any more.
set -euo pipefail
folder=${1:?the handle that start.sh wrote}
[ -d "$folder" ] || { echo "::error::no server has the handle '$folder'" >&2; exit 1; }
result=0
if [ -f "$folder/container" ]; then
    container=$(cat "$folder/container")
    docker stop --time 40 "$container" >/dev/null || result=1
    docker logs "$container" 2>&1 || true
    docker rm "$container" >/dev/null || true
else
    pid=$(cat "$folder/pid")
    if kill -TERM "$pid" 2>/dev/null; then
        # It is no child of this shell; 'wait' knows nothing of it.
        for _ in $(seq 400); do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        ! kill -0 "$pid" 2>/dev/null || { echo "::error::mock-server does not stop" >&2; result=1; }
    else
        echo "::error::mock-server had ended before it was stopped" >&2
        result=1
    fi
    cat "$folder/log"
fi
rm -rf "$folder"
exit "$result"
