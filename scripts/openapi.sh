#!/usr/bin/env bash
# Takes the contract over from the code: openapi.yaml, then the web client's types.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_node
need_maven
need_npm_packages frontend
maven -q -DskipTests package
cd "$root/frontend" && npm run --silent api:generate
