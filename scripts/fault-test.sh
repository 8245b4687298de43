#!/usr/bin/env bash
# Runs e2e/faults/ against the packaged application, after the backend's test of many at once for longer than make test does;
# with file names, only those. Apart from make test: it takes minutes, and measures nothing that a busy machine does not
# disturb.
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

many_at_once() {
  need_maven
  say "Many at once …"
  maven -q -Dtest=IsolationTest -Dtongket.isolation.deeds=6000 test
}

failed=0
cd "$root/e2e"
if [ "$#" -eq 0 ]; then
  many_at_once || failed=1
  set -- ./faults/*.test.mjs
fi
node --test --test-concurrency=1 "$@" || failed=1
exit "$failed"
