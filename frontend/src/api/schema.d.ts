// Generated from openapi.yaml by "npm run api:generate". Do not edit.

export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts
         * @description The accounts whose every role lies on a unit that the calling administrator administers.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Create an account
         * @description With its roles, each on a unit that the caller administers.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An account
         * @description One account with its roles.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Name, status or password, as a JSON merge patch. Disabling an account or setting its password ends its sessions at once.
         */
        patch: operations["patchAccount"];
        trace?: never;
    };
    "/api/v1/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the roles of an account
         * @description All roles at once. The last administrator of the installation cannot be removed.
         */
        put: operations["putAccountRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The trail
         * @description Every write about the units that the calling administrator administers, and about the catalogues, newest first.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/award-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Award decisions
         * @description By authority, year and status. Drafts and withdrawn ones are there for those with a role on the authority.
         */
        get: operations["listAwardDecisions"];
        put?: never;
        /**
         * Draft a decision
         * @description An award officer of the authority begins a draft; number, date and signer may follow.
         */
        post: operations["createAwardDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/award-decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An award decision
         * @description One decision. A draft is seen by those with a role on the authority; for others it does not exist.
         */
        get: operations["getAwardDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft decision
         * @description Number, date, signer or note of a draft, as a JSON merge patch, by an award officer of the authority.
         */
        patch: operations["patchAwardDecision"];
        trace?: never;
    };
    "/api/v1/award-decisions/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Issue, annul or withdraw a decision
         * @description From draft to issued by an approver or award officer who entered no part of it, once it has number, date, signer and an award, and every award keeps the rules (`errors` point to `/number` or `/awards/{id of the award}/…`); its awards get their serials. From draft to withdrawn, and from issued to annulled with a reason, by an award officer. Nothing is removed.
         */
        put: operations["putAwardDecisionStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/award-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Award types
         * @description Titles and forms by concept, level, recipient kind, day of validity, or words of their names and aliases.
         */
        get: operations["listAwardTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/award-types/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An award type
         * @description One title or form with its legal basis and validity.
         */
        get: operations["getAwardType"];
        /**
         * Add or change an award type
         * @description An administrator keeps the catalogue of the installation.
         */
        put: operations["putAwardType"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Awards
         * @description The register, by type, year, recipient, unit, decision, status or words. Drafts and withdrawn ones are there for those with a role on the authority.
         */
        get: operations["listAwards"];
        put?: never;
        /**
         * Add an award to a draft decision
         * @description An award officer of the authority enters whom the decision honours. Of recipients name, position and unit are taken, and nothing else.
         */
        post: operations["createAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An award
         * @description One award with its decision. A draft is seen by those with a role on the authority; for others it does not exist.
         */
        get: operations["getAward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an award of a draft decision
         * @description As a JSON merge patch, by an award officer of the authority.
         */
        patch: operations["patchAward"];
        trace?: never;
    };
    "/api/v1/awards/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Withdraw an award of a draft decision
         * @description From draft to withdrawn, by an award officer of the authority. Awards are issued and annulled with their decision.
         */
        put: operations["putAwardStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Directives
         * @description The latest occasions come first, within one the order of codes.
         */
        get: operations["listDirectives"];
        put?: never;
        /**
         * Enter a directive
         * @description By a planner of the unit that directs, or of every unit that is directed. Tasks name the directives that they answer.
         */
        post: operations["createDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A directive
         * @description With the tasks that answer it, of plans that the caller may see.
         */
        get: operations["getDirective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures
         * @description Approved values with target and attainment. The tag changes whenever a value, a target, a definition or a unit behind the answer does.
         */
        get: operations["listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Indicators
         * @description The definitions in force on a day.
         */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An indicator
         * @description Its definition in force on a day.
         */
        get: operations["getIndicator"];
        /**
         * Define an indicator
         * @description A changed definition becomes a new version; an equal one changes nothing.
         */
        put: operations["putIndicator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Definitions of an indicator through time
         * @description All versions, oldest first. A figure keeps the version it was reported under.
         */
        get: operations["listIndicatorVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who the caller is
         * @description The account behind the session or token, its roles, and the scopes of the token.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reported values
         * @description Approved values; those with a role on the unit may ask for what waits by `status`.
         */
        get: operations["listObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations/{indicator}/{unit}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reported value
         * @description The approved version and, for those with a role on the unit, the version that waits beside it. The code of the unit is read on the last day of the period.
         */
        get: operations["getObservation"];
        /**
         * Report or correct a value
         * @description By a reporter of the unit. Makes a draft; what is approved stays public until the new version is approved. An equal body changes nothing.
         */
        put: operations["putObservation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations/{indicator}/{unit}/{period}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of a value
         * @description Approved and superseded versions, oldest first; all versions and who made them for those with a role on the unit.
         */
        get: operations["listObservationVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations/{indicator}/{unit}/{period}/versions/{version}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send, approve, return or withdraw a version
         * @description Its reporter sends (submitted) or withdraws it; an approver of the unit who is not its author approves or returns it, or withdraws what is approved. A move that the state does not allow is 409.
         */
        put: operations["putObservationVersionStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report many values
         * @description A CSV file with the columns `indicator`, `unit`, `period` and any of `breakdown`, `value`, `numerator`, `denominator`, `notApplicable`, `periodBasis`, `sourceDocument`, `sourcePage`, `sourceUrl`, `comment`, `reason`, `knownSince`. All rows or none; every faulty row is listed as `/row/column`. Rows become drafts; with `knownSince` an administrator records approved values of past documents. Numbers have no thousands separators and a decimal point.
         */
        post: operations["importObservations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plans
         * @description Issued, closed and recorded plans; drafts and what is submitted too for those with a role on the unit. The latest years come first.
         */
        get: operations["listPlans"];
        put?: never;
        /**
         * Begin a plan
         * @description A draft, by a planner of the unit. A unit has one open plan a year.
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A plan
         * @description What is not issued is seen by those with a role on the unit only.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft
         * @description Its title, as a JSON merge patch, by a planner of the unit.
         */
        patch: operations["patchPlan"];
        trace?: never;
    };
    "/api/v1/plans/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send, return, issue or close a plan
         * @description A planner of the unit sends a draft (`submitted`) and closes what is issued (`closed`). An approver who did not send it returns it with a reason (`draft`) or issues it with a decision (`issued`), once every task has a lead unit; the tasks that have none are named. A move that the state does not allow is 409.
         */
        put: operations["putPlanStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks of a plan
         * @description In the order of the plan.
         */
        get: operations["listPlanTasks"];
        put?: never;
        /**
         * Add a task to a draft
         * @description At the end of the plan, by a planner of the unit.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews
         * @description Published reviews, the latest year first; drafts for those who have a role on the unit.
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{unit}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A review
         * @description With everything it refers to. A headline shows what was published and what is known now. The code of the unit is read on the last day of the year.
         */
        get: operations["getReview"];
        /**
         * Write a review
         * @description By a planner or approver of the unit, as a draft. What is published stays as it was.
         */
        put: operations["putReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{unit}/{year}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Publish a review
         * @description By an approver of the unit who did not write last. The headlines are kept as they stand.
         */
        put: operations["putReviewStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Begins a session of the web client; the cookie is out of reach of scripts. Scripts and other systems use API tokens.
         */
        post: operations["createSession"];
        /**
         * Sign out
         * @description Ends the session of the cookie at once, on every node. Without a session nothing happens.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Targets
         * @description The targets in force.
         */
        get: operations["listTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{indicator}/{unit}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A target
         * @description The code of the unit is read on the last day of the period.
         */
        get: operations["getTarget"];
        /**
         * Set a target
         * @description By an administrator of the unit. Former values are kept as versions.
         */
        put: operations["putTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks across plans
         * @description Of the plans that the caller may see; what is due first comes first.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A task
         * @description Seen by whoever may see its plan. The tag changes with `timing` too.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a task of a draft
         * @description As a JSON merge patch, by a planner of the unit. A list is replaced as a whole. Once the plan is submitted its tasks stay as they are.
         */
        patch: operations["patchTask"];
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API tokens
         * @description The caller's own tokens; of another account for its administrator. Secrets are never shown again.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Make an API token
         * @description For the caller's own account. `secret` is in this answer only; a repeated request with the same Idempotency-Key is answered without it.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API token
         * @description At once and for ever; the token stays listed as revoked.
         */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units on a day
         * @description The units that exist on a day, by level, kind, place in the tree or words of the name.
         */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit on a day
         * @description By code, which is read on `date`, or by id. A code that existed only at another time is 404 and says when.
         */
        get: operations["getUnit"];
        /**
         * Register or correct a unit
         * @description An administrator of the unit above registers a unit under a code, or corrects the version that the code means on `date`.
         */
        put: operations["putUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units directly below a unit
         * @description The children of a unit on a day.
         */
        get: operations["listChildUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit through time
         * @description All versions of a unit: codes, names, kinds and parents with their dates.
         */
        get: operations["getUnitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            createdAt: components["schemas"]["Instant"];
            displayName: string;
            id: components["schemas"]["UUID"];
            lastSignInAt: components["schemas"]["Instant"] | null;
            roles: components["schemas"]["AccountRole"][];
            /** @enum {string} */
            status: "active" | "disabled";
            username: string;
            /** Format: int32 */
            version: number;
        };
        AccountPage: {
            items: components["schemas"]["Account"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        AccountRole: {
            /** @enum {string} */
            role: "viewer" | "reporter" | "approver" | "planner" | "award-officer" | "administrator";
            unit: components["schemas"]["UnitRef"] | null;
        };
        Addressee: {
            party: components["schemas"]["Name"] | null;
            unit: components["schemas"]["UnitRef"] | null;
        };
        AnsweringPlan: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            year: number;
        };
        AnsweringTask: {
            code: string;
            id: components["schemas"]["UUID"];
            plan: components["schemas"]["AnsweringPlan"];
            title: components["schemas"]["Name"];
        };
        AuditActor: {
            id: components["schemas"]["UUID"] | null;
            username: string;
        };
        AuditEntry: {
            action: string;
            actor: components["schemas"]["AuditActor"];
            after: components["schemas"]["JsonNode"] | null;
            at: components["schemas"]["Instant"];
            before: components["schemas"]["JsonNode"] | null;
            id: components["schemas"]["UUID"];
            key: string;
            reason: string | null;
            requestId: string;
            resource: string;
        };
        AuditEntryPage: {
            items: components["schemas"]["AuditEntry"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        Award: {
            /** Format: int32 */
            achievementYear: number;
            /** Format: int32 */
            count: number | null;
            decision: components["schemas"]["AwardDecisionRef"];
            id: components["schemas"]["UUID"];
            note: components["schemas"]["Passage"] | null;
            presentedOn: components["schemas"]["LocalDate"] | null;
            recipient: components["schemas"]["AwardRecipient"];
            serial: string | null;
            source: components["schemas"]["Source"] | null;
            status: components["schemas"]["AwardStatus"];
            type: components["schemas"]["AwardTypeRef"];
        };
        /** @enum {string} */
        AwardConcept: "title" | "form";
        AwardDecision: {
            annulledAt: components["schemas"]["Instant"] | null;
            authority: components["schemas"]["UnitRef"];
            /** Format: int32 */
            awardLines: number;
            date: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            knownSince: components["schemas"]["Instant"] | null;
            note: components["schemas"]["Passage"] | null;
            number: string | null;
            recordedAt: components["schemas"]["Instant"];
            signer: string | null;
            source: components["schemas"]["Source"] | null;
            status: components["schemas"]["AwardStatus"];
        };
        AwardDecisionPage: {
            items: components["schemas"]["AwardDecision"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        AwardDecisionRef: {
            authority: components["schemas"]["UnitRef"];
            date: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            number: string | null;
            signer: string | null;
        };
        /** @enum {string} */
        AwardLevel: "unit" | "grassroots" | "commune" | "district" | "province" | "ministry" | "state";
        AwardPage: {
            items: components["schemas"]["Award"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        AwardRecipient: {
            kind: components["schemas"]["RecipientKind"];
            name: string | null;
            position: string | null;
            unit: components["schemas"]["UnitRef"] | null;
        };
        /** @enum {string} */
        AwardStatus: "draft" | "issued" | "annulled" | "withdrawn" | "recorded";
        AwardType: {
            aliases: string[];
            code: string;
            concept: components["schemas"]["AwardConcept"];
            legalBasis: string;
            level: components["schemas"]["AwardLevel"];
            name: components["schemas"]["Name"];
            recipientKinds: components["schemas"]["RecipientKind"][];
            source: components["schemas"]["Source"] | null;
            validFrom: components["schemas"]["LocalDate"] | null;
            validTo: components["schemas"]["LocalDate"] | null;
        };
        AwardTypePage: {
            items: components["schemas"]["AwardType"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        AwardTypeRef: {
            code: string;
            name: components["schemas"]["Name"];
        };
        Chair: {
            name: string;
            position: components["schemas"]["Name"] | null;
        };
        Conference: {
            chairs: components["schemas"]["Chair"][];
            date: components["schemas"]["LocalDate"];
            dateInferred: boolean;
            organiser: components["schemas"]["UnitRef"] | null;
            source: components["schemas"]["Source"] | null;
            title: components["schemas"]["Name"] | null;
        };
        Coverage: {
            /** Format: int32 */
            expected: number;
            /** Format: int32 */
            reported: number;
        };
        Dimension: {
            code: string;
            name: components["schemas"]["Name"];
            values: components["schemas"]["DimensionItem"][];
        };
        DimensionItem: {
            code: string;
            name: components["schemas"]["Name"];
        };
        /** @enum {string} */
        Direction: "higher-is-better" | "lower-is-better" | "neutral";
        Directive: {
            addressees: components["schemas"]["Addressee"][];
            code: string;
            due: components["schemas"]["LocalDate"] | null;
            givenBy: components["schemas"]["Giver"];
            id: components["schemas"]["UUID"];
            note: components["schemas"]["Passage"] | null;
            occasion: components["schemas"]["Occasion"];
            parent: components["schemas"]["DirectiveParent"] | null;
            period: string | null;
            recurrence: components["schemas"]["Recurrence"] | null;
            source: components["schemas"]["Source"] | null;
            tasks: components["schemas"]["AnsweringTask"][];
            text: components["schemas"]["Passage"];
        };
        DirectivePage: {
            items: components["schemas"]["Directive"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        DirectiveParent: {
            code: string;
            id: components["schemas"]["UUID"];
        };
        DirectiveRef: {
            code: string;
            id: components["schemas"]["UUID"];
            text: components["schemas"]["Passage"];
        };
        /** @enum {string} */
        DuePrecision: "day" | "month" | "quarter" | "year" | "regularly" | "none";
        Figure: {
            attainment: number | null;
            breakdown: {
                [key: string]: string;
            };
            breakInSeries: boolean;
            change: number | null;
            coverage: components["schemas"]["Coverage"];
            denominator: number | null;
            estimated: boolean;
            indicator: string;
            /** @enum {string} */
            method: "reported";
            numerator: number | null;
            /** @example 2022 */
            period: string;
            periodBasis: components["schemas"]["PeriodBasis"];
            previous: number | null;
            provisional: boolean;
            reason: string | null;
            source: components["schemas"]["Source"] | null;
            target: components["schemas"]["FigureTarget"] | null;
            unit: components["schemas"]["UnitRef"];
            unitOfMeasure: string;
            value: number | null;
            /** @enum {string|null} */
            valueOrigin: "printed" | "computed" | "entered" | null;
        };
        FigurePage: {
            items: components["schemas"]["Figure"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        FigureTarget: {
            legalBasis: string | null;
            /** @example 2025 */
            period: string;
            value: number;
        };
        /** @enum {string} */
        Frequency: "year" | "nine-months" | "half-year" | "quarter" | "month";
        Giver: {
            name: string;
            position: components["schemas"]["Name"] | null;
            unit: components["schemas"]["UnitRef"] | null;
        };
        Headline: {
            correctedAt: components["schemas"]["Instant"] | null;
            current: components["schemas"]["Figure"] | null;
            label: components["schemas"]["Name"] | null;
            published: components["schemas"]["Figure"] | null;
        };
        Indicator: {
            breakdowns: components["schemas"]["Dimension"][];
            code: string;
            /** Format: int32 */
            decimals: number;
            denominator: components["schemas"]["Name"] | null;
            direction: components["schemas"]["Direction"];
            frequency: components["schemas"]["Frequency"];
            legalBasis: string | null;
            levels: components["schemas"]["Level"][];
            maximum: number | null;
            meaning: components["schemas"]["Passage"] | null;
            measure: components["schemas"]["Measure"];
            minimum: number | null;
            name: components["schemas"]["Name"];
            numerator: components["schemas"]["Name"] | null;
            periodBasis: components["schemas"]["PeriodBasis"];
            recordedAt: components["schemas"]["Instant"];
            rollUpInSpace: components["schemas"]["RollUp"];
            rollUpInTime: components["schemas"]["RollUp"];
            scope: components["schemas"]["Passage"] | null;
            source: components["schemas"]["Source"] | null;
            unitOfMeasure: string;
            validFrom: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
        };
        IndicatorPage: {
            items: components["schemas"]["Indicator"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        JsonNode: {
            array?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            binary?: boolean;
            boolean?: boolean;
            containerNode?: boolean;
            double?: boolean;
            empty?: boolean;
            float?: boolean;
            floatingPointNumber?: boolean;
            int?: boolean;
            integralNumber?: boolean;
            long?: boolean;
            missingNode?: boolean;
            nodeType?: components["schemas"]["JsonNodeType"];
            null?: boolean;
            number?: boolean;
            object?: boolean;
            pojo?: boolean;
            short?: boolean;
            textual?: boolean;
            valueNode?: boolean;
        };
        /** @enum {string} */
        JsonNodeType: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
        /** @enum {string} */
        Level: "province" | "district" | "commune" | "village" | "organisation";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Me: {
            displayName: string;
            id: components["schemas"]["UUID"];
            roles: components["schemas"]["AccountRole"][];
            scopes: string[] | null;
            username: string;
        };
        /** @enum {string} */
        Measure: "count" | "ratio" | "amount" | "score" | "boolean";
        Name: {
            en?: string | null;
            vi: string;
        };
        NarrativeResult: {
            code: string;
            source: components["schemas"]["Source"] | null;
            text: components["schemas"]["Passage"];
            theme: components["schemas"]["Name"];
        };
        Observation: {
            approvedAt: components["schemas"]["Instant"] | null;
            breakdown: {
                [key: string]: string;
            };
            comment: string | null;
            denominator: number | null;
            indicator: string;
            knownSince: components["schemas"]["Instant"] | null;
            notApplicable: boolean;
            numerator: number | null;
            pendingVersion?: components["schemas"]["ObservationVersion"] | null;
            /** @example 2022 */
            period: string;
            periodBasis: components["schemas"]["PeriodBasis"];
            recordedAt: components["schemas"]["Instant"];
            recordedBy?: string | null;
            source: components["schemas"]["Source"] | null;
            status: components["schemas"]["VersionStatus"];
            unit: components["schemas"]["UnitRef"];
            value: number | null;
            valueOrigin: components["schemas"]["ValueOrigin"];
            /** Format: int32 */
            version: number;
        };
        ObservationImport: {
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            created: number;
            dryRun: boolean;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            unchanged: number;
        };
        ObservationPage: {
            items: components["schemas"]["Observation"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        ObservationVersion: {
            approvedAt: components["schemas"]["Instant"] | null;
            approvedBy?: string | null;
            comment: string | null;
            /** Format: int32 */
            definitionVersion: number;
            denominator: number | null;
            knownSince: components["schemas"]["Instant"] | null;
            notApplicable: boolean;
            numerator: number | null;
            reason: string | null;
            recordedAt: components["schemas"]["Instant"];
            recordedBy?: string | null;
            source: components["schemas"]["Source"] | null;
            status: components["schemas"]["VersionStatus"];
            value: number | null;
            valueOrigin: components["schemas"]["ValueOrigin"];
            /** Format: int32 */
            version: number;
            withdrawnAt: components["schemas"]["Instant"] | null;
        };
        ObservationVersionPage: {
            items: components["schemas"]["ObservationVersion"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        Occasion: {
            date: components["schemas"]["LocalDate"] | null;
            kind: components["schemas"]["OccasionKind"];
            number: string | null;
            title: components["schemas"]["Name"] | null;
        };
        /** @enum {string} */
        OccasionKind: "conference" | "document";
        Passage: {
            en?: string | null;
            vi: string;
        };
        /** @enum {string} */
        PeriodBasis: "decree-09" | "calendar" | "not-stated";
        Plan: {
            decision: components["schemas"]["PlanDecision"] | null;
            id: components["schemas"]["UUID"];
            knownSince: components["schemas"]["Instant"] | null;
            recordedAt: components["schemas"]["Instant"];
            source: components["schemas"]["Source"] | null;
            status: components["schemas"]["PlanStatus"];
            title: components["schemas"]["Name"];
            unit: components["schemas"]["UnitRef"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        PlanDecision: {
            date: components["schemas"]["LocalDate"];
            number: string;
            signer: string;
        };
        PlanPage: {
            items: components["schemas"]["Plan"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        PlanRef: {
            id: components["schemas"]["UUID"];
            title: components["schemas"]["Name"];
            /** Format: int32 */
            year: number;
        };
        /** @enum {string} */
        PlanStatus: "draft" | "submitted" | "issued" | "closed" | "recorded";
        /** @description Every error answer, after RFC 9457. */
        Problem: {
            code: string;
            detail: string;
            errors: components["schemas"]["ProblemItem"][];
            requestId: string;
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
        };
        ProblemItem: {
            code: string;
            message: string;
            parameter?: string | null;
            pointer?: string | null;
        };
        /** @enum {string} */
        RecipientKind: "individual" | "collective" | "household";
        /** @enum {string} */
        Recurrence: "once" | "annual";
        Review: {
            awards: components["schemas"]["Award"][];
            conference: components["schemas"]["Conference"] | null;
            directives: components["schemas"]["DirectiveRef"][];
            headlines: components["schemas"]["Headline"][];
            id: components["schemas"]["UUID"];
            plan: components["schemas"]["PlanRef"] | null;
            publishedAt: components["schemas"]["Instant"] | null;
            results: components["schemas"]["NarrativeResult"][];
            status: components["schemas"]["ReviewStatus"];
            unit: components["schemas"]["UnitRef"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        ReviewPage: {
            items: components["schemas"]["Review"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @enum {string} */
        ReviewStatus: "draft" | "published";
        /** @enum {string} */
        RollUp: "sum" | "ratio-of-sums" | "weighted-mean" | "mean" | "last" | "max" | "min" | "count" | "none";
        SignIn: {
            password: string;
            username: string;
        };
        Source: {
            document: string;
            page?: string | null;
            quote?: string | null;
            url?: string | null;
        };
        Target: {
            breakdown: {
                [key: string]: string;
            };
            indicator: string;
            legalBasis: string | null;
            /** @example 2025 */
            period: string;
            recordedAt: components["schemas"]["Instant"];
            source: components["schemas"]["Source"] | null;
            unit: components["schemas"]["UnitRef"];
            value: number;
            /** Format: int32 */
            version: number;
        };
        TargetPage: {
            items: components["schemas"]["Target"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        Task: {
            code: string;
            /** @description Percent; null: not computed for tasks without deliverables. */
            computedProgress: number | null;
            coordinators: components["schemas"]["UnitRef"][];
            deliverables: components["schemas"]["Name"][];
            directives: components["schemas"]["DirectiveRef"][];
            due: components["schemas"]["LocalDate"] | null;
            duePrecision: components["schemas"]["DuePrecision"] | null;
            id: components["schemas"]["UUID"];
            indicators: string[];
            lead: components["schemas"]["UnitRef"] | null;
            originalDue: components["schemas"]["LocalDate"] | null;
            period: string | null;
            plan: components["schemas"]["PlanRef"];
            /** @description Percent as reported; null: not reported. */
            reportedProgress: number | null;
            source: components["schemas"]["Source"] | null;
            start: components["schemas"]["LocalDate"] | null;
            status: components["schemas"]["TaskStatus"];
            timing: components["schemas"]["Timing"] | null;
            title: components["schemas"]["Name"];
            weight: number | null;
        };
        TaskPage: {
            items: components["schemas"]["Task"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @enum {string} */
        TaskStatus: "open" | "done" | "cancelled";
        /** @enum {string} */
        Timing: "not-stated" | "no-deadline" | "not-due" | "due-soon" | "overdue";
        Token: {
            createdAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            lastUsedAt: components["schemas"]["Instant"] | null;
            name: string;
            prefix: string;
            revokedAt: components["schemas"]["Instant"] | null;
            scopes: string[];
            secret?: string | null;
        };
        TokenPage: {
            items: components["schemas"]["Token"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        Unit: {
            code: string;
            id: components["schemas"]["UUID"];
            kind: string;
            level: components["schemas"]["Level"];
            name: components["schemas"]["Name"];
            parent: components["schemas"]["UnitRef"] | null;
            validFrom: components["schemas"]["LocalDate"] | null;
            validTo: components["schemas"]["LocalDate"] | null;
        };
        UnitHistory: {
            unit: components["schemas"]["UnitRef"];
            versions: components["schemas"]["Unit"][];
        };
        UnitPage: {
            items: components["schemas"]["Unit"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        UnitRef: {
            code: string;
            id: components["schemas"]["UUID"];
            name: components["schemas"]["Name"];
        };
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        ValueOrigin: "printed" | "computed" | "entered";
        /** @enum {string} */
        VersionStatus: "draft" | "submitted" | "returned" | "approved" | "superseded" | "withdrawn";
        WriteAccount: {
            displayName: string;
            password: string;
            roles: components["schemas"]["WriteRole"][];
            username: string;
        };
        WriteAccountChange: {
            displayName?: string;
            password?: string | null;
            /** @enum {string} */
            status?: "active" | "disabled";
        };
        WriteAddressee: {
            party: components["schemas"]["Name"] | null;
            unit: string | null;
        };
        WriteAward: {
            /** Format: int32 */
            achievementYear: number;
            decision: components["schemas"]["UUID"];
            note?: components["schemas"]["Passage"] | null;
            presentedOn?: components["schemas"]["LocalDate"] | null;
            recipient: components["schemas"]["WriteAwardRecipient"];
            type: string;
        };
        WriteAwardChange: {
            /** Format: int32 */
            achievementYear?: number;
            note?: components["schemas"]["Passage"] | null;
            presentedOn?: components["schemas"]["LocalDate"] | null;
            recipient?: components["schemas"]["WriteAwardRecipient"];
            type?: string;
        };
        WriteAwardDecision: {
            authority: string;
            date?: components["schemas"]["LocalDate"] | null;
            note?: components["schemas"]["Passage"] | null;
            number?: string | null;
            signer?: string | null;
        };
        WriteAwardDecisionChange: {
            date?: components["schemas"]["LocalDate"] | null;
            note?: components["schemas"]["Passage"] | null;
            number?: string | null;
            signer?: string | null;
        };
        WriteAwardRecipient: {
            kind: components["schemas"]["RecipientKind"];
            name: string;
            position?: string | null;
            unit?: string | null;
        };
        WriteAwardStatus: {
            reason?: string | null;
            status: components["schemas"]["AwardStatus"];
        };
        WriteAwardType: {
            aliases?: string[] | null;
            concept: components["schemas"]["AwardConcept"];
            legalBasis: string;
            level: components["schemas"]["AwardLevel"];
            name: components["schemas"]["Name"];
            recipientKinds: components["schemas"]["RecipientKind"][];
            source?: components["schemas"]["Source"] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        WriteChair: {
            name: string;
            position?: components["schemas"]["Name"] | null;
        };
        WriteConference: {
            chairs: components["schemas"]["WriteChair"][];
            date: components["schemas"]["LocalDate"];
            dateInferred?: boolean | null;
            organiser?: string | null;
            source?: components["schemas"]["Source"] | null;
            title?: components["schemas"]["Name"] | null;
        };
        WriteDirective: {
            addressees?: components["schemas"]["WriteAddressee"][] | null;
            code: string;
            due?: components["schemas"]["LocalDate"] | null;
            givenBy: components["schemas"]["WriteGiver"];
            note?: components["schemas"]["Passage"] | null;
            occasion: components["schemas"]["WriteOccasion"];
            parent?: string | null;
            /** @example 2023 */
            period?: string | null;
            /** @enum {string|null} */
            recurrence?: "once" | "annual" | null;
            source?: components["schemas"]["Source"] | null;
            text: components["schemas"]["Passage"];
        };
        WriteGiver: {
            name: string;
            position: components["schemas"]["Name"] | null;
            unit: string | null;
        };
        WriteHeadline: {
            breakdown?: string | null;
            indicator: string;
            label?: components["schemas"]["Name"] | null;
            /** @example 2022 */
            period: string;
            unit: string;
        };
        WriteIndicator: {
            breakdowns?: components["schemas"]["Dimension"][] | null;
            /** Format: int32 */
            decimals: number;
            denominator?: components["schemas"]["Name"] | null;
            direction: components["schemas"]["Direction"];
            frequency: components["schemas"]["Frequency"];
            legalBasis?: string | null;
            levels: components["schemas"]["Level"][];
            maximum?: number | null;
            meaning?: components["schemas"]["Passage"] | null;
            measure: components["schemas"]["Measure"];
            minimum?: number | null;
            name: components["schemas"]["Name"];
            numerator?: components["schemas"]["Name"] | null;
            periodBasis: components["schemas"]["PeriodBasis"];
            rollUpInSpace: components["schemas"]["RollUp"];
            rollUpInTime: components["schemas"]["RollUp"];
            scope?: components["schemas"]["Passage"] | null;
            source?: components["schemas"]["Source"] | null;
            unitOfMeasure: string;
            validFrom?: components["schemas"]["LocalDate"] | null;
        };
        WriteNarrativeResult: {
            code: string;
            source?: components["schemas"]["Source"] | null;
            text: components["schemas"]["Passage"];
            theme: components["schemas"]["Name"];
        };
        WriteObservation: {
            comment?: string | null;
            denominator?: number | null;
            notApplicable?: boolean | null;
            numerator?: number | null;
            periodBasis?: components["schemas"]["PeriodBasis"] | null;
            reason?: string | null;
            source?: components["schemas"]["Source"] | null;
            value?: number | null;
        };
        WriteOccasion: {
            date: components["schemas"]["LocalDate"] | null;
            /** @enum {string} */
            kind: "conference" | "document";
            number: string | null;
            title: components["schemas"]["Name"] | null;
        };
        WritePlan: {
            title: components["schemas"]["Name"];
            unit: string;
            /** Format: int32 */
            year: number;
        };
        WritePlanChange: {
            title?: components["schemas"]["Name"];
        };
        WritePlanStatus: {
            decision?: components["schemas"]["PlanDecision"] | null;
            reason?: string | null;
            /** @enum {string} */
            status: "draft" | "submitted" | "issued" | "closed";
        };
        WriteReview: {
            awards: string[];
            conference?: components["schemas"]["WriteConference"] | null;
            directives: string[];
            headlines: components["schemas"]["WriteHeadline"][];
            plan?: components["schemas"]["UUID"] | null;
            results: components["schemas"]["WriteNarrativeResult"][];
        };
        WriteReviewStatus: {
            reason?: string | null;
            status: components["schemas"]["ReviewStatus"];
        };
        WriteRole: {
            /** @enum {string} */
            role: "viewer" | "reporter" | "approver" | "planner" | "award-officer" | "administrator";
            unit?: string | null;
        };
        WriteRoles: {
            roles: components["schemas"]["WriteRole"][];
        };
        WriteTarget: {
            legalBasis?: string | null;
            source?: components["schemas"]["Source"] | null;
            value: number;
        };
        WriteTask: {
            code: string;
            coordinators?: string[] | null;
            deliverables?: components["schemas"]["Name"][] | null;
            directives?: string[] | null;
            due?: components["schemas"]["LocalDate"] | null;
            /** @enum {string|null} */
            duePrecision?: "day" | "month" | "quarter" | "year" | "regularly" | "none" | null;
            indicators?: string[] | null;
            lead?: string | null;
            /** @example 2023/2025 */
            period?: string | null;
            start?: components["schemas"]["LocalDate"] | null;
            title: components["schemas"]["Name"];
            weight?: number | null;
        };
        WriteTaskChange: {
            code?: string;
            coordinators?: string[] | null;
            deliverables?: components["schemas"]["Name"][] | null;
            directives?: string[] | null;
            due?: components["schemas"]["LocalDate"] | null;
            /** @enum {string|null} */
            duePrecision?: "day" | "month" | "quarter" | "year" | "regularly" | "none" | null;
            indicators?: string[] | null;
            lead?: string | null;
            /** @example 2023/2025 */
            period?: string | null;
            start?: components["schemas"]["LocalDate"] | null;
            title?: components["schemas"]["Name"];
            weight?: number | null;
        };
        WriteToken: {
            /** Format: int32 */
            expiresInDays?: number | null;
            name: string;
            scopes?: string[] | null;
        };
        WriteUnit: {
            kind: string;
            name: components["schemas"]["Name"];
            parent?: string | null;
            source?: components["schemas"]["Source"] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        WriteVersionStatus: {
            reason?: string | null;
            status: components["schemas"]["VersionStatus"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Part of the sign-in name or the name. */
                q?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteAccount"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAccount: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["WriteAccountChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAccountRoles: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteRoles"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description What was done; several with commas.
                 * @example approved
                 */
                action?: string;
                /** @description Sign-in name of who did it. */
                actor?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /**
                 * @description From this instant on.
                 * @example 2022-12-26T00:00:00Z
                 */
                from?: string;
                /**
                 * @description Which thing, as entries name it.
                 * @example VILLAGE_TEAMS/06/2022
                 */
                key?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description Kinds of thing, as in their addresses; several with commas.
                 * @example observations
                 */
                resource?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description Before this instant. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAwardDecisions: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description draft, issued, annulled, withdrawn, recorded; several with commas. */
                status?: string;
                /**
                 * @description The authority (code or id); several with commas. A code is read on the last day of `year`, or today.
                 * @example SO-TTTT
                 */
                unit?: string;
                /**
                 * @description The year of the decision's date; where no date is stated, the year since which it is known. Several with commas.
                 * @example 2022
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "1b7c2f58-52a1-4f0a-8a43-9a0a6a9c1d32",
                     *           "authority": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông",
                     *               "en": "Department of Information and Communications"
                     *             }
                     *           },
                     *           "number": null,
                     *           "date": null,
                     *           "signer": null,
                     *           "status": "recorded",
                     *           "awardLines": 1,
                     *           "recordedAt": "2023-01-09T05:00:00Z",
                     *           "knownSince": "2022-12-25T17:00:00Z",
                     *           "annulledAt": null,
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "lãnh đạo Sở TT&TT tặng danh hiệu Chiến sĩ thi đua cấp cơ sở cho 06 cá nhân Hoàn thành xuất sắc nhiệm vụ năm 2022"
                     *           },
                     *           "note": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AwardDecisionPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAwardDecision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "authority": "SO-TTTT"
                 *     }
                 */
                "application/json": components["schemas"]["WriteAwardDecision"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8f4a1c36-0f5d-4c8b-b0f6-6f0f7f9f2b21",
                     *       "authority": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông",
                     *           "en": "Department of Information and Communications"
                     *         }
                     *       },
                     *       "number": null,
                     *       "date": null,
                     *       "signer": null,
                     *       "status": "draft",
                     *       "awardLines": 0,
                     *       "recordedAt": "2023-01-09T05:00:00Z",
                     *       "knownSince": null,
                     *       "annulledAt": null,
                     *       "source": null,
                     *       "note": null
                     *     }
                     */
                    "application/json": components["schemas"]["AwardDecision"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAwardDecision: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1b7c2f58-52a1-4f0a-8a43-9a0a6a9c1d32",
                     *       "authority": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông",
                     *           "en": "Department of Information and Communications"
                     *         }
                     *       },
                     *       "number": null,
                     *       "date": null,
                     *       "signer": null,
                     *       "status": "recorded",
                     *       "awardLines": 1,
                     *       "recordedAt": "2023-01-09T05:00:00Z",
                     *       "knownSince": "2022-12-25T17:00:00Z",
                     *       "annulledAt": null,
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": "lãnh đạo Sở TT&TT tặng danh hiệu Chiến sĩ thi đua cấp cơ sở cho 06 cá nhân Hoàn thành xuất sắc nhiệm vụ năm 2022"
                     *       },
                     *       "note": null
                     *     }
                     */
                    "application/json": components["schemas"]["AwardDecision"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAwardDecision: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "125/QĐ-STTTT",
                 *       "date": "2023-01-10",
                 *       "signer": "Giám đốc Sở"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["WriteAwardDecisionChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8f4a1c36-0f5d-4c8b-b0f6-6f0f7f9f2b21",
                     *       "authority": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông",
                     *           "en": "Department of Information and Communications"
                     *         }
                     *       },
                     *       "number": "125/QĐ-STTTT",
                     *       "date": "2023-01-10",
                     *       "signer": "Giám đốc Sở",
                     *       "status": "draft",
                     *       "awardLines": 0,
                     *       "recordedAt": "2023-01-09T05:00:00Z",
                     *       "knownSince": null,
                     *       "annulledAt": null,
                     *       "source": null,
                     *       "note": null
                     *     }
                     */
                    "application/json": components["schemas"]["AwardDecision"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAwardDecisionStatus: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "issued"
                 *     }
                 */
                "application/json": components["schemas"]["WriteAwardStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8f4a1c36-0f5d-4c8b-b0f6-6f0f7f9f2b21",
                     *       "authority": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông",
                     *           "en": "Department of Information and Communications"
                     *         }
                     *       },
                     *       "number": "125/QĐ-STTTT",
                     *       "date": "2023-01-10",
                     *       "signer": "Giám đốc Sở",
                     *       "status": "issued",
                     *       "awardLines": 1,
                     *       "recordedAt": "2023-01-09T05:00:00Z",
                     *       "knownSince": "2023-01-10T08:30:00Z",
                     *       "annulledAt": null,
                     *       "source": null,
                     *       "note": null
                     *     }
                     */
                    "application/json": components["schemas"]["AwardDecision"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAwardTypes: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description title, form; several with commas. */
                concept?: string;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /**
                 * @description Only types valid on this day; without it all, whenever they were valid.
                 * @example 2022-12-26
                 */
                date?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description unit, grassroots, commune, district, province, ministry, state; several with commas. */
                level?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description Words of the code, the name or an alias; case and diacritics do not matter.
                 * @example chien si thi dua
                 */
                q?: string;
                /** @description individual, collective, household: types that may go to one of these. */
                recipientKind?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "CERTIFICATE_OF_MERIT",
                     *           "name": {
                     *             "vi": "Giấy khen",
                     *             "en": "Certificate of Merit"
                     *           },
                     *           "aliases": [],
                     *           "concept": "form",
                     *           "recipientKinds": [
                     *             "individual",
                     *             "collective"
                     *           ],
                     *           "level": "unit",
                     *           "legalBasis": "Luật Thi đua, khen thưởng số 15/2003/QH11, sửa đổi, bổ sung năm 2005 và năm 2013; Nghị định số 91/2017/NĐ-CP",
                     *           "validFrom": null,
                     *           "validTo": null,
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": null
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AwardTypePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAwardType: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                /** @example CERTIFICATE_OF_MERIT */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "CERTIFICATE_OF_MERIT",
                     *       "name": {
                     *         "vi": "Giấy khen",
                     *         "en": "Certificate of Merit"
                     *       },
                     *       "aliases": [],
                     *       "concept": "form",
                     *       "recipientKinds": [
                     *         "individual",
                     *         "collective"
                     *       ],
                     *       "level": "unit",
                     *       "legalBasis": "Luật Thi đua, khen thưởng số 15/2003/QH11, sửa đổi, bổ sung năm 2005 và năm 2013; Nghị định số 91/2017/NĐ-CP",
                     *       "validFrom": null,
                     *       "validTo": null,
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AwardType"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAwardType: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example CERTIFICATE_OF_MERIT */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "vi": "Giấy khen",
                 *         "en": "Certificate of Merit"
                 *       },
                 *       "aliases": [],
                 *       "concept": "form",
                 *       "recipientKinds": [
                 *         "individual",
                 *         "collective"
                 *       ],
                 *       "level": "unit",
                 *       "legalBasis": "Luật Thi đua, khen thưởng số 15/2003/QH11, sửa đổi, bổ sung năm 2005 và năm 2013; Nghị định số 91/2017/NĐ-CP",
                 *       "source": {
                 *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                 *         "page": null,
                 *         "url": null,
                 *         "quote": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WriteAwardType"];
            };
        };
        responses: {
            /** @description Changed, or unchanged by an equal body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "CERTIFICATE_OF_MERIT",
                     *       "name": {
                     *         "vi": "Giấy khen",
                     *         "en": "Certificate of Merit"
                     *       },
                     *       "aliases": [],
                     *       "concept": "form",
                     *       "recipientKinds": [
                     *         "individual",
                     *         "collective"
                     *       ],
                     *       "level": "unit",
                     *       "legalBasis": "Luật Thi đua, khen thưởng số 15/2003/QH11, sửa đổi, bổ sung năm 2005 và năm 2013; Nghị định số 91/2017/NĐ-CP",
                     *       "validFrom": null,
                     *       "validTo": null,
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AwardType"];
                };
            };
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "CERTIFICATE_OF_MERIT",
                     *       "name": {
                     *         "vi": "Giấy khen",
                     *         "en": "Certificate of Merit"
                     *       },
                     *       "aliases": [],
                     *       "concept": "form",
                     *       "recipientKinds": [
                     *         "individual",
                     *         "collective"
                     *       ],
                     *       "level": "unit",
                     *       "legalBasis": "Luật Thi đua, khen thưởng số 15/2003/QH11, sửa đổi, bổ sung năm 2005 và năm 2013; Nghị định số 91/2017/NĐ-CP",
                     *       "validFrom": null,
                     *       "validTo": null,
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AwardType"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAwards: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description Id of the decision. */
                decision?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description Words of the recipient, the award (aliases too), the units or the decision's number; case and diacritics do not matter.
                 * @example giay khen
                 */
                q?: string;
                /**
                 * @description Words of the recipient's name; case and diacritics do not matter.
                 * @example nguyen
                 */
                recipient?: string;
                /** @description individual, collective, household; several with commas. */
                recipientKind?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description draft, issued, annulled, withdrawn, recorded; several with commas. */
                status?: string;
                /**
                 * @description Codes of award types; several with commas.
                 * @example GRASSROOTS_EMULATION_FIGHTER
                 */
                type?: string;
                /**
                 * @description The authority or the recipient's unit (code or id); several with commas. A code is read on the last day of `year`, or today.
                 * @example SO-TTTT
                 */
                unit?: string;
                /**
                 * @description The year of the achievement; several with commas.
                 * @example 2022
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "e7a4b5c6-9f3d-4d2a-8b17-3c6d7e8f9a54",
                     *           "type": {
                     *             "code": "GRASSROOTS_EMULATION_FIGHTER",
                     *             "name": {
                     *               "vi": "Chiến sĩ thi đua cơ sở",
                     *               "en": "Grassroots Emulation Fighter"
                     *             }
                     *           },
                     *           "recipient": {
                     *             "kind": "individual",
                     *             "name": null,
                     *             "unit": null,
                     *             "position": null
                     *           },
                     *           "count": 6,
                     *           "achievementYear": 2022,
                     *           "decision": {
                     *             "id": "1b7c2f58-52a1-4f0a-8a43-9a0a6a9c1d32",
                     *             "number": null,
                     *             "date": null,
                     *             "authority": {
                     *               "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *               "code": "SO-TTTT",
                     *               "name": {
                     *                 "vi": "Sở Thông tin và Truyền thông",
                     *                 "en": "Department of Information and Communications"
                     *               }
                     *             },
                     *             "signer": null
                     *           },
                     *           "presentedOn": "2022-12-26",
                     *           "serial": null,
                     *           "status": "recorded",
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "lãnh đạo Sở TT&TT tặng danh hiệu Chiến sĩ thi đua cấp cơ sở cho 06 cá nhân Hoàn thành xuất sắc nhiệm vụ năm 2022"
                     *           },
                     *           "note": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AwardPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAward: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "8f4a1c36-0f5d-4c8b-b0f6-6f0f7f9f2b21",
                 *       "type": "CERTIFICATE_OF_MERIT",
                 *       "recipient": {
                 *         "kind": "collective",
                 *         "name": "Phòng Công nghệ thông tin",
                 *         "unit": "SO-TTTT"
                 *       },
                 *       "achievementYear": 2022
                 *     }
                 */
                "application/json": components["schemas"]["WriteAward"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "c2e9d3b4-7d5c-4a1e-9d35-2b1f5c8e4f43",
                     *       "type": {
                     *         "code": "CERTIFICATE_OF_MERIT",
                     *         "name": {
                     *           "vi": "Giấy khen",
                     *           "en": "Certificate of Merit"
                     *         }
                     *       },
                     *       "recipient": {
                     *         "kind": "collective",
                     *         "name": "Phòng Công nghệ thông tin",
                     *         "unit": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông",
                     *             "en": "Department of Information and Communications"
                     *           }
                     *         },
                     *         "position": null
                     *       },
                     *       "count": null,
                     *       "achievementYear": 2022,
                     *       "decision": {
                     *         "id": "8f4a1c36-0f5d-4c8b-b0f6-6f0f7f9f2b21",
                     *         "number": "125/QĐ-STTTT",
                     *         "date": "2023-01-10",
                     *         "authority": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông",
                     *             "en": "Department of Information and Communications"
                     *           }
                     *         },
                     *         "signer": "Giám đốc Sở"
                     *       },
                     *       "presentedOn": null,
                     *       "serial": null,
                     *       "status": "draft",
                     *       "source": null,
                     *       "note": null
                     *     }
                     */
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAward: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e7a4b5c6-9f3d-4d2a-8b17-3c6d7e8f9a54",
                     *       "type": {
                     *         "code": "GRASSROOTS_EMULATION_FIGHTER",
                     *         "name": {
                     *           "vi": "Chiến sĩ thi đua cơ sở",
                     *           "en": "Grassroots Emulation Fighter"
                     *         }
                     *       },
                     *       "recipient": {
                     *         "kind": "individual",
                     *         "name": null,
                     *         "unit": null,
                     *         "position": null
                     *       },
                     *       "count": 6,
                     *       "achievementYear": 2022,
                     *       "decision": {
                     *         "id": "1b7c2f58-52a1-4f0a-8a43-9a0a6a9c1d32",
                     *         "number": null,
                     *         "date": null,
                     *         "authority": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông",
                     *             "en": "Department of Information and Communications"
                     *           }
                     *         },
                     *         "signer": null
                     *       },
                     *       "presentedOn": "2022-12-26",
                     *       "serial": null,
                     *       "status": "recorded",
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": "lãnh đạo Sở TT&TT tặng danh hiệu Chiến sĩ thi đua cấp cơ sở cho 06 cá nhân Hoàn thành xuất sắc nhiệm vụ năm 2022"
                     *       },
                     *       "note": null
                     *     }
                     */
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAward: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "CERTIFICATE_OF_MERIT",
                 *       "recipient": {
                 *         "kind": "collective",
                 *         "name": "Phòng Công nghệ thông tin"
                 *       },
                 *       "achievementYear": 2022,
                 *       "presentedOn": "2023-01-12"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["WriteAwardChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "c2e9d3b4-7d5c-4a1e-9d35-2b1f5c8e4f43",
                     *       "type": {
                     *         "code": "CERTIFICATE_OF_MERIT",
                     *         "name": {
                     *           "vi": "Giấy khen",
                     *           "en": "Certificate of Merit"
                     *         }
                     *       },
                     *       "recipient": {
                     *         "kind": "collective",
                     *         "name": "Phòng Công nghệ thông tin",
                     *         "unit": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông",
                     *             "en": "Department of Information and Communications"
                     *           }
                     *         },
                     *         "position": null
                     *       },
                     *       "count": null,
                     *       "achievementYear": 2022,
                     *       "decision": {
                     *         "id": "8f4a1c36-0f5d-4c8b-b0f6-6f0f7f9f2b21",
                     *         "number": "125/QĐ-STTTT",
                     *         "date": "2023-01-10",
                     *         "authority": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông",
                     *             "en": "Department of Information and Communications"
                     *           }
                     *         },
                     *         "signer": "Giám đốc Sở"
                     *       },
                     *       "presentedOn": "2023-01-12",
                     *       "serial": null,
                     *       "status": "draft",
                     *       "source": null,
                     *       "note": null
                     *     }
                     */
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAwardStatus: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "withdrawn"
                 *     }
                 */
                "application/json": components["schemas"]["WriteAwardStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "c2e9d3b4-7d5c-4a1e-9d35-2b1f5c8e4f43",
                     *       "type": {
                     *         "code": "CERTIFICATE_OF_MERIT",
                     *         "name": {
                     *           "vi": "Giấy khen",
                     *           "en": "Certificate of Merit"
                     *         }
                     *       },
                     *       "recipient": {
                     *         "kind": "collective",
                     *         "name": "Phòng Công nghệ thông tin",
                     *         "unit": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông",
                     *             "en": "Department of Information and Communications"
                     *           }
                     *         },
                     *         "position": null
                     *       },
                     *       "count": null,
                     *       "achievementYear": 2022,
                     *       "decision": {
                     *         "id": "8f4a1c36-0f5d-4c8b-b0f6-6f0f7f9f2b21",
                     *         "number": "125/QĐ-STTTT",
                     *         "date": "2023-01-10",
                     *         "authority": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông",
                     *             "en": "Department of Information and Communications"
                     *           }
                     *         },
                     *         "signer": "Giám đốc Sở"
                     *       },
                     *       "presentedOn": null,
                     *       "serial": null,
                     *       "status": "withdrawn",
                     *       "source": null,
                     *       "note": null
                     *     }
                     */
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDirectives: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /**
                 * @description The day on which codes of units are read; without it the last day of `year`, else today.
                 * @example 2022-12-26
                 */
                date?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /**
                 * @description Directives given for this unit (code or id).
                 * @example UBND-TINH
                 */
                givenBy?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description Words of the text or the code; case and diacritics do not matter.
                 * @example so hoa
                 */
                q?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /**
                 * @description Directives addressed to this unit (code or id).
                 * @example SO-TTTT
                 */
                unit?: string;
                /**
                 * @description The year of the occasion.
                 * @example 2022
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "4b6a8c02-1e3f-4d5b-8c7d-0a2b4c6d8e34",
                     *           "code": "D3",
                     *           "text": {
                     *             "vi": "Sở Thông tin và Truyền thông tiếp tục triển khai tốt các nhiệm vụ được giao trong thực hiện chương trình mục tiêu quốc gia trên địa bàn.",
                     *             "en": "The Department of Information and Communications continues to carry out well the tasks assigned under the national target programmes in the area."
                     *           },
                     *           "givenBy": {
                     *             "name": "Phạm Duy Hưng",
                     *             "position": {
                     *               "vi": "Phó Chủ tịch Ủy ban nhân dân tỉnh",
                     *               "en": "Vice Chairman of the Provincial People's Committee"
                     *             },
                     *             "unit": {
                     *               "id": "6e2a1b63-7d1f-4c64-8d67-1d3e4c2a8b21",
                     *               "code": "UBND-TINH",
                     *               "name": {
                     *                 "vi": "Ủy ban nhân dân tỉnh Bắc Kạn",
                     *                 "en": "People's Committee of Bắc Kạn Province"
                     *               }
                     *             }
                     *           },
                     *           "occasion": {
                     *             "kind": "conference",
                     *             "title": {
                     *               "vi": "Hội nghị tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023",
                     *               "en": "Conference reviewing the work of 2022 and launching the tasks of 2023"
                     *             },
                     *             "date": "2022-12-26",
                     *             "number": null
                     *           },
                     *           "parent": null,
                     *           "addressees": [
                     *             {
                     *               "unit": {
                     *                 "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *                 "code": "SO-TTTT",
                     *                 "name": {
                     *                   "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *                   "en": "Department of Information and Communications of Bắc Kạn Province"
                     *                 }
                     *               },
                     *               "party": null
                     *             }
                     *           ],
                     *           "recurrence": null,
                     *           "period": null,
                     *           "due": null,
                     *           "tasks": [
                     *             {
                     *               "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c45",
                     *               "code": "T10",
                     *               "title": {
                     *                 "vi": "Thực hiện các nhiệm vụ được giao thuộc các chương trình mục tiêu quốc gia triển khai trên địa bàn tỉnh",
                     *                 "en": "Carry out the assigned tasks under the national target programmes in the province"
                     *               },
                     *               "plan": {
                     *                 "id": "0f8b6d24-3c1a-4e5f-9a7b-2c4d6e8f0a12",
                     *                 "year": 2023
                     *               }
                     *             }
                     *           ],
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "đề nghị Sở tiếp tục triển khai tốt các nhiệm vụ được giao trong thực hiện chương trình mục tiêu quốc gia trên địa bàn"
                     *           },
                     *           "note": {
                     *             "vi": "Trùng nội dung với nhiệm vụ T10 của năm 2023.",
                     *             "en": "Covers the same matter as task T10 of 2023."
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DirectivePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDirective: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "D1",
                 *       "text": {
                 *         "vi": "Báo cáo tiến độ nộp hồ sơ trực tuyến hằng quý.",
                 *         "en": "Report each quarter how online submission advances."
                 *       },
                 *       "givenBy": {
                 *         "name": "Phạm Duy Hưng",
                 *         "position": {
                 *           "vi": "Phó Chủ tịch Ủy ban nhân dân tỉnh",
                 *           "en": "Vice Chairman of the Provincial People's Committee"
                 *         },
                 *         "unit": "UBND-TINH"
                 *       },
                 *       "occasion": {
                 *         "kind": "document",
                 *         "date": "2024-02-01",
                 *         "number": "15/TB-UBND"
                 *       },
                 *       "addressees": [
                 *         {
                 *           "unit": "SO-TTTT"
                 *         },
                 *         {
                 *           "party": {
                 *             "vi": "Các doanh nghiệp viễn thông",
                 *             "en": "Telecommunications enterprises"
                 *           }
                 *         }
                 *       ],
                 *       "period": "2024",
                 *       "due": "2024-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["WriteDirective"];
            };
        };
        responses: {
            /** @description Entered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8d9f1b3c-6e7a-4b5d-9c0f-5b6c7d8e9f78",
                     *       "code": "D1",
                     *       "text": {
                     *         "vi": "Báo cáo tiến độ nộp hồ sơ trực tuyến hằng quý.",
                     *         "en": "Report each quarter how online submission advances."
                     *       },
                     *       "givenBy": {
                     *         "name": "Phạm Duy Hưng",
                     *         "position": {
                     *           "vi": "Phó Chủ tịch Ủy ban nhân dân tỉnh",
                     *           "en": "Vice Chairman of the Provincial People's Committee"
                     *         },
                     *         "unit": {
                     *           "id": "6e2a1b63-7d1f-4c64-8d67-1d3e4c2a8b21",
                     *           "code": "UBND-TINH",
                     *           "name": {
                     *             "vi": "Ủy ban nhân dân tỉnh Bắc Kạn",
                     *             "en": "People's Committee of Bắc Kạn Province"
                     *           }
                     *         }
                     *       },
                     *       "occasion": {
                     *         "kind": "document",
                     *         "title": null,
                     *         "date": "2024-02-01",
                     *         "number": "15/TB-UBND"
                     *       },
                     *       "parent": null,
                     *       "addressees": [
                     *         {
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "party": null
                     *         },
                     *         {
                     *           "unit": null,
                     *           "party": {
                     *             "vi": "Các doanh nghiệp viễn thông",
                     *             "en": "Telecommunications enterprises"
                     *           }
                     *         }
                     *       ],
                     *       "recurrence": null,
                     *       "period": "2024",
                     *       "due": "2024-12-31",
                     *       "tasks": [],
                     *       "source": null,
                     *       "note": null
                     *     }
                     */
                    "application/json": components["schemas"]["Directive"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDirective: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "4b6a8c02-1e3f-4d5b-8c7d-0a2b4c6d8e34",
                     *       "code": "D3",
                     *       "text": {
                     *         "vi": "Sở Thông tin và Truyền thông tiếp tục triển khai tốt các nhiệm vụ được giao trong thực hiện chương trình mục tiêu quốc gia trên địa bàn.",
                     *         "en": "The Department of Information and Communications continues to carry out well the tasks assigned under the national target programmes in the area."
                     *       },
                     *       "givenBy": {
                     *         "name": "Phạm Duy Hưng",
                     *         "position": {
                     *           "vi": "Phó Chủ tịch Ủy ban nhân dân tỉnh",
                     *           "en": "Vice Chairman of the Provincial People's Committee"
                     *         },
                     *         "unit": {
                     *           "id": "6e2a1b63-7d1f-4c64-8d67-1d3e4c2a8b21",
                     *           "code": "UBND-TINH",
                     *           "name": {
                     *             "vi": "Ủy ban nhân dân tỉnh Bắc Kạn",
                     *             "en": "People's Committee of Bắc Kạn Province"
                     *           }
                     *         }
                     *       },
                     *       "occasion": {
                     *         "kind": "conference",
                     *         "title": {
                     *           "vi": "Hội nghị tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023",
                     *           "en": "Conference reviewing the work of 2022 and launching the tasks of 2023"
                     *         },
                     *         "date": "2022-12-26",
                     *         "number": null
                     *       },
                     *       "parent": null,
                     *       "addressees": [
                     *         {
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "party": null
                     *         }
                     *       ],
                     *       "recurrence": null,
                     *       "period": null,
                     *       "due": null,
                     *       "tasks": [
                     *         {
                     *           "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c45",
                     *           "code": "T10",
                     *           "title": {
                     *             "vi": "Thực hiện các nhiệm vụ được giao thuộc các chương trình mục tiêu quốc gia triển khai trên địa bàn tỉnh",
                     *             "en": "Carry out the assigned tasks under the national target programmes in the province"
                     *           },
                     *           "plan": {
                     *             "id": "0f8b6d24-3c1a-4e5f-9a7b-2c4d6e8f0a12",
                     *             "year": 2023
                     *           }
                     *         }
                     *       ],
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": "đề nghị Sở tiếp tục triển khai tốt các nhiệm vụ được giao trong thực hiện chương trình mục tiêu quốc gia trên địa bàn"
                     *       },
                     *       "note": {
                     *         "vi": "Trùng nội dung với nhiệm vụ T10 của năm 2023.",
                     *         "en": "Covers the same matter as task T10 of 2023."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Directive"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFigures: {
        parameters: {
            query?: {
                /**
                 * @description As known at this instant.
                 * @example 2022-12-31T00:00:00Z
                 */
                asOf?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `as-reported`: each period in the units of its time. */
                boundaries?: string;
                /**
                 * @description Parts of the whole; several with commas.
                 * @example level:commune
                 */
                breakdown?: string;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /**
                 * @description Codes of indicators; several with commas.
                 * @example ONLINE_RECORDS
                 */
                indicator?: string;
                /** @description Levels of unit: province, district, commune, village, organisation. */
                level?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description Periods; several with commas.
                 * @example 2022
                 */
                period?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /**
                 * @description Codes or ids of units; a code is read on the last day of each figure's period.
                 * @example 06
                 */
                unit?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigurePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /**
                 * @description The day on which the definitions are in force; today without it.
                 * @example 2022-12-26
                 */
                date?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Levels of unit that report: province, district, commune, village, organisation. */
                level?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Words of name or code; case and diacritics do not matter. */
                q?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndicator: {
        parameters: {
            query?: {
                /**
                 * @description The day; today without it.
                 * @example 2022-12-26
                 */
                date?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                /** @example ONLINE_RECORDS */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putIndicator: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example ONLINE_RECORDS */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteIndicator"];
            };
        };
        responses: {
            /** @description Changed, or unchanged by an equal body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            /** @description Defined for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIndicatorVersions: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
            };
            header?: never;
            path: {
                /** @example ONLINE_RECORDS */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /**
                 * @description As known at this instant.
                 * @example 2022-12-31T00:00:00Z
                 */
                asOf?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /**
                 * @description Parts of the whole; several with commas.
                 * @example level:commune
                 */
                breakdown?: string;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /**
                 * @description Codes of indicators; several with commas.
                 * @example ONLINE_RECORDS
                 */
                indicator?: string;
                /** @description Levels of unit: province, district, commune, village, organisation. */
                level?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description Periods; several with commas.
                 * @example 2022
                 */
                period?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description draft, submitted, returned, approved, superseded, withdrawn; approved without it. All but approved and superseded are shown to those who have a role on the unit. */
                status?: string;
                /**
                 * @description Codes or ids of units; a code is read on the last day of each value's period.
                 * @example 06
                 */
                unit?: string;
                /** @description Values of this unit (code or id) and all below it, on the last day of each value's period. */
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getObservation: {
        parameters: {
            query?: {
                /** @description As known at this instant. */
                asOf?: string;
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                /** @example VILLAGE_TEAMS */
                indicator: string;
                /** @example 2022 */
                period: string;
                /** @example 06 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putObservation: {
        parameters: {
            query?: {
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example VILLAGE_TEAMS */
                indicator: string;
                /** @example 2022 */
                period: string;
                /** @example 06 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteObservation"];
            };
        };
        responses: {
            /** @description A new version of a value, or an equal body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description A first version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObservationVersions: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
            };
            header?: never;
            path: {
                /** @example VILLAGE_TEAMS */
                indicator: string;
                /** @example 2022 */
                period: string;
                /** @example 06 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationVersionPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putObservationVersionStatus: {
        parameters: {
            query?: {
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example VILLAGE_TEAMS */
                indicator: string;
                /** @example 2022 */
                period: string;
                /** @example 06 */
                unit: string;
                /** @example 2 */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteVersionStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importObservations: {
        parameters: {
            query?: {
                /** @description `true` does the same and rolls it back. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationImport"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /**
                 * @description Plans as known at this instant.
                 * @example 2023-01-01T00:00:00Z
                 */
                asOf?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /**
                 * @description The day on which codes of units are read; without it the last day of `year`, else today.
                 * @example 2023-12-31
                 */
                date?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description draft, submitted, issued, closed, recorded; several with commas. */
                status?: string;
                /**
                 * @description Plans of this unit (code or id).
                 * @example SO-TTTT
                 */
                unit?: string;
                /**
                 * @description Plans of this unit and all below it (code or id).
                 * @example 06
                 */
                within?: string;
                /**
                 * @description The year planned for.
                 * @example 2023
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0f8b6d24-3c1a-4e5f-9a7b-2c4d6e8f0a12",
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "year": 2023,
                     *           "title": {
                     *             "vi": "Nhiệm vụ năm 2023 của Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Tasks of 2023 of the Department of Information and Communications of Bắc Kạn Province"
                     *           },
                     *           "status": "recorded",
                     *           "version": 1,
                     *           "decision": null,
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": null
                     *           },
                     *           "recordedAt": "2026-01-05T02:00:00Z",
                     *           "knownSince": "2022-12-25T17:00:00Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlanPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "SO-TTTT",
                 *       "year": 2024,
                 *       "title": {
                 *         "vi": "Kế hoạch công tác năm 2024",
                 *         "en": "Work plan of 2024"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WritePlan"];
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *       "unit": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
                     *         }
                     *       },
                     *       "year": 2024,
                     *       "title": {
                     *         "vi": "Kế hoạch công tác năm 2024",
                     *         "en": "Work plan of 2024"
                     *       },
                     *       "status": "draft",
                     *       "version": 1,
                     *       "decision": null,
                     *       "source": null,
                     *       "recordedAt": "2023-11-20T03:15:00Z",
                     *       "knownSince": null
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: {
                /**
                 * @description As known at this instant.
                 * @example 2023-01-01T00:00:00Z
                 */
                asOf?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0f8b6d24-3c1a-4e5f-9a7b-2c4d6e8f0a12",
                     *       "unit": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
                     *         }
                     *       },
                     *       "year": 2023,
                     *       "title": {
                     *         "vi": "Nhiệm vụ năm 2023 của Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *         "en": "Tasks of 2023 of the Department of Information and Communications of Bắc Kạn Province"
                     *       },
                     *       "status": "recorded",
                     *       "version": 1,
                     *       "decision": null,
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": null
                     *       },
                     *       "recordedAt": "2026-01-05T02:00:00Z",
                     *       "knownSince": "2022-12-25T17:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "en": "Annual work plan of 2024"
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["WritePlanChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *       "unit": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
                     *         }
                     *       },
                     *       "year": 2024,
                     *       "title": {
                     *         "vi": "Kế hoạch công tác năm 2024",
                     *         "en": "Annual work plan of 2024"
                     *       },
                     *       "status": "draft",
                     *       "version": 1,
                     *       "decision": null,
                     *       "source": null,
                     *       "recordedAt": "2023-11-20T03:15:00Z",
                     *       "knownSince": null
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPlanStatus: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "issued",
                 *       "decision": {
                 *         "number": "12/QĐ-STTTT",
                 *         "date": "2023-12-28",
                 *         "signer": "Giám đốc Sở"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WritePlanStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *       "unit": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
                     *         }
                     *       },
                     *       "year": 2024,
                     *       "title": {
                     *         "vi": "Kế hoạch công tác năm 2024",
                     *         "en": "Work plan of 2024"
                     *       },
                     *       "status": "issued",
                     *       "version": 1,
                     *       "decision": {
                     *         "number": "12/QĐ-STTTT",
                     *         "date": "2023-12-28",
                     *         "signer": "Giám đốc Sở"
                     *       },
                     *       "source": null,
                     *       "recordedAt": "2023-11-20T03:15:00Z",
                     *       "knownSince": "2023-12-28T09:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlanTasks: {
        parameters: {
            query?: {
                /**
                 * @description As known at this instant.
                 * @example 2023-01-01T00:00:00Z
                 */
                asOf?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c45",
                     *           "plan": {
                     *             "id": "0f8b6d24-3c1a-4e5f-9a7b-2c4d6e8f0a12",
                     *             "title": {
                     *               "vi": "Nhiệm vụ năm 2023 của Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Tasks of 2023 of the Department of Information and Communications of Bắc Kạn Province"
                     *             },
                     *             "year": 2023
                     *           },
                     *           "code": "T10",
                     *           "title": {
                     *             "vi": "Thực hiện các nhiệm vụ được giao thuộc các chương trình mục tiêu quốc gia triển khai trên địa bàn tỉnh",
                     *             "en": "Carry out the assigned tasks under the national target programmes in the province"
                     *           },
                     *           "lead": null,
                     *           "coordinators": [],
                     *           "period": "2023",
                     *           "start": null,
                     *           "due": null,
                     *           "originalDue": null,
                     *           "duePrecision": null,
                     *           "deliverables": [],
                     *           "directives": [
                     *             {
                     *               "id": "4b6a8c02-1e3f-4d5b-8c7d-0a2b4c6d8e34",
                     *               "code": "D3",
                     *               "text": {
                     *                 "vi": "Sở Thông tin và Truyền thông tiếp tục triển khai tốt các nhiệm vụ được giao trong thực hiện chương trình mục tiêu quốc gia trên địa bàn.",
                     *                 "en": "The Department of Information and Communications continues to carry out well the tasks assigned under the national target programmes in the area."
                     *               }
                     *             }
                     *           ],
                     *           "indicators": [],
                     *           "weight": null,
                     *           "reportedProgress": null,
                     *           "computedProgress": null,
                     *           "status": "open",
                     *           "timing": "not-stated",
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "Thực hiện các nhiệm vụ được giao thuộc các chương trình mục tiêu quốc gia triển khai trên địa bàn tỉnh"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TaskPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "T1",
                 *       "title": {
                 *         "vi": "Thúc đẩy sử dụng các nền tảng số",
                 *         "en": "Promote the use of digital platforms"
                 *       },
                 *       "lead": "SO-TTTT",
                 *       "coordinators": [
                 *         "UBND-TINH"
                 *       ],
                 *       "period": "2024",
                 *       "due": "2024-06-30",
                 *       "duePrecision": "quarter",
                 *       "deliverables": [
                 *         {
                 *           "vi": "Báo cáo kết quả",
                 *           "en": "A report of results"
                 *         }
                 *       ],
                 *       "directives": [
                 *         "D2"
                 *       ],
                 *       "indicators": [
                 *         "ONLINE_SERVICES"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WriteTask"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "code": "T1",
                     *       "title": {
                     *         "vi": "Thúc đẩy sử dụng các nền tảng số",
                     *         "en": "Promote the use of digital platforms"
                     *       },
                     *       "lead": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
                     *         }
                     *       },
                     *       "coordinators": [
                     *         {
                     *           "id": "6e2a1b63-7d1f-4c64-8d67-1d3e4c2a8b21",
                     *           "code": "UBND-TINH",
                     *           "name": {
                     *             "vi": "Ủy ban nhân dân tỉnh Bắc Kạn",
                     *             "en": "People's Committee of Bắc Kạn Province"
                     *           }
                     *         }
                     *       ],
                     *       "period": "2024",
                     *       "start": null,
                     *       "due": "2024-06-30",
                     *       "originalDue": "2024-06-30",
                     *       "duePrecision": "quarter",
                     *       "deliverables": [
                     *         {
                     *           "vi": "Báo cáo kết quả",
                     *           "en": "A report of results"
                     *         }
                     *       ],
                     *       "directives": [
                     *         {
                     *           "id": "3a5c7e91-2f4d-4b6c-9d8e-1f3a5b7c9d56",
                     *           "code": "D2",
                     *           "text": {
                     *             "vi": "Tập trung nâng cao chất lượng công tác chuyển đổi số.",
                     *             "en": "Concentrate on raising the quality of digital transformation work."
                     *           }
                     *         }
                     *       ],
                     *       "indicators": [
                     *         "ONLINE_SERVICES"
                     *       ],
                     *       "weight": null,
                     *       "reportedProgress": null,
                     *       "computedProgress": null,
                     *       "status": "open",
                     *       "timing": "not-due",
                     *       "source": null
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description draft, published; both without it. Drafts are shown to those who have a role on the unit. */
                status?: string;
                /**
                 * @description Code or id of a unit; a code is read on the last day of each review's year.
                 * @example SO-TTTT
                 */
                unit?: string;
                /**
                 * @description Years; several with commas.
                 * @example 2022
                 */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                /** @example SO-TTTT */
                unit: string;
                /** @example 2022 */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReview: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example SO-TTTT */
                unit: string;
                /** @example 2022 */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReview"];
            };
        };
        responses: {
            /** @description Changed, or unchanged by an equal body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReviewStatus: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example SO-TTTT */
                unit: string;
                /** @example 2022 */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReviewStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many attempts; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /**
                 * @description One part of the whole.
                 * @example level:commune
                 */
                breakdown?: string;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /**
                 * @description Codes of indicators; several with commas.
                 * @example ONLINE_RECORDS
                 */
                indicator?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description Periods; several with commas.
                 * @example 2025
                 */
                period?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /**
                 * @description Code or id of a unit; a code is read on the last day of each target's period.
                 * @example 06
                 */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTarget: {
        parameters: {
            query?: {
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                /** @example ONLINE_RECORDS */
                indicator: string;
                /** @example 2025 */
                period: string;
                /** @example 06 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTarget: {
        parameters: {
            query?: {
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example ONLINE_RECORDS */
                indicator: string;
                /** @example 2025 */
                period: string;
                /** @example 06 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteTarget"];
            };
        };
        responses: {
            /** @description Changed, or unchanged by an equal body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description Set for the first time. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description Tasks of plans as known at this instant; `timing` is that of its day.
                 * @example 2023-01-01T00:00:00Z
                 */
                asOf?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /**
                 * @description The day on which the unit's code is read; today without it.
                 * @example 2023-12-31
                 */
                date?: string;
                /**
                 * @description Tasks that answer this directive (id, or the code of all that bear it).
                 * @example D3
                 */
                directive?: string;
                /**
                 * @description Due on this day or later.
                 * @example 2023-01-01
                 */
                dueFrom?: string;
                /**
                 * @description Due on this day or earlier.
                 * @example 2023-03-31
                 */
                dueTo?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Tasks of this plan (id). */
                plan?: string;
                /**
                 * @description Words of the title or the code; case and diacritics do not matter.
                 * @example ha tang
                 */
                q?: string;
                /** @description What `unit` does for them: lead, coordinator; both without it. */
                role?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description open, done, cancelled; several with commas. */
                status?: string;
                /** @description not-stated, no-deadline, not-due, due-soon, overdue; several with commas. */
                timing?: string;
                /**
                 * @description Tasks of this unit (code or id).
                 * @example SO-TTTT
                 */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c45",
                     *           "plan": {
                     *             "id": "0f8b6d24-3c1a-4e5f-9a7b-2c4d6e8f0a12",
                     *             "title": {
                     *               "vi": "Nhiệm vụ năm 2023 của Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Tasks of 2023 of the Department of Information and Communications of Bắc Kạn Province"
                     *             },
                     *             "year": 2023
                     *           },
                     *           "code": "T10",
                     *           "title": {
                     *             "vi": "Thực hiện các nhiệm vụ được giao thuộc các chương trình mục tiêu quốc gia triển khai trên địa bàn tỉnh",
                     *             "en": "Carry out the assigned tasks under the national target programmes in the province"
                     *           },
                     *           "lead": null,
                     *           "coordinators": [],
                     *           "period": "2023",
                     *           "start": null,
                     *           "due": null,
                     *           "originalDue": null,
                     *           "duePrecision": null,
                     *           "deliverables": [],
                     *           "directives": [
                     *             {
                     *               "id": "4b6a8c02-1e3f-4d5b-8c7d-0a2b4c6d8e34",
                     *               "code": "D3",
                     *               "text": {
                     *                 "vi": "Sở Thông tin và Truyền thông tiếp tục triển khai tốt các nhiệm vụ được giao trong thực hiện chương trình mục tiêu quốc gia trên địa bàn.",
                     *                 "en": "The Department of Information and Communications continues to carry out well the tasks assigned under the national target programmes in the area."
                     *               }
                     *             }
                     *           ],
                     *           "indicators": [],
                     *           "weight": null,
                     *           "reportedProgress": null,
                     *           "computedProgress": null,
                     *           "status": "open",
                     *           "timing": "not-stated",
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "Thực hiện các nhiệm vụ được giao thuộc các chương trình mục tiêu quốc gia triển khai trên địa bàn tỉnh"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TaskPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: {
                /**
                 * @description As known at this instant.
                 * @example 2023-01-01T00:00:00Z
                 */
                asOf?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c45",
                     *       "plan": {
                     *         "id": "0f8b6d24-3c1a-4e5f-9a7b-2c4d6e8f0a12",
                     *         "title": {
                     *           "vi": "Nhiệm vụ năm 2023 của Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Tasks of 2023 of the Department of Information and Communications of Bắc Kạn Province"
                     *         },
                     *         "year": 2023
                     *       },
                     *       "code": "T10",
                     *       "title": {
                     *         "vi": "Thực hiện các nhiệm vụ được giao thuộc các chương trình mục tiêu quốc gia triển khai trên địa bàn tỉnh",
                     *         "en": "Carry out the assigned tasks under the national target programmes in the province"
                     *       },
                     *       "lead": null,
                     *       "coordinators": [],
                     *       "period": "2023",
                     *       "start": null,
                     *       "due": null,
                     *       "originalDue": null,
                     *       "duePrecision": null,
                     *       "deliverables": [],
                     *       "directives": [
                     *         {
                     *           "id": "4b6a8c02-1e3f-4d5b-8c7d-0a2b4c6d8e34",
                     *           "code": "D3",
                     *           "text": {
                     *             "vi": "Sở Thông tin và Truyền thông tiếp tục triển khai tốt các nhiệm vụ được giao trong thực hiện chương trình mục tiêu quốc gia trên địa bàn.",
                     *             "en": "The Department of Information and Communications continues to carry out well the tasks assigned under the national target programmes in the area."
                     *           }
                     *         }
                     *       ],
                     *       "indicators": [],
                     *       "weight": null,
                     *       "reportedProgress": null,
                     *       "computedProgress": null,
                     *       "status": "open",
                     *       "timing": "not-stated",
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": "Thực hiện các nhiệm vụ được giao thuộc các chương trình mục tiêu quốc gia triển khai trên địa bàn tỉnh"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchTask: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "coordinators": [],
                 *       "due": "2024-12-31",
                 *       "duePrecision": "year"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["WriteTaskChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "code": "T1",
                     *       "title": {
                     *         "vi": "Thúc đẩy sử dụng các nền tảng số",
                     *         "en": "Promote the use of digital platforms"
                     *       },
                     *       "lead": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
                     *         }
                     *       },
                     *       "coordinators": [],
                     *       "period": "2024",
                     *       "start": null,
                     *       "due": "2024-12-31",
                     *       "originalDue": "2024-12-31",
                     *       "duePrecision": "year",
                     *       "deliverables": [
                     *         {
                     *           "vi": "Báo cáo kết quả",
                     *           "en": "A report of results"
                     *         }
                     *       ],
                     *       "directives": [
                     *         {
                     *           "id": "3a5c7e91-2f4d-4b6c-9d8e-1f3a5b7c9d56",
                     *           "code": "D2",
                     *           "text": {
                     *             "vi": "Tập trung nâng cao chất lượng công tác chuyển đổi số.",
                     *             "en": "Concentrate on raising the quality of digital transformation work."
                     *           }
                     *         }
                     *       ],
                     *       "indicators": [
                     *         "ONLINE_SERVICES"
                     *       ],
                     *       "weight": null,
                     *       "reportedProgress": null,
                     *       "computedProgress": null,
                     *       "status": "open",
                     *       "timing": "not-due",
                     *       "source": null
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                /** @description Id of the account; the caller's own without it. */
                account?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteToken"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /**
                 * @description The day on which the units exist; today without it.
                 * @example 2022-12-26
                 */
                date?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Kinds as the law calls them: tỉnh, huyện, xã, …; several with commas. */
                kind?: string;
                /** @description province, district, commune, village, organisation; several with commas. */
                level?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Only units directly below this one (code or id). */
                parent?: string;
                /**
                 * @description Words of the name or the code; case and diacritics do not matter.
                 * @example bac kan
                 */
                q?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /**
                 * @description Only this unit and all below it (code or id).
                 * @example 06
                 */
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: {
                /**
                 * @description The day on which the code is read; today without it.
                 * @example 2022-12-26
                 */
                date?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Code or id.
                 * @example 06
                 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putUnit: {
        parameters: {
            query?: {
                /** @description The day on which the code is read; `validFrom` or today without it. */
                date?: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Code.
                 * @example SO-TTTT
                 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteUnit"];
            };
        };
        responses: {
            /** @description Changed, or unchanged by an equal body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody signed in, or the session or token is no longer good. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Seen, but not the caller's to do. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The thing has moved since the caller read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The media type of the body is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, and against the rules. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A change of something that exists needs `If-Match`. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChildUnits: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /**
                 * @description The day on which the code is read; today without it.
                 * @example 2022-12-26
                 */
                date?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Code or id.
                 * @example 06
                 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnitHistory: {
        parameters: {
            query?: {
                /**
                 * @description The day on which the code is read; today without it.
                 * @example 2022-12-26
                 */
                date?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Code or id.
                 * @example 06
                 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitHistory"];
                };
            };
            /** @description The request cannot be read: a parameter, a member or a form is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such thing, or none that the caller may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
