#!/bin/sh
# Tests in plain sh: a server for the file, a sandbox for each test. MOCK_SERVER names the binary; needs curl.
set -eu
folder=$(mktemp -d)
"${MOCK_SERVER:-mock-server}" serve npq --port 0 --ready-file "$folder/url" >"$folder/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" || true; rm -rf "$folder"' EXIT
until [ -s "$folder/url" ]; do
    kill -0 "$server" || { cat "$folder/log" >&2; exit 1; }
    sleep 0.05
done
url=$(cat "$folder/url")
applications=$url/api/v3/npq-applications

ask() { curl -sSf -H "Authorization: Bearer $token" -H 'Content-Type: application/json' "$@"; }
equal() { [ "$1" = "$2" ] || { echo "expected '$2', found '$1'" >&2; return 1; }; }
statuses() { ask "$applications" | grep -o '"status":"[a-z]*"' | cut -d '"' -f 4 | tr '\n' ' '; }

test_an_application_is_accepted() {
    equal "$(statuses)" 'pending '
    id=$(ask "$applications" | sed 's/.*"data":\[{"id":"\([^"]*\)".*/\1/')
    ask -o "$folder/answer" "$applications/$id/accept" \
        -d '{"data":{"type":"npq-application-accept","attributes":{"funded_place":true}}}'
    equal "$(statuses)" 'accepted '
}

test_no_other_test_is_seen() {
    equal "$(statuses)" 'pending '
}

number=0
failed=0
for name in an_application_is_accepted no_other_test_is_seen; do
    number=$((number + 1))
    token=test-$$-$number
    curl -sSf -o "$folder/made" "$url/_mock/sandboxes" -H 'Content-Type: application/json' \
        -d "{\"id\":\"$token\",\"token\":\"$token\",\"scenario\":\"one\"}"
    # A shell of its own, outside of any condition, so that the first failure ends the test.
    set +e
    (set -e; "test_$name")
    result=$?
    set -e
    if [ "$result" = 0 ]; then echo "ok $number - $name"; else echo "not ok $number - $name"; failed=1; fi
    curl -sSf -X DELETE "$url/_mock/sandboxes/$token"
done
exit "$failed"
