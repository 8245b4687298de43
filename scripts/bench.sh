#!/usr/bin/env bash
# Measures the packaged application on this machine; see bench/*.mjs for what and how.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_node
need_jdk
need_psql
need_pgbench
need_wrk
"$root/scripts/build.sh" start
status=0
for measured in start units plans reads growth latency writes imports sizes eligibility printing; do
  node "$root/bench/$measured.mjs" || status=1
done
exit "$status"
