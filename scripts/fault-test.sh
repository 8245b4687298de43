#!/usr/bin/env bash
# Runs e2e/faults/ against the packaged application; with file names, only those. Apart from make test: it takes minutes,
# and measures nothing that a busy machine does not disturb.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_node
need_jdk
need_nginx
need_postgres_client
need_faketime
need_npm_packages e2e
"$root/scripts/build.sh" start

cd "$root/e2e"
[ "$#" -gt 0 ] || set -- ./faults/*.test.mjs
exec node --test --test-concurrency=1 "$@"
