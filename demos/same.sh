#!/usr/bin/env bash
# The findings of an archive three times: by the Desk alone, by Dask with a worker killed in mid-run, by DuckDB. They
# must be the same.  demos/same.sh [ARTICLES]; below 258 the Desk holds every article against all others, above against
# the nearest, as the engines do.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export RECOUPE=${RECOUPE:-$root/build/native/recoupe}
node "$root/tests/bench/news.mjs" "${1:-300}" 7 >"$work/archive.ndjson"

# Findings, or reports that hold them: each finding once, a line each, in the order of its id.
findings() {
  python3 -c 'import json, sys
findings = {}
for line in sys.stdin:
    entry = json.loads(line)
    for finding in entry.get("findings", [entry]):
        findings[finding["id"]] = json.dumps(finding, sort_keys=True)
for key in sorted(findings):
    print(findings[key])'
}
"$root/build/native/recoupe_bench" desk "$work/archive.ndjson" | findings >"$work/desk"
/usr/bin/python3 "$root/demos/dask/archive.py" "$work/archive.ndjson" "$work/dask.ndjson" --workers 3 --kill-one 10
node "$root/demos/duckdb/archive.mjs" "$work/archive.ndjson" "$work/duckdb.ndjson" 100MB
findings <"$work/dask.ndjson" >"$work/dask"
findings <"$work/duckdb.ndjson" >"$work/duckdb"
cmp "$work/desk" "$work/dask"
cmp "$work/desk" "$work/duckdb"
echo "The Desk, Dask and DuckDB found the same $(wc -l <"$work/desk") findings."
