# What a person does here. Each target is a small script under scripts/.
.DEFAULT_GOAL := help
.PHONY: help run test test-all dev format openapi e2e bench backup restore fault-test standby-test truth-test upgrade-test install-test audit gallery package clean

help: ## List what can be done here
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## /\1\t/' | \
		while IFS="$$(printf '\t')" read -r name text; do printf '  make %-12s %s\n' "$$name" "$$text"; done

run: ## Build what is missing or out of date and start everything on http://localhost:8080
	@exec scripts/run.sh

test: ## Run every check: backend, web client, contract, browser journeys, documents, deployment files
	@scripts/test.sh

test-all: ## The same, and what is slow and rarely touched: all states of all pages, Lighthouse, OpenID Connect, generated clients
	@scripts/test.sh all

dev: ## Start both sides with live reload: API on port 8080, pages on port 5173
	@exec scripts/dev.sh

format: ## Bring all sources into the agreed form
	@scripts/format.sh

openapi: ## Write openapi.yaml from the backend, and the web client's types from openapi.yaml
	@scripts/openapi.sh

e2e: ## Run only the journeys and the checks of documents and deployment files
	@scripts/e2e.sh

bench: ## Measure start, memory and answers of the packaged application; fails when an answer misses its limit
	@scripts/bench.sh

backup: ## Back up the database and the files of evidence into backups/
	@exec scripts/backup.sh

restore: ## Put a backup back into an empty installation: make restore FROM=backups/tongket-…
	@exec scripts/restore.sh "$(FROM)"

fault-test: ## Kill, cut, fill up and slow down what runs, and look what must hold; takes minutes
	@exec scripts/fault-test.sh

standby-test: ## Read from a standby, lose it, lose the primary, and go back to an earlier moment; takes minutes
	@exec scripts/standby-test.sh

truth-test: ## Hold figures against an independent model in SEEDS made-up provinces, 10,000 unless said; takes hours
	@exec scripts/truth-test.sh

upgrade-test: ## From the last release to this one and back, on its data and side by side; takes minutes
	@exec scripts/upgrade-test.sh

install-test: ## Follow docs/install-debian.md line by line in a copy of this machine (Debian, root, network)
	@exec scripts/install-test.sh

audit: ## Ask whether a library is known to be vulnerable; ends with 3 where the source does not answer
	@exec scripts/audit.sh

gallery: ## Take the pictures of docs/gallery.md anew; make gallery OF=all: every page at three widths, for a review
	@exec scripts/gallery.sh $(OF)

package: ## Pack what a machine without the sources runs: make package VERSION=1.0.0
	@exec scripts/package.sh $(VERSION)

clean: ## Remove what was built; data in .tongket/ stays
	@scripts/clean.sh
