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
node "$root/bench/start.mjs"
status=0
node "$root/bench/units.mjs" || status=1
node "$root/bench/plans.mjs" || status=1
node "$root/bench/reads.mjs" || status=1
node "$root/bench/imports.mjs" || status=1
node "$root/bench/eligibility.mjs" || status=1
node "$root/bench/printing.mjs" || status=1
exit "$status"
