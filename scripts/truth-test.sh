#!/usr/bin/env bash
# Holds figures against the independent model in many made-up provinces: SEEDS of them, from FIRST on, some hundred in each run.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

seeds=${SEEDS:-10000}
first=${FIRST:-1}
batch=100
last=$((first + seeds))

need_maven

while ((first < last)); do
  number=$((last - first < batch ? last - first : batch))
  say "worlds $first to $((first + number - 1))"
  maven -q test -Dtest=TruthTest -Dtruth.first="$first" -Dtruth.seeds="$number"
  first=$((first + number))
done
