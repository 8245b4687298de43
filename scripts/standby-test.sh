#!/usr/bin/env bash
# Runs e2e/standby/ with real servers: a primary and its standby under two replicas, and a database that is led back to an
# earlier moment; with file names, only those. Apart from make test: it takes minutes.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_node
need_jdk
need_nginx
need_postgres_client
need_npm_packages e2e
"$root/scripts/build.sh" start

cd "$root/e2e"
[ "$#" -gt 0 ] || set -- ./standby/*.test.mjs
exec node --test --test-concurrency=1 "$@"
