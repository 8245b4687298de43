#!/usr/bin/env bash
# Brings Java and web sources into the agreed form.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_node
need_maven
need_npm_packages frontend
maven -q spotless:apply
cd "$root"
frontend/node_modules/.bin/prettier --log-level warn --write e2e bench deploy docker-compose.yml
cd frontend && npm run --silent format
