#!/usr/bin/env bash
# Live reload on both sides: Quarkus on port 8080, Vite on port 5173, which forwards /api.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

need_node
need_maven
need_npm_packages frontend

cd "$root"
export TONGKET_MODE=${TONGKET_MODE:-local}
export TONGKET_DATA_DIR=${TONGKET_DATA_DIR:-$root/.tongket}
# Without npm in between, which would not pass the end on.
(cd frontend && exec node_modules/.bin/vite dev) &
web=$!
trap 'kill "$web" 2>/dev/null' EXIT
trap 'exit 130' INT TERM
maven quarkus:dev
