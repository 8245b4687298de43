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
    "/api/v1/amendments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An amendment
         * @description With its lines: what stood there, what it becomes, why, and whether it still fits the plan. What is not decided is seen by those with a role on the unit.
         */
        get: operations["getAmendment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the draft of an amendment
         * @description Its reason, the day from which it is to be in force and its legal bases, as a JSON merge patch, by a planner of the unit.
         */
        patch: operations["patchAmendment"];
        trace?: never;
    };
    "/api/v1/amendments/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write the lines of an amendment
         * @description The whole list, by a planner of the unit, while it is a draft. `change` names a task and a member of it with what it becomes, as a merge patch of the task would; `add` brings a task; `withdraw` takes one out. The lines are tried on the plan as it stands: whatever is wrong is told by line, and what stood there is noted. It must still stand there when the amendment comes into force.
         */
        put: operations["putAmendmentLines"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/amendments/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send, take back, return, decide or give up an amendment
         * @description A planner of the unit sends a draft (`submitted`), takes back with a reason what was sent (`draft`) and gives up what is not decided (`withdrawn`). An approver returns it with a reason (`draft`) or, where he did not send it, decides it with a decision (`decided`): where the day named has come, it is in force at once, else on that day. What was decided and no longer fits does not come into force by itself; an approver tries again (`in-force`) or gives it up. Lines whose task says something else by now are 409, with what it says.
         */
        put: operations["putAmendmentStatus"];
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
    "/api/v1/calendar-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days that are not what their weekday says
         * @description Monday to Friday is worked, Saturday and Sunday is not, but for these days. Working days are counted by them.
         */
        get: operations["listCalendarDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A holiday, or a worked Saturday or Sunday
         * @description 404 for a day that is what its weekday says.
         */
        get: operations["getCalendarDay"];
        /**
         * Add or change a holiday, or a worked Saturday or Sunday
         * @description An administrator keeps the calendar of the installation. Holidays by the lunar calendar, and those moved, are announced year by year.
         */
        put: operations["putCalendarDay"];
        post?: never;
        /**
         * Take a day out of the calendar
         * @description From then on it is what its weekday says. By an administrator.
         */
        delete: operations["deleteCalendarDay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{secret}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calendar of a saved filter
         * @description For whoever has the link, also where reading wants signing in elsewhere: the deadlines and milestones of the filter's tasks, and each time at which a recurring one comes up, as far as they are published. A link that was ended, or whose owner's account is disabled, is 404.
         */
        get: operations["getCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegation-receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom one may delegate to
         * @description The enabled accounts but the caller's own, by name; for callers who have something to delegate, and for administrators.
         */
        get: operations["listDelegationReceivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Delegations
         * @description What the caller gave and received; of others, those in which an account that the caller administers gives or receives. The latest first.
         */
        get: operations["listDelegations"];
        put?: never;
        /**
         * Delegate rights
         * @description Lets another use some of one's own roles, none of them administrator, from a day to a day within a year. It gives nothing that the giver does not have on the day. Counts in sessions, never with API tokens. For somebody else an administrator of his account does it.
         */
        post: operations["createDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A delegation
         * @description For the giver, the receiver, and administrators of either's account.
         */
        get: operations["getDelegation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Revoke a delegation
         * @description At once and for ever, by anybody who sees it: the giver takes it back, the receiver hands it back, an administrator ends it. It stays listed.
         */
        put: operations["putDelegationStatus"];
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
         * @description With the tasks that answer it, of plans that the caller may see, and how they stand today.
         */
        get: operations["getDirective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a directive
         * @description As a JSON merge patch, by whoever could have entered it, before and after the change. A list is replaced as a whole; a unit that has acknowledged it stays addressed.
         */
        patch: operations["patchDirective"];
        trace?: never;
    };
    "/api/v1/directives/{id}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has acknowledged a directive
         * @description The first comes first. Who acknowledged, and his note, is shown to those with a role on the unit or on the one that directs.
         */
        get: operations["listAcknowledgements"];
        put?: never;
        /**
         * Acknowledge a directive
         * @description For a unit that is addressed, once and for ever, by whoever reports, plans or approves for it.
         */
        post: operations["createAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests for another deadline across tasks and plans
         * @description Of all tasks that the caller works on or with, such as what waits for a decision. The latest first.
         */
        get: operations["listAllExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A request for another deadline
         * @description For whoever may read the requests of its task.
         */
        get: operations["getExtension"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Grant, refuse or withdraw a request for another deadline
         * @description A planner or approver of the unit of the plan who did not ask grants it, or refuses it with a reason; the lead unit withdraws it. Granting moves the deadline of the task; the original one stays, and the task counts how often it slipped. What was decided stays.
         */
        put: operations["putExtensionStatus"];
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
         * @description Approved values with target and attainment. Where units or levels are asked for, those of units that did not report themselves are made of the values of others by the indicator's own rule, in the units of the time or of another day; those of periods longer than the reported ones by its rule in time; those of derived indicators by their formula. The tag changes whenever a value, a target, a definition or a unit behind the answer does; with `boundaries=current`, every day. With `provisional=true` there is no tag.
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
    "/api/v1/figures/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a figure comes from
         * @description One figure with the rule it follows, the definition in force, the units in which it is shown, and the reported values behind it: each with its document and version, how much of it is in the figure, and why where it is not. A derived indicator also has its formula with the figures that stood in for its words. Names of those who entered and approved are told to signed-in callers with a role on the unit only; for callers with a role there is no tag. As CSV or XLSX it is the figure, the figures of its formula and all lines, one a row.
         */
        get: operations["getFigureExplanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/explain/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reported values behind a figure
         * @description All lines of the explanation, by unit, period and breakdown. A derived indicator has none of its own: ask for those of its operands.
         */
        get: operations["listFigureLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reported total beside its parts
         * @description What a unit reported itself, what the units directly below it come to, and the difference. Where these have nothing, the parts are those of a breakdown. Printed percentages without their parts cannot be put together, which is said and not guessed. As CSV or XLSX it is the printed total, the parts and their sum, one a row.
         */
        get: operations["getFigureStatement"];
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
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own jobs
         * @description The jobs that the caller handed in, newest first.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A job
         * @description How far a job of the caller's is, and, once it is finished, its result or its problem. A job that was cut off by a restart is done again from its start.
         */
        get: operations["getJob"];
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
    "/api/v1/me/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The daily digest
         * @description The caller's own settings; before he first set them, those that are proposed, not enabled.
         */
        get: operations["getDigest"];
        /**
         * Set the daily digest
         * @description A mail at the hour given, on days on which there is something new: each task is told once of each kind and deadline. `roles` says whose tasks: those that units of the caller lead, help with or watch, and those of plans of his units. `escalated` tells approvers of the plan's unit what is overdue for that many working days, whatever `roles` says.
         */
        put: operations["putDigest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/task-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved filters
         * @description The caller's own, by name; `tasks` is the address that answers each.
         */
        get: operations["listTaskFilters"];
        put?: never;
        /**
         * Save a filter
         * @description `query` is the query part of the address of the list of tasks; what the list would refuse is refused here.
         */
        post: operations["createTaskFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/task-filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A saved filter
         * @description One of the caller's own.
         */
        get: operations["getTaskFilter"];
        put?: never;
        post?: never;
        /**
         * Remove a saved filter
         * @description With its feed: the link is worth nothing from then on.
         */
        delete: operations["deleteTaskFilter"];
        options?: never;
        head?: never;
        /**
         * Change a saved filter
         * @description As a JSON merge patch. Its feed goes on under the same link.
         */
        patch: operations["patchTaskFilter"];
        trace?: never;
    };
    "/api/v1/me/task-filters/{id}/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make a calendar feed
         * @description A calendar of the deadlines of the filter's tasks under a new secret link, which is in this answer only. A link made before ends. Whoever has the link may read the calendar, and sees there what is published.
         */
        put: operations["putTaskFilterFeed"];
        post?: never;
        /**
         * End a calendar feed
         * @description At once; without a feed nothing happens.
         */
        delete: operations["deleteTaskFilterFeed"];
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
    "/api/v1/observations/{indicator}/{unit}/{period}/versions/{version}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files on a version
         * @description The oldest first, for everybody who may read the version.
         */
        get: operations["listEvidence"];
        put?: never;
        /**
         * Add a file to a version
         * @description By the reporter who wrote the version, while it is a draft or was returned. One part named `file`: PDF, PNG, JPEG, WEBP, DOCX, XLSX, ODT or ODS, at most 20 MiB. What a file is, is told by its content, and its name must end accordingly; documents with macros are refused. The same content is on a version once: adding it again answers 200 with what is there.
         */
        post: operations["createEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations/{indicator}/{unit}/{period}/versions/{version}/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file on a version
         * @description Its bytes, to be kept and not to be shown within a page; for everybody who may read the version.
         */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        /**
         * Take a file off a version
         * @description By the reporter who wrote the version, while it is a draft or was returned.
         */
        delete: operations["deleteEvidence"];
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
         * @description A file with the columns `indicator`, `unit`, `period` and any of `breakdown`, `value`, `numerator`, `denominator`, `notApplicable`, `periodBasis`, `sourceDocument`, `sourcePage`, `sourceUrl`, `comment`, `reason`, `knownSince`: CSV, a JSON object a line, or the first sheet of a workbook that has them. All rows or none; every faulty row is listed as `/row/column`, up to 1,000 of them. Rows become drafts; with `knownSince` an administrator records approved values of past documents. A long file is taken by a job, whose address is in `Location`; its result is what a short one is answered.
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
         * @description Its title and what it rests on, as a JSON merge patch, by a planner of the unit.
         */
        patch: operations["patchPlan"];
        trace?: never;
    };
    "/api/v1/plans/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Amendments of a plan
         * @description What was decided, for everybody who sees the plan; drafts and what is sent too for those with a role on the unit. The latest comes first.
         */
        get: operations["listAmendments"];
        put?: never;
        /**
         * Begin an amendment of a plan in force
         * @description A draft under the next number, by a planner of the plan's unit. Its lines are written by `PUT …/lines`. A plan that is recorded or closed is not amended.
         */
        post: operations["createAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/annex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The annex of a plan
         * @description The plan as the office's own table: TT, Nội dung nhiệm vụ, Căn cứ, Đơn vị chủ trì, Đơn vị phối hợp, Cấp trình, Thời gian, Sản phẩm, Kinh phí, Nguồn kinh phí, Ghi chú. Two hidden columns tell later which cells were written in, and what they rested on.
         */
        get: operations["getPlanAnnex"];
        put?: never;
        /**
         * Take a filled annex
         * @description The annex of the same address, filled, by a planner of the unit: into a draft, whose tasks it changes, or into a plan in force, of which it makes the draft of an amendment. Cells that nobody wrote in change nothing, whatever became of the plan meanwhile. A row without a task is one that comes, unless its TT is that of a task. All or nothing; faulty cells are listed as `/row/column`. Where somebody else changed the same cell since the annex was made, 409 names both, until `overrule` or `leave` says what to do with each such row. With `dryRun=true` the answer says, cell by cell, what would change and what is in conflict, and nothing is written.
         */
        post: operations["importPlanAnnex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The deadlines of a plan as a calendar
         * @description Of a published plan, for everybody: a whole day for each task with a deadline, for each milestone, and for each time at which a recurring task comes up, in the language asked for.
         */
        get: operations["getPlanCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a plan leaves unfinished
         * @description Its tasks that are neither done nor cancelled, in the order of the plan, all in one answer, and where each goes on already.
         */
        get: operations["listCarryOver"];
        put?: never;
        /**
         * Carry tasks over into a later plan
         * @description By a planner of the unit of the later plan, which is a draft. Each new task says what the old one said, without its times, and keeps its lineage. All of them or none; what goes on elsewhere already, or is finished, is 409. The later plan can be issued once the earlier one is closed.
         */
        post: operations["createCarryOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many tasks of a plan at once
         * @description By a planner of the unit, all or nothing. With `dryRun=true` the answer says what was and what would be, of a draft or of a plan in force, and nothing is written. Without it they are written into a draft; a plan in force is changed by the lines of an amendment, which take the same. Each line says what stood there when the caller looked: where that is no longer so, 409 names the lines, and repeating a request changes nothing twice.
         */
        post: operations["importPlanChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs between two versions of a plan
         * @description The net difference, a line a task: what was changed and changed back is none. As a table each member that differs is a row.
         */
        get: operations["getPlanComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * Send, take back, return, issue or close a plan
         * @description A planner of the unit sends a draft (`submitted`), takes back with a reason what was sent (`draft`) and closes what is issued (`closed`). An approver returns it with a reason (`draft`) or, where he did not send it, issues it with a decision (`issued`), once every task has a lead unit; the tasks that have none are named. A move that the state does not allow is 409.
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
         * @description In the order of the plan; with `asOf` those that it had then, as they stood.
         */
        get: operations["listPlanTasks"];
        put?: never;
        /**
         * Add a task to a draft
         * @description At the end of the plan, or where `position` says, by a planner of the unit.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of a plan
         * @description The first as it was issued, and one for each amendment in force; the latest comes first. All of them, in one answer; a plan that is not issued has none.
         */
        get: operations["listPlanVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version of a plan
         * @description What the plan said, with the names that things had then. It is the same for ever, byte for byte: as JSON the text that was kept, as CSV and XLSX the annex of the document.
         */
        get: operations["getPlanVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/progress-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress reports across tasks and plans
         * @description Of all tasks that the caller works on or with, such as what waits for approval. The latest period first.
         */
        get: operations["listAllProgressReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/progress-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A progress report
         * @description With what the checks find today; the tag changes with it.
         */
        get: operations["getProgressReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a progress report
         * @description As a JSON merge patch, by a reporter of the lead unit, while it is a draft or was returned.
         */
        patch: operations["patchProgressReport"];
        trace?: never;
    };
    "/api/v1/progress-reports/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send, approve, return or withdraw a progress report
         * @description A reporter of the lead unit sends it (`submitted`), once `warningsComment` says why it is right in spite of its `checks`, and takes back what is not approved (`withdrawn`). A planner or approver of the unit of the plan who wrote none of it approves it, returns it with a reason (`returned`), or withdraws an approved one with a reason. The percent of the last approved period stands on the task.
         */
        put: operations["putProgressReportStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/progress-reports/{report}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files on a progress report
         * @description The oldest first, for everybody who may read the report.
         */
        get: operations["listProgressEvidence"];
        put?: never;
        /**
         * Add a file to a progress report
         * @description By a reporter of the lead unit, while the report is a draft or was returned. The kinds and sizes of files, and what is refused of them, are those of evidence on values. The same content is on a report once: adding it again answers 200 with what is there.
         */
        post: operations["createProgressEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/progress-reports/{report}/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file on a progress report
         * @description Its bytes, to be kept and not to be shown within a page; for everybody who may read the report.
         */
        get: operations["getProgressEvidence"];
        put?: never;
        post?: never;
        /**
         * Take a file off a progress report
         * @description By a reporter of the lead unit, while the report is a draft or was returned.
         */
        delete: operations["deleteProgressEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units by their figures
         * @description The units of a level in the order of an indicator's figures, the best one first: the greatest where more is better, the smallest where less is. Equal values share a rank and the next one is left out, as in printed tables: 1, 2, 2, 4. Units without a value come last and have no rank. An indicator without a direction is not ranked.
         */
        get: operations["listRankings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reporting rounds
         * @description The latest period first, each with how far it has come.
         */
        get: operations["listReportingRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting-rounds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reporting round
         * @description What is asked of whom by when, and how many reports are there.
         */
        get: operations["getReportingRound"];
        /**
         * Define a reporting round
         * @description By an administrator of all units it asks. Once a report was sent, only its name, data window, due dates, first day and legal basis may change.
         */
        put: operations["putReportingRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting-rounds/{code}/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How complete and timely a round is
         * @description Numbers of reports and of values, by level or by the unit above those that report.
         */
        get: operations["listReportingRoundCompleteness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting-rounds/{code}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Open or close a reporting round
         * @description By an administrator of all units it asks. A planned round opens at once. A closed one takes no values and no reports; what was sent can still be approved or returned.
         */
        put: operations["putReportingRoundStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting-rounds/{code}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports to a round
         * @description One for each unit that owes one, of the units on which the caller has a role.
         */
        get: operations["listReportingRoundSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting-rounds/{code}/submissions/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report of a unit
         * @description With every value that is asked, what was in force before, and what stands in the way of sending. For those with a role on the unit. The code of the unit is read on the last day of the period under its basis.
         */
        get: operations["getSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting-rounds/{code}/submissions/{unit}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form of a report
         * @description A workbook for a reporter of the unit: a cover that tells how to fill it, and one table with what is asked, what is there, and the period before. A hidden column tells later which cells were filled, and what they rested on.
         */
        get: operations["getSubmissionForm"];
        put?: never;
        /**
         * Take a filled form
         * @description The workbook of the same address, filled, by a reporter of the unit. Cells that nobody wrote in change nothing, whatever was entered meanwhile; all others become drafts, all or none. Faulty cells are listed as `/row/column`. Where somebody else changed a value since the form was made, 409 names both, until `overrule` or `leave` says what to do with each such row.
         */
        post: operations["importSubmissionForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting-rounds/{code}/submissions/{unit}/form/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a filled form would change
         * @description The filled workbook, tried and rolled back: each row that would change a value, with what stands there now, and whether somebody else changed it since the form was made. Faulty cells are listed as `/row/column`.
         */
        post: operations["createSubmissionFormPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting-rounds/{code}/submissions/{unit}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send, approve, return or withdraw a report
         * @description A reporter of the unit sends it (`submitted`) or takes it back (`withdrawn`, with a reason). Sending is refused while a line has an error or a warning without comment; the fault points to the line. Approvers who entered none of its values take the steps of the approval one after another, each another person; one of them may return it with a reason. With one step it is any approver of the unit; with more the first ones are of the unit above and the last is of the province. All its values move together.
         */
        put: operations["putSubmissionStatus"];
        post?: never;
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
    "/api/v1/statements/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check printed statements
         * @description Adds up what was printed elsewhere: every sum that its numbers allow, percentages against their parts (rounded, truncated or wrong), and several statements of the same tasks against each other. Nothing is kept.
         */
        post: operations["createStatementCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statements/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statement of tasks
         * @description Assigned, due, done, not done, of published plans, by lead unit, coordinating unit, directive, group or quarter; each number has the address that lists exactly its tasks. Done means accepted; what is done and awaits acceptance is not done yet and not overdue. On-time rates against the current and the original deadlines stand together. Every sum is checked, and what does not hold is said. As CSV or XLSX it is the rows and the total.
         */
        get: operations["getTaskStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports to all rounds
         * @description Of the units on which the caller has a role: what a reporter owes by when, and what waits for an approver.
         */
        get: operations["listSubmissions"];
        put?: never;
        post?: never;
        delete?: never;
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
         * @description The targets in force, or those of an earlier day.
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
    "/api/v1/targets/{indicator}/{unit}/{period}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of a target
         * @description All versions, oldest first; the first is the original.
         */
        get: operations["listTargetVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/cascade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a target down
         * @description By an administrator of the unit. Gives each unit of a level below a target for the same period: an equal                     part, a part by what it weighs, or the value given. Where the indicator adds up, the parts add up to the                     target exactly; where it does not, as percentages, `equal` means the same for each. What else is said of a                     target below (baseline, band, path) stays. All or none; sent again it changes nothing. With `dryRun` the                     same is done and rolled back.
         */
        post: operations["createTargetCascade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A target against those below it
         * @description The target of a unit and those of the units of the next level, or of a level that is named, put together by the indicator's own rule. Where units below have no target the verdict is `incomplete`; where the rule needs more than the targets (as percentages do) it is `not-additive`.
         */
        get: operations["getTargetReconciliation"];
        put?: never;
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
         * @description Of the plans that the caller may see; what is due first comes first. Status and timing are told for today, or for the day of `asOf`. With `asOf` the lines are those that the plans had at that instant, with what the versions in force then said, and the filters ask that.
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
         * @description Seen by whoever may see its plan. The tag changes with `timing` too. With `asOf` it says what the version of the plan in force then said, with the deadline of then and what had become of it by that day; 404 where the plan did not have it then.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /**
         * Take a task out of a draft
         * @description By a planner of the unit. A group that still has lines, and a task that others wait for, stay. Once the plan is issued an amendment withdraws tasks.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        /**
         * Change a task of a draft
         * @description As a JSON merge patch, by a planner of the unit. A list is replaced as a whole. Once the plan is submitted its tasks stay as they are.
         */
        patch: operations["patchTask"];
        trace?: never;
    };
    "/api/v1/tasks/{id}/deliverables/{deliverable}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept a deliverable
         * @description By a planner or approver of the unit of the plan who did not report the task done. `If-Match` is the tag of the task.
         */
        put: operations["putDeliverableAcceptance"];
        post?: never;
        /**
         * Take back the acceptance of a deliverable
         * @description By whoever may accept it. `If-Match` is the tag of the task.
         */
        delete: operations["deleteDeliverableAcceptance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests for another deadline of a task
         * @description The latest first, for whoever has a role on the unit of the plan or on a unit that takes part in the task.
         */
        get: operations["listExtensions"];
        put?: never;
        /**
         * Ask for another deadline
         * @description By a reporter or planner of the lead unit, for a task of a plan in force that has a deadline and is not completed. One request at a time.
         */
        post: operations["createExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a task
         * @description The latest comes first. For everybody who sees the task: what each version of the plan says of it that the one before did not, and by which decision. For those with a role on the plan's unit also who did what to the task, to its progress reports and to its extensions, and what says something else since.
         */
        get: operations["listTaskHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/milestones/{milestone}/reached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that a milestone is reached
         * @description By a reporter or planner of the lead unit. `If-Match` is the tag of the task.
         */
        put: operations["putMilestoneReached"];
        post?: never;
        /**
         * Take back that a milestone is reached
         * @description By a reporter or planner of the lead unit. `If-Match` is the tag of the task.
         */
        delete: operations["deleteMilestoneReached"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Times at which a recurring task comes up
         * @description One for each period of its recurrence within the year of the plan, between its start and its due date; none for a task that is done once. Seen by whoever may see the task.
         */
        get: operations["listTaskOccurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/occurrences/{ordinal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An occurrence of a recurring task
         * @description By its number within the year. The tag changes with `timing` too.
         */
        get: operations["getTaskOccurrence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/occurrences/{ordinal}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report an occurrence done, accept it, or take it up again
         * @description By those who may do so with the task as a whole.
         */
        put: operations["putTaskOccurrenceStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress reports of a task
         * @description The latest period first, for whoever has a role on the unit of the plan or on a unit that leads, helps with or watches the task. Everybody sees the percent of the last approved one on the task.
         */
        get: operations["listProgressReports"];
        put?: never;
        /**
         * Begin a progress report
         * @description A draft, by a reporter of the lead unit, of a task whose plan is in force. A task has one report for a period, but for those withdrawn. `checks` lists what a comment is wanted for before it is sent.
         */
        post: operations["createProgressReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report a task done, accept it, take it up again, pause or cancel it
         * @description While the plan is in force. A reporter or planner of the lead unit reports it done (`completed`). A planner or approver of the unit of the plan who did not report it done accepts it (`done`). That unit also pauses, cancels and takes up again (`open`), each with a reason; what is completed and not yet accepted the lead unit takes up again too. Whether it was early, on time or late is told by the day on which it was completed.
         */
        put: operations["putTaskStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/unit-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reorganisation acts
         * @description What was carried out, the latest effective date first; with what was undone.
         */
        get: operations["listUnitChanges"];
        put?: never;
        /**
         * Carry out a reorganisation act
         * @description By an administrator of all units concerned; whole or not at all. Each row is one fact: `create` a unit (`code`, `name`, `kind`, `parent`), `rename` (`unit`, `name` or `code`), `reclassify` (`unit`, `kind`), `transfer` (`unit`, `parent`), `merge` a unit as a whole into a new one (`unit`, `successor`), `split` it (one row a part: `unit`, `successor`, `share` where known) or `abolish` it (`unit`). `unit` is read on the day before the effective date, `successor` and `parent` on the effective date. A unit that no row names goes on unchanged; what comes out of a merger or division is always new. Nothing is deleted. As CSV the rows have the columns `change`, `unit`, `successor`, `share`, `code`, `name`, `nameEn`, `kind`, `parent`, and the rest stands in the query. Every row that cannot be carried out is listed with the reason. With `dryRun=true` the same is done, answered with 200 and rolled back.
         */
        post: operations["createUnitChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reorganisation act
         * @description Its date, document and state; who carried it out is told to signed-in callers only.
         */
        get: operations["getUnitChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-changes/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of a reorganisation act
         * @description As they were posted, with the units that they meant.
         */
        get: operations["listUnitChangeRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-changes/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Undo a reorganisation act
         * @description To `undone`, with a reason, while nothing newer rests on it: no newer act, no correction, nothing recorded for the units it made. What rests on it is listed with 409. The act stays on record.
         */
        put: operations["putUnitChangeStatus"];
        post?: never;
        delete?: never;
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
         * @description The units that exist on a day, by level, kind, place in the tree or words of the name. Words without a day find units of all times, each once: what exists today first, then what ended last.
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
         * @description By code, which is read on `date`, or by id. A code that existed only at another time is 404, says when, and which units came after.
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
         * @description All versions of a unit: codes, names, kinds and parents with their dates; what it came from, what came after it, and its whole line of descent.
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
    "/api/v1/verify/{serial}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a certificate
         * @description For whoever holds a certificate, also where reading wants signing in elsewhere: what its serial stands for. Small letters, missing dashes and the look-alikes O, I and L are understood; what cannot be a serial is 400. Serials are 80 random bits; too many unknown ones from one address in a minute are 429. Answers are kept nowhere on the way.
         */
        get: operations["getVerification"];
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
        AccountRef: {
            displayName: string;
            id: components["schemas"]["UUID"];
            username: string;
        };
        AccountRefPage: {
            items: components["schemas"]["AccountRef"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        AccountRole: {
            /** @enum {string} */
            role: "viewer" | "reporter" | "approver" | "planner" | "award-officer" | "administrator";
            unit: components["schemas"]["UnitRef"] | null;
        };
        Acknowledgement: {
            acknowledgedAt: components["schemas"]["Instant"];
            acknowledgedBy: string | null;
            note: string | null;
            unit: components["schemas"]["UnitRef"];
        };
        AcknowledgementPage: {
            items: components["schemas"]["Acknowledgement"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        Addressee: {
            party: components["schemas"]["Name"] | null;
            unit: components["schemas"]["UnitRef"] | null;
        };
        Amendment: {
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: string | null;
            decision: components["schemas"]["PlanDecision"] | null;
            draftedBy: string | null;
            effectiveOn: components["schemas"]["LocalDate"] | null;
            id: components["schemas"]["UUID"];
            legalBases: components["schemas"]["LegalBasis"][];
            lines: components["schemas"]["AmendmentLine"][];
            /** Format: int32 */
            number: number;
            plan: components["schemas"]["PlanRef"];
            reason: string;
            recordedAt: components["schemas"]["Instant"];
            status: components["schemas"]["AmendmentStatus"];
            statusReason: string | null;
            submittedBy: string | null;
            /** Format: int32 */
            version: number | null;
        };
        /** @enum {string} */
        AmendmentAction: "change" | "add" | "withdraw";
        AmendmentLine: {
            action: components["schemas"]["AmendmentAction"];
            code: string;
            field: string | null;
            fits: boolean | null;
            /** @description What it becomes; null: nothing. */
            newValue: unknown;
            /** @description What stood there when the line was written; null: nothing. */
            oldValue: unknown;
            reason: string;
            task: components["schemas"]["UUID"] | null;
            title: components["schemas"]["Name"];
        };
        AmendmentPage: {
            items: components["schemas"]["Amendment"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @enum {string} */
        AmendmentStatus: "draft" | "submitted" | "decided" | "in-force" | "withdrawn";
        Annex: {
            plan: components["schemas"]["UUID"] | null;
            rows: components["schemas"]["AnnexRow"][];
        };
        AnnexAmendment: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
        };
        AnnexCell: {
            column: string;
            conflict: boolean;
            standing: string | null;
            written: string | null;
        };
        AnnexChange: {
            action: components["schemas"]["AmendmentAction"];
            cells: components["schemas"]["AnnexCell"][];
            code: string;
            conflict: boolean;
            /** Format: int64 */
            revision: number | null;
            /** Format: int32 */
            row: number | null;
            task: components["schemas"]["UUID"] | null;
            title: string;
        };
        AnnexImport: {
            amendment: components["schemas"]["AnnexAmendment"] | null;
            changes: components["schemas"]["AnnexChange"][];
            dryRun: boolean;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            unchanged: number;
        };
        AnnexRow: {
            budget: number | null;
            code: string;
            coordinators: string | null;
            deliverables: string | null;
            due: string | null;
            funding: string | null;
            lead: string | null;
            legalBases: string | null;
            note: string | null;
            revision: string | null;
            submittedTo: string | null;
            task: components["schemas"]["UUID"] | null;
            title: string;
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
            /** @enum {string} */
            status: "open" | "completed" | "done" | "paused" | "cancelled";
            /** @enum {string|null} */
            timing: "not-stated" | "no-deadline" | "not-due" | "due-soon" | "overdue" | "done-early" | "done-on-time" | "done-late" | "paused" | "cancelled" | null;
            title: components["schemas"]["Name"];
        };
        AskedIndicator: {
            breakdowns: components["schemas"]["Dimension"][];
            code: string;
            /** Format: int32 */
            decimals: number;
            denominator: components["schemas"]["Name"] | null;
            evidenceRequired: boolean;
            levels: components["schemas"]["Level"][];
            maximum: number | null;
            measure: components["schemas"]["Measure"];
            minimum: number | null;
            name: components["schemas"]["Name"];
            numerator: components["schemas"]["Name"] | null;
            reporterKinds: string[] | null;
            unitOfMeasure: string;
        };
        AuditActor: {
            id: components["schemas"]["UUID"] | null;
            username: string;
        };
        AuditEntry: {
            action: string;
            actor: components["schemas"]["AuditActor"];
            after: {
                [key: string]: unknown;
            } | null;
            at: components["schemas"]["Instant"];
            before: {
                [key: string]: unknown;
            } | null;
            id: components["schemas"]["UUID"];
            key: string;
            onBehalfOf: components["schemas"]["AuditActor"] | null;
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
        AwardAnnulment: {
            date: components["schemas"]["LocalDate"];
            decision: string | null;
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
        BoundaryAct: {
            effectiveDate: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            legalBasis: string;
            title: components["schemas"]["Name"];
        };
        CalendarDay: {
            date: components["schemas"]["LocalDate"];
            kind: components["schemas"]["DayKind"];
            legalBasis: string;
            name: components["schemas"]["Name"];
            recordedAt: components["schemas"]["Instant"];
        };
        CalendarDayPage: {
            items: components["schemas"]["CalendarDay"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        CalendarFeed: {
            address: string;
            createdAt: components["schemas"]["Instant"];
        };
        CarriedFrom: {
            code: string;
            plan: components["schemas"]["PlanRef"];
            task: components["schemas"]["UUID"];
        };
        CarriedInto: {
            code: string;
            plan: components["schemas"]["PlanRef"];
            task: components["schemas"]["UUID"];
        };
        CarryOver: {
            from: components["schemas"]["UUID"];
            into: components["schemas"]["UUID"];
            tasks: components["schemas"]["Task"][];
        };
        CarryOverProposal: {
            carriedInto: components["schemas"]["CarriedInto"] | null;
            code: string;
            due: components["schemas"]["LocalDate"] | null;
            lead: components["schemas"]["UnitRef"] | null;
            originalDue: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            slips: number;
            status: components["schemas"]["TaskStatus"];
            task: components["schemas"]["UUID"];
            timing: components["schemas"]["Timing"] | null;
            title: components["schemas"]["Name"];
            /** Format: int32 */
            years: number;
        };
        CarryOverProposalPage: {
            items: components["schemas"]["CarryOverProposal"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @enum {string} */
        CascadeBasis: "equal" | "proportional" | "given";
        CascadedTarget: {
            before: number | null;
            unit: components["schemas"]["UnitRef"];
            value: number;
            /** Format: int32 */
            version: number;
            weight: number | null;
        };
        CertifiedAward: {
            /** Format: int32 */
            achievementYear: number;
            decision: components["schemas"]["AwardDecisionRef"];
            presentedOn: components["schemas"]["LocalDate"] | null;
            recipient: components["schemas"]["AwardRecipient"];
            type: components["schemas"]["AwardTypeRef"];
        };
        Chair: {
            name: string;
            position: components["schemas"]["Name"] | null;
        };
        ChangedUnit: {
            after: components["schemas"]["Unit"];
            before: components["schemas"]["Unit"];
        };
        /** @enum {string} */
        ChangeKind: "create" | "rename" | "reclassify" | "transfer" | "merge" | "split" | "abolish";
        CheckedRate: {
            computed: number | null;
            in: components["schemas"]["StatementNumber"];
            of: components["schemas"]["StatementNumber"];
            printed: string;
            statement: string;
            unrounded: number | null;
            verdict: components["schemas"]["RateVerdict"];
        };
        CheckedSum: {
            /** Format: int64 */
            difference: number;
            holds: boolean;
            parts: components["schemas"]["CheckedTerm"][];
            /** Format: int64 */
            sum: number;
            total: components["schemas"]["CheckedTerm"];
        };
        CheckedTerm: {
            number: components["schemas"]["StatementNumber"];
            statement: string;
            /** Format: int64 */
            value: number;
        };
        /** @enum {string} */
        CheckSeverity: "error" | "warning";
        ClosedUnit: {
            successors: components["schemas"]["UnitPart"][];
            unit: components["schemas"]["Unit"];
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
        /** @enum {string} */
        DatePrecision: "exact" | "known-by";
        /** @enum {string} */
        DayKind: "holiday" | "working";
        DelegatedRole: {
            held: boolean;
            /** @enum {string} */
            role: "viewer" | "reporter" | "approver" | "planner" | "award-officer";
            unit: components["schemas"]["UnitRef"];
        };
        Delegation: {
            from: components["schemas"]["LocalDate"];
            giver: components["schemas"]["AccountRef"];
            id: components["schemas"]["UUID"];
            reason: string;
            receiver: components["schemas"]["AccountRef"];
            recordedAt: components["schemas"]["Instant"];
            recordedBy: string;
            revokedAt: components["schemas"]["Instant"] | null;
            revokedBy: string | null;
            revokedReason: string | null;
            roles: components["schemas"]["DelegatedRole"][];
            /** @enum {string} */
            status: "planned" | "in-force" | "ended";
            until: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version: number;
        };
        DelegationPage: {
            items: components["schemas"]["Delegation"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        Deliverable: {
            acceptanceNote: string | null;
            acceptedBy: string | null;
            acceptedOn: components["schemas"]["LocalDate"] | null;
            description: components["schemas"]["Passage"] | null;
            en?: string | null;
            id: components["schemas"]["UUID"];
            kind: components["schemas"]["DeliverableKind"] | null;
            vi: string;
        };
        /** @enum {string} */
        DeliverableKind: "document" | "report" | "plan" | "system" | "event" | "product" | "other";
        Dependency: {
            /** Format: int32 */
            lagDays: number;
            task: components["schemas"]["OtherTask"];
        };
        Digest: {
            enabled: boolean;
            /** Format: int32 */
            escalateAfterWorkingDays: number | null;
            /** Format: int32 */
            hour: number;
            kinds: components["schemas"]["DigestKind"][];
            mailed: boolean;
            roles: components["schemas"]["DigestRole"][];
            toldOn: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        DigestKind: "escalated" | "overdue" | "due-in-1" | "due-in-3" | "due-in-7";
        /** @enum {string} */
        DigestRole: "lead" | "coordinator" | "watcher" | "supervisor";
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
            acknowledgements: components["schemas"]["Acknowledgement"][];
            addressees: components["schemas"]["Addressee"][];
            answered: boolean;
            code: string;
            due: components["schemas"]["LocalDate"] | null;
            givenBy: components["schemas"]["Giver"];
            id: components["schemas"]["UUID"];
            note: components["schemas"]["Passage"] | null;
            occasion: components["schemas"]["Occasion"];
            parent: components["schemas"]["DirectiveParent"] | null;
            period: string | null;
            recurrence: components["schemas"]["DirectiveRecurrence"] | null;
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
        /** @enum {string} */
        DirectiveRecurrence: "once" | "annual";
        DirectiveRef: {
            code: string;
            id: components["schemas"]["UUID"];
            text: components["schemas"]["Passage"];
        };
        /** @enum {string} */
        DocumentKind: "conclusion-notice" | "official-letter" | "instruction" | "decision" | "resolution" | "plan" | "other";
        DueDate: {
            date: components["schemas"]["LocalDate"];
            level: components["schemas"]["Level"];
        };
        /** @enum {string} */
        DuePrecision: "day" | "month" | "quarter" | "year" | "regularly" | "none";
        Evidence: {
            id: components["schemas"]["UUID"];
            mediaType: string;
            name: string;
            recordedAt: components["schemas"]["Instant"];
            recordedBy?: string | null;
            sha256: string;
            /** Format: int64 */
            size: number;
        };
        EvidencePage: {
            items: components["schemas"]["Evidence"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        Extension: {
            askedAt: components["schemas"]["Instant"];
            askedBy: string;
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: string | null;
            decisionDocument: string | null;
            decisionReason: string | null;
            document: string | null;
            due: components["schemas"]["LocalDate"];
            duePrecision: components["schemas"]["DuePrecision"];
            fromDue: components["schemas"]["LocalDate"];
            fromDuePrecision: components["schemas"]["DuePrecision"];
            id: components["schemas"]["UUID"];
            reason: string;
            status: components["schemas"]["ExtensionStatus"];
            task: components["schemas"]["ReportedTask"];
        };
        ExtensionPage: {
            items: components["schemas"]["Extension"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @enum {string} */
        ExtensionStatus: "asked" | "granted" | "refused" | "withdrawn";
        ExternalKey: {
            key: string;
            system: string;
        };
        Figure: {
            attainment: number | null;
            attainmentOriginal: number | null;
            breakdown: {
                [key: string]: string;
            };
            breakInSeries: boolean;
            change: number | null;
            changeYearEarlier: number | null;
            coverage: components["schemas"]["Coverage"];
            definitionBreak: boolean;
            /** Format: int32 */
            definitionVersion: number | null;
            denominator: number | null;
            differenceToParent: number | null;
            estimated: boolean;
            indicator: string;
            /** @enum {string} */
            method: "reported" | "sum" | "ratio-of-sums" | "weighted-mean" | "mean" | "last" | "max" | "min" | "count" | "formula" | "none";
            notConvertible: components["schemas"]["NotConvertible"][];
            numerator: number | null;
            observationStatus: components["schemas"]["ObservationStatus"];
            parentValue: number | null;
            /** @example 2022 */
            period: string;
            periodBasis: components["schemas"]["PeriodBasis"];
            previous: number | null;
            provisional: boolean;
            /** @enum {string|null} */
            reason: "not-applicable" | "share-unknown" | "not-convertible" | "level-vanished" | "unit-vanished" | "mixed-period-basis" | "no-roll-up" | "incomplete" | "weight-missing" | "operand-missing" | "division-by-zero" | "not-reported" | null;
            remarks: string[];
            source: components["schemas"]["Source"] | null;
            target: components["schemas"]["FigureTarget"] | null;
            targetOriginal: components["schemas"]["FigureTarget"] | null;
            unit: components["schemas"]["UnitRef"];
            unitOfMeasure: string;
            value: number | null;
            /** @enum {string|null} */
            valueOrigin: "printed" | "computed" | "entered" | null;
            yearEarlier: number | null;
        };
        FigureBoundaries: {
            acts: components["schemas"]["BoundaryAct"][];
            day: components["schemas"]["LocalDate"];
        };
        FigureDefinition: {
            code: string;
            /** Format: int32 */
            decimals: number;
            denominator: components["schemas"]["Name"] | null;
            direction: components["schemas"]["Direction"];
            exclusions: components["schemas"]["Passage"] | null;
            legalBasis: string | null;
            meaning: components["schemas"]["Passage"] | null;
            measure: components["schemas"]["Measure"];
            /** @enum {string} */
            missingInSpace: "skip" | "require-all" | "zero";
            /** @enum {string} */
            missingInTime: "skip" | "require-all" | "zero";
            name: components["schemas"]["Name"];
            numerator: components["schemas"]["Name"] | null;
            rollUpInSpace: components["schemas"]["RollUp"];
            rollUpInTime: components["schemas"]["RollUp"];
            scope: components["schemas"]["Passage"] | null;
            unitOfMeasure: string;
            validFrom: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
            weight: string | null;
        };
        FigureExplanation: {
            boundaries: components["schemas"]["FigureBoundaries"];
            definition: components["schemas"]["FigureDefinition"];
            figure: components["schemas"]["Figure"];
            formula: components["schemas"]["FigureFormula"] | null;
            lines: components["schemas"]["FigureLine"][];
            linesNext: string | null;
            /** Format: int32 */
            linesTotal: number;
            method: string;
            rule: components["schemas"]["Passage"];
        };
        FigureFormula: {
            operands: components["schemas"]["Figure"][];
            text: string;
        };
        FigureLine: {
            approvedAt: components["schemas"]["Instant"] | null;
            approvedBy?: string | null;
            breakdown: {
                [key: string]: string;
            };
            comment: string | null;
            contribution: number | null;
            /** Format: int32 */
            definitionVersion: number | null;
            denominator: number | null;
            knownSince: components["schemas"]["Instant"] | null;
            notApplicable: boolean;
            numerator: number | null;
            /** @example 2022 */
            period: string;
            recordedAt: components["schemas"]["Instant"] | null;
            reportedBy?: string | null;
            share: number | null;
            source: components["schemas"]["Source"] | null;
            unit: components["schemas"]["UnitRef"];
            used: boolean;
            value: number | null;
            /** @enum {string|null} */
            valueOrigin: "printed" | "computed" | "entered" | null;
            /** Format: int32 */
            version: number | null;
            weight: number | null;
            /** @enum {string|null} */
            whyNot: "not-reported" | "not-approved" | "not-applicable" | "covered" | "reported-below" | "share-unknown" | "not-convertible" | "weight-missing" | "no-roll-up" | "mixed-period-basis" | "incomplete" | "level-vanished" | "unit-vanished" | "division-by-zero" | null;
        };
        FigureLinePage: {
            items: components["schemas"]["FigureLine"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        FigurePage: {
            items: components["schemas"]["Figure"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        FigureStatement: {
            difference: number | null;
            method: string;
            parts: components["schemas"]["Figure"][];
            /** @enum {string} */
            partsBy: "unit" | "breakdown";
            printed: components["schemas"]["Figure"] | null;
            reason: string | null;
            sum: number | null;
            sumDenominator: number | null;
            sumNumerator: number | null;
            /** @enum {string} */
            verdict: "equal" | "above" | "below" | "incomplete" | "not-additive" | "no-printed-total" | "no-parts";
        };
        FigureTarget: {
            legalBasis: string | null;
            /** @example 2025 */
            period: string;
            value: number;
        };
        /** @enum {string} */
        Frequency: "year" | "nine-months" | "half-year" | "quarter" | "month";
        GivenTarget: {
            unit: string;
            value: number;
        };
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
            evidenceRequired: boolean;
            exclusions: components["schemas"]["Passage"] | null;
            formula: string | null;
            frequency: components["schemas"]["Frequency"];
            jumpTolerance: number | null;
            legalBasis: string | null;
            levels: components["schemas"]["Level"][];
            maximum: number | null;
            meaning: components["schemas"]["Passage"] | null;
            measure: components["schemas"]["Measure"];
            minimum: number | null;
            missingInSpace: components["schemas"]["MissingPolicy"];
            missingInTime: components["schemas"]["MissingPolicy"];
            name: components["schemas"]["Name"];
            notAbove: string | null;
            numerator: components["schemas"]["Name"] | null;
            periodBasis: components["schemas"]["PeriodBasis"];
            recordedAt: components["schemas"]["Instant"];
            reporterKinds: string[] | null;
            rollUpInSpace: components["schemas"]["RollUp"];
            rollUpInTime: components["schemas"]["RollUp"];
            scope: components["schemas"]["Passage"] | null;
            source: components["schemas"]["Source"] | null;
            unitOfMeasure: string;
            validFrom: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            version: number;
            weight: string | null;
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
        Job: {
            createdAt: components["schemas"]["Instant"];
            createdBy: string;
            /** Format: int64 */
            done: number;
            finishedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["UUID"];
            kind: string;
            problem: components["schemas"]["Problem"] | null;
            result: {
                [key: string]: unknown;
            } | null;
            startedAt: components["schemas"]["Instant"] | null;
            status: components["schemas"]["JobStatus"];
            /** Format: int64 */
            total: number | null;
        };
        JobPage: {
            items: components["schemas"]["Job"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @enum {string} */
        JobStatus: "queued" | "running" | "succeeded" | "failed";
        LegalBasis: {
            date?: components["schemas"]["LocalDate"] | null;
            document: string;
            number?: string | null;
            page?: string | null;
        };
        /** @enum {string} */
        Level: "province" | "district" | "commune" | "village" | "organisation";
        Lineage: {
            firstDue: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            years: number;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Me: {
            displayName: string;
            id: components["schemas"]["UUID"];
            roles: components["schemas"]["MyRole"][];
            scopes: string[] | null;
            username: string;
        };
        /** @enum {string} */
        Measure: "count" | "ratio" | "amount" | "score" | "boolean";
        Milestone: {
            due: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            name: components["schemas"]["Name"];
            reachedBy: string | null;
            reachedOn: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        MissingPolicy: "skip" | "require-all" | "zero";
        MyRole: {
            delegatedBy: components["schemas"]["AccountRef"] | null;
            delegatedUntil: components["schemas"]["LocalDate"] | null;
            /** @enum {string} */
            role: "viewer" | "reporter" | "approver" | "planner" | "award-officer" | "administrator";
            unit: components["schemas"]["UnitRef"] | null;
        };
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
        NotConvertible: {
            breakdown: {
                [key: string]: string;
            };
            /** @example 2022 */
            period: string | null;
            unit: components["schemas"]["UnitRef"];
            value: number;
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
        /** @enum {string} */
        ObservationStatus: "A" | "B" | "E" | "M" | "P";
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
            statusReason: string | null;
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
            documentKind: components["schemas"]["DocumentKind"] | null;
            documentTitle: components["schemas"]["Name"] | null;
            kind: components["schemas"]["OccasionKind"];
            number: string | null;
            signer: string | null;
            title: components["schemas"]["Name"] | null;
        };
        /** @enum {string} */
        OccasionKind: "conference" | "document";
        OccurrenceDue: {
            due: components["schemas"]["LocalDate"];
            /** Format: int32 */
            ordinal: number;
            period: string;
            status: components["schemas"]["TaskStatus"];
            timing: components["schemas"]["Timing"];
        };
        OnTimeRate: {
            /** Format: int64 */
            inTime: number;
            /** Format: int64 */
            judged: number;
            percent: number | null;
        };
        OnTimeRates: {
            current: components["schemas"]["OnTimeRate"];
            original: components["schemas"]["OnTimeRate"];
        };
        OriginalTarget: {
            legalBasis: string | null;
            value: number;
            /** Format: int32 */
            version: number;
        };
        OtherTask: {
            code: string;
            id: components["schemas"]["UUID"];
            plan: components["schemas"]["PlanRef"];
            title: components["schemas"]["Name"];
        };
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
            legalBases: components["schemas"]["LegalBasis"][];
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
        PlanChanges: {
            dryRun: boolean;
            lines: components["schemas"]["PlanChangesLine"][];
            /** Format: int32 */
            tasks: number;
        };
        PlanChangesLine: {
            code: string;
            field: string;
            /** @description What it was, as a version of the plan shows it; null: nothing. */
            from: unknown;
            task: components["schemas"]["UUID"];
            title: components["schemas"]["Name"];
            /** @description What it is now; null: nothing. */
            to: unknown;
        };
        PlanComparison: {
            counts: components["schemas"]["PlanComparisonCounts"];
            /** Format: int32 */
            from: number;
            lines: components["schemas"]["PlanComparisonLine"][];
            plan: components["schemas"]["UUID"];
            /** Format: int32 */
            to: number;
        };
        PlanComparisonCounts: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            withdrawn: number;
        };
        PlanComparisonField: {
            field: string;
            /** @description What it was, as a task shows it; null: nothing was said. */
            from: unknown;
            /** @description What it became, as a task shows it; null: nothing is said. */
            to: unknown;
        };
        PlanComparisonLine: {
            action: components["schemas"]["AmendmentAction"];
            code: string;
            fields: components["schemas"]["PlanComparisonField"][];
            task: components["schemas"]["UUID"];
            title: components["schemas"]["Name"];
        };
        PlanDecision: {
            date: components["schemas"]["LocalDate"];
            number: string;
            signer: string;
        };
        PlannedTask: {
            budget: number | null;
            code: string;
            content: components["schemas"]["Passage"] | null;
            coordinators: components["schemas"]["UnitRef"][];
            deliverables: components["schemas"]["PlannedTaskDeliverable"][];
            dependencies: components["schemas"]["PlannedTaskDependency"][];
            directives: components["schemas"]["PlannedTaskDirective"][];
            due: components["schemas"]["LocalDate"] | null;
            duePrecision: string | null;
            funding: components["schemas"]["Name"] | null;
            id: components["schemas"]["UUID"];
            indicators: string[];
            kind: string;
            lead: components["schemas"]["UnitRef"] | null;
            legalBases: components["schemas"]["PlannedTaskLegalBasis"][];
            milestones: components["schemas"]["PlannedTaskMilestone"][];
            note: components["schemas"]["Passage"] | null;
            parent: components["schemas"]["PlannedTaskParent"] | null;
            parties: components["schemas"]["PlannedTaskParty"][];
            period: string | null;
            recurrence: string | null;
            start: components["schemas"]["LocalDate"] | null;
            submittedTo: string | null;
            targets: components["schemas"]["PlannedTaskTarget"][];
            title: components["schemas"]["Name"];
            watchers: components["schemas"]["UnitRef"][];
            weight: number | null;
        };
        PlannedTaskDeliverable: {
            description: components["schemas"]["Passage"] | null;
            en: string | null;
            id: components["schemas"]["UUID"];
            kind: string | null;
            vi: string;
        };
        PlannedTaskDependency: {
            code: string;
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            lagDays: number;
        };
        PlannedTaskDirective: {
            code: string;
            id: components["schemas"]["UUID"];
            text: components["schemas"]["Passage"];
        };
        PlannedTaskLegalBasis: {
            date: components["schemas"]["LocalDate"] | null;
            document: string;
            number: string | null;
            page: string | null;
        };
        PlannedTaskMilestone: {
            due: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            name: components["schemas"]["Name"];
        };
        PlannedTaskParent: {
            code: string;
            id: components["schemas"]["UUID"];
        };
        PlannedTaskParty: {
            name: components["schemas"]["Name"];
            role: string;
        };
        PlannedTaskTarget: {
            indicator: string;
            period: string;
            unit: components["schemas"]["UnitRef"];
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
        PlanSnapshot: {
            id: components["schemas"]["UUID"];
            legalBases: components["schemas"]["PlannedTaskLegalBasis"][];
            tasks: components["schemas"]["PlannedTask"][];
            title: components["schemas"]["Name"];
            unit: components["schemas"]["UnitRef"];
            /** Format: int32 */
            year: number;
        };
        /** @enum {string} */
        PlanStatus: "draft" | "submitted" | "issued" | "closed" | "recorded";
        PlanVersion: {
            /** Format: int32 */
            amendment: number | null;
            decision: components["schemas"]["PlanDecision"] | null;
            inForceFrom: components["schemas"]["LocalDate"];
            kind: string;
            knownSince: components["schemas"]["Instant"];
            plan: components["schemas"]["PlanSnapshot"];
            recordedAt: components["schemas"]["Instant"];
            /** Format: int32 */
            version: number;
        };
        PlanVersionHeading: {
            decision: components["schemas"]["PlanDecision"] | null;
            inForceFrom: components["schemas"]["LocalDate"];
            kind: string;
            knownSince: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            sha256: string;
            /** Format: int32 */
            tasks: number;
            /** Format: int32 */
            version: number;
        };
        PlanVersionHeadingPage: {
            items: components["schemas"]["PlanVersionHeading"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
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
        ProgressCheck: {
            code: string;
            message: string;
        };
        ProgressReport: {
            checks: components["schemas"]["ProgressCheck"][];
            computedProgress: number | null;
            decidedAt: components["schemas"]["Instant"] | null;
            decidedBy: string | null;
            difficulties: string | null;
            /** Format: int32 */
            files: number;
            id: components["schemas"]["UUID"];
            narrative: string;
            percent: number;
            period: string;
            previousPercent: number | null;
            reason: string | null;
            recordedAt: components["schemas"]["Instant"];
            reportedBy: string;
            status: components["schemas"]["ProgressReportStatus"];
            submittedAt: components["schemas"]["Instant"] | null;
            task: components["schemas"]["ReportedTask"];
            warningsComment: string | null;
        };
        ProgressReportPage: {
            items: components["schemas"]["ProgressReport"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @enum {string} */
        ProgressReportStatus: "draft" | "submitted" | "returned" | "approved" | "withdrawn";
        Ranking: {
            /** Format: int32 */
            changeOfRank: number | null;
            figure: components["schemas"]["Figure"];
            /** Format: int32 */
            rank: number | null;
            /** Format: int32 */
            ranked: number;
            /** Format: int32 */
            rankPrevious: number | null;
            tied: boolean;
        };
        RankingPage: {
            items: components["schemas"]["Ranking"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @enum {string} */
        RateVerdict: "rounded" | "truncated" | "raised" | "differs" | "not-checked";
        /** @enum {string} */
        RecipientKind: "individual" | "collective" | "household";
        ReportedTask: {
            code: string;
            id: components["schemas"]["UUID"];
            plan: components["schemas"]["PlanRef"];
            title: components["schemas"]["Name"];
        };
        Reporters: {
            levels: components["schemas"]["Level"][];
            units: components["schemas"]["UnitRef"][] | null;
            within: components["schemas"]["UnitRef"] | null;
        };
        ReportingRound: {
            /** Format: int32 */
            approvals: number;
            code: string;
            dataFrom: components["schemas"]["LocalDate"];
            dataTo: components["schemas"]["LocalDate"];
            due: components["schemas"]["DueDate"][];
            indicators: components["schemas"]["AskedIndicator"][];
            legalBasis: string | null;
            name: components["schemas"]["Name"];
            opensOn: components["schemas"]["LocalDate"] | null;
            /** @example 2022-12 */
            period: string;
            periodBasis: components["schemas"]["PeriodBasis"];
            progress: components["schemas"]["RoundProgress"];
            reporters: components["schemas"]["Reporters"];
            status: components["schemas"]["RoundStatus"];
            /** Format: int64 */
            version: number;
        };
        ReportingRoundPage: {
            items: components["schemas"]["ReportingRound"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
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
        RoundCompleteness: {
            /** Format: int64 */
            approved: number;
            /** Format: int64 */
            draft: number;
            /** Format: int64 */
            expected: number;
            /** Format: int64 */
            late: number;
            level: components["schemas"]["Level"];
            /** Format: int64 */
            notStarted: number;
            /** Format: int64 */
            onTime: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            returned: number;
            /** Format: int64 */
            submitted: number;
            unit: components["schemas"]["UnitRef"] | null;
            values: components["schemas"]["ValueCount"];
        };
        RoundCompletenessPage: {
            items: components["schemas"]["RoundCompleteness"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        RoundProgress: {
            /** Format: int64 */
            approved: number;
            /** Format: int64 */
            draft: number;
            /** Format: int64 */
            expected: number;
            /** Format: int64 */
            late: number;
            /** Format: int64 */
            notStarted: number;
            /** Format: int64 */
            onTime: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            returned: number;
            /** Format: int64 */
            submitted: number;
        };
        RoundRef: {
            code: string;
            name: components["schemas"]["Name"];
            /** @example 2022-12 */
            period: string;
        };
        /** @enum {string} */
        RoundStatus: "planned" | "open" | "closed";
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
        StatementChecks: {
            consistent: boolean;
            contradictions: components["schemas"]["StatementContradiction"][];
            rates: components["schemas"]["CheckedRate"][];
            sums: components["schemas"]["CheckedSum"][];
        };
        StatementContradiction: {
            number: components["schemas"]["StatementNumber"];
            values: components["schemas"]["CheckedTerm"][];
        };
        /** @enum {string} */
        StatementNumber: "assigned" | "due" | "dueDone" | "notDue" | "done" | "early" | "onTime" | "late" | "doneWithoutDeadline" | "notDone" | "withinTime" | "overdue" | "awaitingAcceptance" | "withoutDeadline" | "paused" | "cancelled" | "behind";
        Submission: {
            approvals: components["schemas"]["SubmissionApproval"][];
            /** Format: int32 */
            approvalsNeeded: number;
            due: components["schemas"]["LocalDate"];
            history: components["schemas"]["SubmissionMoved"][];
            level: components["schemas"]["Level"];
            lines: components["schemas"]["SubmissionLine"][];
            reason: string | null;
            round: components["schemas"]["RoundRef"];
            status: components["schemas"]["SubmissionStatus"];
            submittedAt: components["schemas"]["Instant"] | null;
            timeliness: components["schemas"]["Timeliness"];
            unit: components["schemas"]["UnitRef"];
            values: components["schemas"]["ValueCount"];
            /** Format: int64 */
            version: number;
        };
        SubmissionApproval: {
            at: components["schemas"]["Instant"];
            by: string;
            /** Format: int32 */
            step: number;
        };
        SubmissionChange: {
            breakdown: {
                [key: string]: string;
            };
            current: number;
            indicator: string;
            percent: number | null;
            previous: number;
        };
        SubmissionCheck: {
            code: string;
            comment: string | null;
            message: string;
            severity: components["schemas"]["CheckSeverity"];
        };
        SubmissionFormChange: {
            breakdown: {
                [key: string]: string;
            };
            conflict: boolean;
            filled: components["schemas"]["SubmissionFormRow"];
            indicator: string;
            /** Format: int64 */
            revision: number;
            /** Format: int32 */
            row: number;
            standing: components["schemas"]["SubmissionValue"] | null;
        };
        SubmissionFormPreview: {
            changes: components["schemas"]["SubmissionFormChange"][];
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            unchanged: number;
        };
        SubmissionFormRow: {
            comment: string | null;
            denominator: number | null;
            notApplicable: boolean;
            numerator: number | null;
            reason: string | null;
            value: number | null;
        };
        SubmissionLine: {
            approved: components["schemas"]["SubmissionValue"] | null;
            breakdown: {
                [key: string]: string;
            };
            checks: components["schemas"]["SubmissionCheck"][];
            current: components["schemas"]["SubmissionValue"] | null;
            difference: number | null;
            indicator: string;
            previous: components["schemas"]["SubmissionPrevious"] | null;
        };
        /** @enum {string} */
        SubmissionMove: "submitted" | "approved" | "returned" | "withdrawn";
        SubmissionMoved: {
            at: components["schemas"]["Instant"];
            by: string;
            move: components["schemas"]["SubmissionMove"];
            reason: string | null;
            /** Format: int32 */
            step: number | null;
        };
        SubmissionPrevious: {
            /** @example 2022-11 */
            period: string;
            value: number;
        };
        /** @enum {string} */
        SubmissionStatus: "not-started" | "draft" | "submitted" | "approved" | "returned";
        SubmissionSummary: {
            approvals: components["schemas"]["SubmissionApproval"][];
            /** Format: int32 */
            approvalsNeeded: number;
            biggestChange: components["schemas"]["SubmissionChange"] | null;
            due: components["schemas"]["LocalDate"];
            /** Format: int64 */
            explanations: number;
            level: components["schemas"]["Level"];
            round: components["schemas"]["RoundRef"];
            status: components["schemas"]["SubmissionStatus"];
            submittedAt: components["schemas"]["Instant"] | null;
            timeliness: components["schemas"]["Timeliness"];
            unit: components["schemas"]["UnitRef"];
            values: components["schemas"]["ValueCount"];
            /** Format: int64 */
            version: number;
        };
        SubmissionSummaryPage: {
            items: components["schemas"]["SubmissionSummary"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        SubmissionValue: {
            comment: string | null;
            denominator: number | null;
            /** Format: int64 */
            files: number;
            notApplicable: boolean;
            numerator: number | null;
            /** Format: int64 */
            revision: number;
            status: components["schemas"]["VersionStatus"];
            value: number | null;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        SuccessionKind: "merged" | "split" | "abolished";
        Target: {
            band: components["schemas"]["TargetBand"] | null;
            baseline: components["schemas"]["TargetBaseline"] | null;
            breakdown: {
                [key: string]: string;
            };
            indicator: string;
            legalBasis: string | null;
            original: components["schemas"]["OriginalTarget"];
            path: components["schemas"]["TargetWaypoint"][];
            /** @example 2025 */
            period: string;
            reason: string | null;
            recordedAt: components["schemas"]["Instant"];
            source: components["schemas"]["Source"] | null;
            unit: components["schemas"]["UnitRef"];
            value: number;
            /** Format: int32 */
            version: number;
        };
        TargetBand: {
            lower?: number | null;
            upper?: number | null;
        };
        TargetBaseline: {
            /** @example 2022 */
            period: string;
            value: number;
        };
        TargetBelow: {
            legalBasis: string | null;
            unit: components["schemas"]["UnitRef"];
            value: number | null;
        };
        TargetCascade: {
            basis: components["schemas"]["CascadeBasis"];
            breakdown: {
                [key: string]: string;
            };
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            created: number;
            dryRun: boolean;
            indicator: string;
            level: components["schemas"]["Level"];
            /** @example 2025 */
            period: string;
            targets: components["schemas"]["CascadedTarget"][];
            total: number | null;
            /** Format: int32 */
            unchanged: number;
            unit: components["schemas"]["UnitRef"];
            value: number;
        };
        TargetCoverage: {
            /** Format: int32 */
            expected: number;
            /** Format: int32 */
            set: number;
        };
        TargetPage: {
            items: components["schemas"]["Target"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        TargetReconciliation: {
            below: components["schemas"]["TargetBelow"][];
            breakdown: {
                [key: string]: string;
            };
            coverage: components["schemas"]["TargetCoverage"];
            difference: number | null;
            indicator: string;
            level: components["schemas"]["Level"] | null;
            method: components["schemas"]["RollUp"];
            /** @example 2025 */
            period: string;
            target: number | null;
            total: number | null;
            unit: components["schemas"]["UnitRef"];
            verdict: components["schemas"]["Verdict"];
        };
        TargetWaypoint: {
            /** @example 2024 */
            period: string;
            value: number;
        };
        Task: {
            acceptedBy: string | null;
            acceptedOn: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            addedIn: number | null;
            budget: number | null;
            cancelledOn: components["schemas"]["LocalDate"] | null;
            carriedFrom: components["schemas"]["CarriedFrom"] | null;
            code: string;
            completedBy: string | null;
            completedOn: components["schemas"]["LocalDate"] | null;
            completionNote: string | null;
            /** @description Percent; null: nothing to compute it from. */
            computedProgress: number | null;
            content: components["schemas"]["Passage"] | null;
            coordinators: components["schemas"]["UnitRef"][];
            deliverables: components["schemas"]["Deliverable"][];
            dependencies: components["schemas"]["Dependency"][];
            directives: components["schemas"]["DirectiveRef"][];
            due: components["schemas"]["LocalDate"] | null;
            duePrecision: components["schemas"]["DuePrecision"] | null;
            external: components["schemas"]["ExternalKey"] | null;
            funding: components["schemas"]["Name"] | null;
            id: components["schemas"]["UUID"];
            indicators: string[];
            kind: components["schemas"]["TaskKind"];
            lead: components["schemas"]["UnitRef"] | null;
            legalBases: components["schemas"]["LegalBasis"][];
            lineage: components["schemas"]["Lineage"] | null;
            milestones: components["schemas"]["Milestone"][];
            note: components["schemas"]["Passage"] | null;
            occurrences: components["schemas"]["OccurrenceDue"][];
            originalDue: components["schemas"]["LocalDate"] | null;
            originalTiming: components["schemas"]["Timing"] | null;
            parent: components["schemas"]["TaskGroup"] | null;
            parties: components["schemas"]["TaskParty"][];
            parts: components["schemas"]["TaskParts"] | null;
            pausedOn: components["schemas"]["LocalDate"] | null;
            period: string | null;
            plan: components["schemas"]["PlanRef"];
            /** Format: int32 */
            position: number;
            reason: string | null;
            recurrence: components["schemas"]["TaskRecurrence"] | null;
            /** @description Percent as reported; null: not reported. */
            reportedProgress: number | null;
            /** Format: int32 */
            slips: number;
            source: components["schemas"]["Source"] | null;
            start: components["schemas"]["LocalDate"] | null;
            status: components["schemas"]["TaskStatus"];
            submittedTo: string | null;
            targets: components["schemas"]["TaskTarget"][];
            timing: components["schemas"]["Timing"] | null;
            title: components["schemas"]["Name"];
            watchers: components["schemas"]["UnitRef"][];
            weight: number | null;
            /** Format: int32 */
            withdrawnIn: number | null;
        };
        TaskCount: {
            /** Format: int64 */
            count: number;
            tasks: string;
        };
        TaskFilter: {
            createdAt: components["schemas"]["Instant"];
            feed: components["schemas"]["TaskFilterFeed"] | null;
            id: components["schemas"]["UUID"];
            name: string;
            query: string;
            tasks: string;
        };
        TaskFilterFeed: {
            createdAt: components["schemas"]["Instant"];
            lastUsedAt: components["schemas"]["Instant"] | null;
        };
        TaskFilterPage: {
            items: components["schemas"]["TaskFilter"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        TaskGroup: {
            code: string;
            id: components["schemas"]["UUID"];
            title: components["schemas"]["Name"];
        };
        TaskHistoryAmendment: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            number: number;
        };
        TaskHistoryEntry: {
            /** @enum {string} */
            about: "version" | "task" | "progress-report" | "extension";
            action: string;
            actor: string | null;
            amendment: components["schemas"]["TaskHistoryAmendment"] | null;
            at: components["schemas"]["Instant"];
            decision: components["schemas"]["PlanDecision"] | null;
            fields: components["schemas"]["PlanComparisonField"][];
            onBehalfOf: string | null;
            reason: string | null;
            /** Format: int32 */
            version: number | null;
        };
        TaskHistoryEntryPage: {
            items: components["schemas"]["TaskHistoryEntry"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @enum {string} */
        TaskKind: "group" | "task";
        TaskOccurrence: {
            acceptedBy?: string | null;
            acceptedOn: components["schemas"]["LocalDate"] | null;
            completedBy?: string | null;
            completedOn: components["schemas"]["LocalDate"] | null;
            due: components["schemas"]["LocalDate"];
            note: string | null;
            /** Format: int32 */
            ordinal: number;
            period: string;
            status: components["schemas"]["TaskStatus"];
            timing: components["schemas"]["Timing"];
        };
        TaskOccurrencePage: {
            items: components["schemas"]["TaskOccurrence"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        TaskPage: {
            items: components["schemas"]["Task"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        TaskParts: {
            /** Format: int32 */
            cancelled: number;
            /** Format: int32 */
            completed: number;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            paused: number;
            /** Format: int32 */
            total: number;
        };
        TaskParty: {
            name: components["schemas"]["Name"];
            /** @enum {string} */
            role: "coordinator" | "watcher";
        };
        /** @enum {string} */
        TaskRecurrence: "month" | "quarter" | "half-year" | "year";
        TasksAgainstOriginalDeadlines: {
            early: components["schemas"]["TaskCount"];
            late: components["schemas"]["TaskCount"];
            onTime: components["schemas"]["TaskCount"];
            overdue: components["schemas"]["TaskCount"];
        };
        TasksDone: {
            early: components["schemas"]["TaskCount"];
            late: components["schemas"]["TaskCount"];
            onTime: components["schemas"]["TaskCount"];
            total: components["schemas"]["TaskCount"];
            withoutDeadline: components["schemas"]["TaskCount"];
        };
        TasksNotDone: {
            awaitingAcceptance: components["schemas"]["TaskCount"];
            overdue: components["schemas"]["TaskCount"];
            total: components["schemas"]["TaskCount"];
            withinTime: components["schemas"]["TaskCount"];
            withoutDeadline: components["schemas"]["TaskCount"];
        };
        TaskStatement: {
            asOf: components["schemas"]["Instant"] | null;
            by: string;
            checks: components["schemas"]["TaskStatementChecks"];
            day: components["schemas"]["LocalDate"];
            rows: components["schemas"]["TaskStatementRow"][];
            total: components["schemas"]["TaskStatementRow"];
        };
        TaskStatementChecks: {
            /** Format: int64 */
            assignedInRows: number;
            consistent: boolean;
            /** Format: int64 */
            countedAgain: number;
            mismatches: components["schemas"]["CheckedSum"][];
            /** Format: int32 */
            sums: number;
        };
        TaskStatementKey: {
            code: string | null;
            id: components["schemas"]["UUID"] | null;
            kind: string;
            name: components["schemas"]["Passage"] | null;
        };
        TaskStatementRow: {
            assigned: components["schemas"]["TaskCount"];
            cancelled: components["schemas"]["TaskCount"];
            done: components["schemas"]["TasksDone"];
            due: components["schemas"]["TaskCount"];
            key: components["schemas"]["TaskStatementKey"];
            notDone: components["schemas"]["TasksNotDone"];
            onTime: components["schemas"]["OnTimeRates"];
            original: components["schemas"]["TasksAgainstOriginalDeadlines"];
            paused: components["schemas"]["TaskCount"];
        };
        /** @enum {string} */
        TaskStatus: "open" | "completed" | "done" | "paused" | "cancelled";
        TaskTarget: {
            indicator: string;
            period: string;
            unit: components["schemas"]["UnitRef"];
        };
        /** @enum {string} */
        Timeliness: "open" | "due-soon" | "overdue" | "on-time" | "late";
        /** @enum {string} */
        Timing: "not-stated" | "no-deadline" | "not-due" | "due-soon" | "overdue" | "done-early" | "done-on-time" | "done-late" | "paused" | "cancelled";
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
        Touched: {
            /** Format: int64 */
            onOrAfter: number;
            resource: string;
            /** Format: int64 */
            total: number;
            units: components["schemas"]["TouchedUnit"][];
        };
        TouchedUnit: {
            /** Format: int64 */
            onOrAfter: number;
            /** Format: int64 */
            total: number;
            unit: components["schemas"]["UnitRef"];
        };
        Unit: {
            code: string;
            id: components["schemas"]["UUID"];
            kind: string;
            level: components["schemas"]["Level"];
            name: components["schemas"]["Name"];
            parent: components["schemas"]["UnitRef"] | null;
            validFrom: components["schemas"]["LocalDate"] | null;
            validFromPrecision: components["schemas"]["DatePrecision"] | null;
            validTo: components["schemas"]["LocalDate"] | null;
        };
        UnitChange: {
            /** Format: int32 */
            changedUnits: number;
            /** Format: int32 */
            closedUnits: number;
            /** Format: int32 */
            createdUnits: number;
            datePrecision: components["schemas"]["DatePrecision"];
            effectiveDate: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"];
            legalBasis: components["schemas"]["Source"];
            recordedAt: components["schemas"]["Instant"];
            recordedBy: string | null;
            rightsFollow: boolean;
            status: components["schemas"]["UnitChangeStatus"];
            title: components["schemas"]["Name"];
            undoneAt: components["schemas"]["Instant"] | null;
            undoneBy: string | null;
            undoneReason: string | null;
        };
        UnitChangePage: {
            items: components["schemas"]["UnitChange"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        UnitChangeResult: {
            changed: components["schemas"]["ChangedUnit"][];
            closed: components["schemas"]["ClosedUnit"][];
            created: components["schemas"]["Unit"][];
            dryRun: boolean;
            effectiveDate: components["schemas"]["LocalDate"];
            id: components["schemas"]["UUID"] | null;
            touched: components["schemas"]["Touched"][];
        };
        UnitChangeRow: {
            change: components["schemas"]["ChangeKind"];
            code: string | null;
            kind: string | null;
            name: components["schemas"]["Name"] | null;
            parent: string | null;
            /** Format: int32 */
            row: number;
            share: number | null;
            successor: string | null;
            successorId: components["schemas"]["UUID"] | null;
            successorName: components["schemas"]["Name"] | null;
            unit: string | null;
            unitId: components["schemas"]["UUID"] | null;
            unitName: components["schemas"]["Name"] | null;
        };
        UnitChangeRowPage: {
            items: components["schemas"]["UnitChangeRow"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @enum {string} */
        UnitChangeStatus: "in-force" | "undone";
        UnitHistory: {
            line: components["schemas"]["UnitSuccession"][];
            predecessors: components["schemas"]["UnitRef"][];
            successors: components["schemas"]["UnitRef"][];
            unit: components["schemas"]["UnitRef"];
            versions: components["schemas"]["Unit"][];
        };
        UnitPage: {
            items: components["schemas"]["Unit"][];
            next: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        UnitPart: {
            share: number | null;
            unit: components["schemas"]["UnitRef"];
        };
        UnitRef: {
            code: string;
            id: components["schemas"]["UUID"];
            name: components["schemas"]["Name"];
        };
        UnitSuccession: {
            change: components["schemas"]["UUID"];
            date: components["schemas"]["LocalDate"];
            datePrecision: components["schemas"]["DatePrecision"];
            kind: components["schemas"]["SuccessionKind"];
            legalBasis: components["schemas"]["Source"];
            predecessor: components["schemas"]["UnitRef"];
            share: number | null;
            successor: components["schemas"]["UnitRef"] | null;
        };
        /** Format: uuid */
        UUID: string;
        ValueCount: {
            /** Format: int64 */
            expected: number;
            /** Format: int64 */
            reported: number;
        };
        /** @enum {string} */
        ValueOrigin: "printed" | "computed" | "entered";
        /** @enum {string} */
        Verdict: "equal" | "below" | "above" | "incomplete" | "not-additive";
        Verification: {
            annulment: components["schemas"]["AwardAnnulment"] | null;
            award: components["schemas"]["CertifiedAward"] | null;
            checkedAt: components["schemas"]["Instant"];
            serial: string;
            status: components["schemas"]["VerificationStatus"];
        };
        /** @enum {string} */
        VerificationStatus: "genuine" | "annulled" | "unknown";
        /** @enum {string} */
        VersionStatus: "draft" | "submitted" | "returned" | "approved" | "superseded" | "withdrawn";
        WriteAcceptance: {
            note?: string | null;
            on?: components["schemas"]["LocalDate"] | null;
        };
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
        WriteAcknowledgement: {
            note?: string | null;
            unit: string;
        };
        WriteAddressee: {
            party?: components["schemas"]["Name"] | null;
            unit?: string | null;
        };
        WriteAmendment: {
            effectiveOn?: components["schemas"]["LocalDate"] | null;
            legalBases?: components["schemas"]["LegalBasis"][] | null;
            reason: string;
        };
        WriteAmendmentChange: {
            effectiveOn?: components["schemas"]["LocalDate"] | null;
            legalBases?: components["schemas"]["LegalBasis"][] | null;
            reason?: string;
        };
        WriteAmendmentLine: {
            /** @enum {string} */
            action: "change" | "add" | "withdraw";
            field?: string | null;
            reason?: string | null;
            task?: string | null;
            /** @description What the member becomes, as in a merge patch of the task, null to take it away; or the task that comes. */
            value?: unknown;
        };
        WriteAmendmentLines: {
            lines: components["schemas"]["WriteAmendmentLine"][];
        };
        WriteAmendmentStatus: {
            decision?: components["schemas"]["PlanDecision"] | null;
            effectiveOn?: components["schemas"]["LocalDate"] | null;
            reason?: string | null;
            /** @enum {string} */
            status: "draft" | "submitted" | "decided" | "in-force" | "withdrawn";
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
        WriteCalendarDay: {
            /** @enum {string} */
            kind: "holiday" | "working";
            legalBasis: string;
            name: components["schemas"]["Name"];
        };
        WriteCarryOver: {
            into: components["schemas"]["UUID"];
            tasks: string[];
        };
        WriteChair: {
            name: string;
            position?: components["schemas"]["Name"] | null;
        };
        WriteChange: {
            change: components["schemas"]["ChangeKind"];
            code?: string | null;
            kind?: string | null;
            name?: components["schemas"]["Name"] | null;
            parent?: string | null;
            share?: number | null;
            successor?: string | null;
            unit?: string | null;
        };
        WriteConference: {
            chairs: components["schemas"]["WriteChair"][];
            date: components["schemas"]["LocalDate"];
            dateInferred?: boolean | null;
            organiser?: string | null;
            source?: components["schemas"]["Source"] | null;
            title?: components["schemas"]["Name"] | null;
        };
        WriteDelegation: {
            from: components["schemas"]["LocalDate"];
            giver?: string | null;
            reason: string;
            roles?: components["schemas"]["WriteRole"][] | null;
            to: string;
            until: components["schemas"]["LocalDate"];
        };
        WriteDelegationStatus: {
            reason: string;
            /** @enum {string} */
            status: "revoked";
        };
        WriteDeliverable: {
            description?: components["schemas"]["Passage"] | null;
            en?: string | null;
            id?: components["schemas"]["UUID"] | null;
            /** @enum {string|null} */
            kind?: "document" | "report" | "plan" | "system" | "event" | "product" | "other" | null;
            vi: string;
        };
        WriteDependency: {
            /** Format: int32 */
            lagDays?: number | null;
            task: string;
        };
        WriteDigest: {
            enabled: boolean;
            /** Format: int32 */
            escalateAfterWorkingDays?: number | null;
            /** Format: int32 */
            hour: number;
            kinds: components["schemas"]["DigestKind"][];
            roles: components["schemas"]["DigestRole"][];
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
        WriteDirectiveChange: {
            addressees?: components["schemas"]["WriteAddressee"][] | null;
            code?: string;
            due?: components["schemas"]["LocalDate"] | null;
            givenBy?: components["schemas"]["WriteGiver"];
            note?: components["schemas"]["Passage"] | null;
            occasion?: components["schemas"]["WriteOccasion"];
            parent?: string | null;
            /** @example 2023 */
            period?: string | null;
            /** @enum {string|null} */
            recurrence?: "once" | "annual" | null;
            source?: components["schemas"]["Source"] | null;
            text?: components["schemas"]["Passage"];
        };
        WriteEvidence: {
            /**
             * Format: binary
             * @description One file with its name: PDF, PNG, JPEG, WEBP, DOCX, XLSX, ODT or ODS, at most 20 MiB.
             */
            file: string;
        };
        WriteExtension: {
            document?: string | null;
            due: components["schemas"]["LocalDate"];
            /** @enum {string} */
            duePrecision: "day" | "month" | "quarter" | "year";
            reason: string;
        };
        WriteExtensionStatus: {
            document?: string | null;
            reason?: string | null;
            /** @enum {string} */
            status: "granted" | "refused" | "withdrawn";
        };
        WriteGiver: {
            name: string;
            position?: components["schemas"]["Name"] | null;
            unit?: string | null;
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
            evidenceRequired?: boolean | null;
            exclusions?: components["schemas"]["Passage"] | null;
            formula?: string | null;
            frequency: components["schemas"]["Frequency"];
            jumpTolerance?: number | null;
            legalBasis?: string | null;
            levels: components["schemas"]["Level"][];
            maximum?: number | null;
            meaning?: components["schemas"]["Passage"] | null;
            measure: components["schemas"]["Measure"];
            minimum?: number | null;
            missingInSpace?: components["schemas"]["MissingPolicy"] | null;
            missingInTime?: components["schemas"]["MissingPolicy"] | null;
            name: components["schemas"]["Name"];
            notAbove?: string | null;
            numerator?: components["schemas"]["Name"] | null;
            periodBasis: components["schemas"]["PeriodBasis"];
            reporterKinds?: string[] | null;
            rollUpInSpace: components["schemas"]["RollUp"];
            rollUpInTime: components["schemas"]["RollUp"];
            scope?: components["schemas"]["Passage"] | null;
            source?: components["schemas"]["Source"] | null;
            unitOfMeasure: string;
            validFrom?: components["schemas"]["LocalDate"] | null;
            weight?: string | null;
        };
        WriteMilestone: {
            due: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"] | null;
            name: components["schemas"]["Name"];
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
            date?: components["schemas"]["LocalDate"] | null;
            /** @enum {string|null} */
            documentKind?: "conclusion-notice" | "official-letter" | "instruction" | "decision" | "resolution" | "plan" | "other" | null;
            documentTitle?: components["schemas"]["Name"] | null;
            /** @enum {string} */
            kind: "conference" | "document";
            number?: string | null;
            signer?: string | null;
            title?: components["schemas"]["Name"] | null;
        };
        WriteOccurrenceStatus: {
            note?: string | null;
            on?: components["schemas"]["LocalDate"] | null;
            reason?: string | null;
            /** @enum {string} */
            status: "open" | "completed" | "done";
        };
        WritePlan: {
            legalBases?: components["schemas"]["LegalBasis"][] | null;
            title: components["schemas"]["Name"];
            unit: string;
            /** Format: int32 */
            year: number;
        };
        WritePlanChange: {
            legalBases?: components["schemas"]["LegalBasis"][] | null;
            title?: components["schemas"]["Name"];
        };
        WritePlanChanges: {
            lines: components["schemas"]["WritePlanChangesLine"][];
        };
        WritePlanChangesLine: {
            field: string;
            /** @description What stands there, as the preview tells it, null for nothing; the preview does not look at it. */
            from?: unknown;
            task: string;
            /** @description What the member becomes, as in a merge patch of the task, null to take it away. */
            value?: unknown;
        };
        WritePlanStatus: {
            decision?: components["schemas"]["PlanDecision"] | null;
            reason?: string | null;
            /** @enum {string} */
            status: "draft" | "submitted" | "issued" | "closed";
        };
        WritePrintedNumbers: {
            /** Format: int32 */
            assigned?: number | null;
            /** Format: int32 */
            awaitingAcceptance?: number | null;
            /** Format: int32 */
            behind?: number | null;
            /** Format: int32 */
            cancelled?: number | null;
            /** Format: int32 */
            done?: number | null;
            /** Format: int32 */
            doneWithoutDeadline?: number | null;
            /** Format: int32 */
            due?: number | null;
            /** Format: int32 */
            dueDone?: number | null;
            /** Format: int32 */
            early?: number | null;
            /** Format: int32 */
            late?: number | null;
            /** Format: int32 */
            notDone?: number | null;
            /** Format: int32 */
            notDue?: number | null;
            /** Format: int32 */
            onTime?: number | null;
            /** Format: int32 */
            overdue?: number | null;
            /** Format: int32 */
            paused?: number | null;
            /** Format: int32 */
            withinTime?: number | null;
            /** Format: int32 */
            withoutDeadline?: number | null;
        };
        WritePrintedRate: {
            in: components["schemas"]["StatementNumber"];
            of: components["schemas"]["StatementNumber"];
            printed: string;
        };
        WritePrintedStatement: {
            name: string;
            numbers: components["schemas"]["WritePrintedNumbers"];
            rates?: components["schemas"]["WritePrintedRate"][] | null;
        };
        WritePrintedStatements: {
            statements: components["schemas"]["WritePrintedStatement"][];
        };
        WriteProgressReport: {
            difficulties?: string | null;
            narrative: string;
            percent: number;
            /** @example 2023-Q1 */
            period: string;
            warningsComment?: string | null;
        };
        WriteProgressReportChange: {
            difficulties?: string | null;
            narrative?: string;
            percent?: number;
            warningsComment?: string | null;
        };
        WriteProgressReportStatus: {
            reason?: string | null;
            /** @enum {string} */
            status: "submitted" | "approved" | "returned" | "withdrawn";
        };
        WriteReached: {
            on?: components["schemas"]["LocalDate"] | null;
        };
        WriteReporters: {
            levels: components["schemas"]["Level"][];
            units?: string[] | null;
            within?: string | null;
        };
        WriteReportingRound: {
            /** Format: int32 */
            approvals: number;
            dataFrom?: components["schemas"]["LocalDate"] | null;
            dataTo?: components["schemas"]["LocalDate"] | null;
            due: components["schemas"]["DueDate"][];
            indicators: string[];
            legalBasis?: string | null;
            name: components["schemas"]["Name"];
            opensOn?: components["schemas"]["LocalDate"] | null;
            /** @example 2022-12 */
            period: string;
            periodBasis: components["schemas"]["PeriodBasis"];
            reporters: components["schemas"]["WriteReporters"];
        };
        WriteReportingRoundStatus: {
            reason?: string | null;
            status: components["schemas"]["RoundStatus"];
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
        WriteSubmissionComment: {
            breakdown?: string | null;
            comment: string;
            indicator: string;
        };
        WriteSubmissionStatus: {
            comments?: components["schemas"]["WriteSubmissionComment"][] | null;
            reason?: string | null;
            status: components["schemas"]["SubmissionMove"];
        };
        WriteTarget: {
            band?: components["schemas"]["TargetBand"] | null;
            baseline?: components["schemas"]["TargetBaseline"] | null;
            legalBasis?: string | null;
            path?: components["schemas"]["TargetWaypoint"][] | null;
            reason?: string | null;
            source?: components["schemas"]["Source"] | null;
            value: number;
        };
        WriteTargetCascade: {
            basis: components["schemas"]["CascadeBasis"];
            /** @example level:commune */
            breakdown?: string | null;
            dryRun?: boolean | null;
            indicator: string;
            legalBasis?: string | null;
            level: components["schemas"]["Level"];
            /** @example 2025 */
            period: string;
            reason?: string | null;
            unit: string;
            values?: components["schemas"]["GivenTarget"][] | null;
            weight?: string | null;
        };
        WriteTask: {
            budget?: number | null;
            code: string;
            content?: components["schemas"]["Passage"] | null;
            coordinators?: string[] | null;
            deliverables?: components["schemas"]["WriteDeliverable"][] | null;
            dependencies?: components["schemas"]["WriteDependency"][] | null;
            directives?: string[] | null;
            due?: components["schemas"]["LocalDate"] | null;
            /** @enum {string|null} */
            duePrecision?: "day" | "month" | "quarter" | "year" | "regularly" | "none" | null;
            external?: components["schemas"]["ExternalKey"] | null;
            funding?: components["schemas"]["Name"] | null;
            indicators?: string[] | null;
            /** @enum {string|null} */
            kind?: "group" | "task" | null;
            lead?: string | null;
            legalBases?: components["schemas"]["LegalBasis"][] | null;
            milestones?: components["schemas"]["WriteMilestone"][] | null;
            note?: components["schemas"]["Passage"] | null;
            parent?: string | null;
            parties?: components["schemas"]["TaskParty"][] | null;
            /** @example 2023/2025 */
            period?: string | null;
            /** Format: int32 */
            position?: number | null;
            /** @enum {string|null} */
            recurrence?: "month" | "quarter" | "half-year" | "year" | null;
            start?: components["schemas"]["LocalDate"] | null;
            submittedTo?: string | null;
            targets?: components["schemas"]["WriteTaskTarget"][] | null;
            title: components["schemas"]["Name"];
            watchers?: string[] | null;
            weight?: number | null;
        };
        WriteTaskChange: {
            budget?: number | null;
            code?: string;
            content?: components["schemas"]["Passage"] | null;
            coordinators?: string[] | null;
            deliverables?: components["schemas"]["WriteDeliverable"][] | null;
            dependencies?: components["schemas"]["WriteDependency"][] | null;
            directives?: string[] | null;
            due?: components["schemas"]["LocalDate"] | null;
            /** @enum {string|null} */
            duePrecision?: "day" | "month" | "quarter" | "year" | "regularly" | "none" | null;
            external?: components["schemas"]["ExternalKey"] | null;
            funding?: components["schemas"]["Name"] | null;
            indicators?: string[] | null;
            /** @enum {string|null} */
            kind?: "group" | "task" | null;
            lead?: string | null;
            legalBases?: components["schemas"]["LegalBasis"][] | null;
            milestones?: components["schemas"]["WriteMilestone"][] | null;
            note?: components["schemas"]["Passage"] | null;
            parent?: string | null;
            parties?: components["schemas"]["TaskParty"][] | null;
            /** @example 2023/2025 */
            period?: string | null;
            /** Format: int32 */
            position?: number | null;
            /** @enum {string|null} */
            recurrence?: "month" | "quarter" | "half-year" | "year" | null;
            start?: components["schemas"]["LocalDate"] | null;
            submittedTo?: string | null;
            targets?: components["schemas"]["WriteTaskTarget"][] | null;
            title?: components["schemas"]["Name"];
            watchers?: string[] | null;
            weight?: number | null;
        };
        WriteTaskFilter: {
            name: string;
            query: string;
        };
        WriteTaskFilterChange: {
            name?: string | null;
            query?: string | null;
        };
        WriteTaskStatus: {
            note?: string | null;
            on?: components["schemas"]["LocalDate"] | null;
            reason?: string | null;
            /** @enum {string} */
            status: "open" | "completed" | "done" | "paused" | "cancelled";
        };
        WriteTaskTarget: {
            indicator: string;
            /** @example 2023 */
            period: string;
            unit: string;
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
        WriteUnitChange: {
            changes: components["schemas"]["WriteChange"][];
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            effectiveDate: components["schemas"]["LocalDate"];
            legalBasis: components["schemas"]["Source"];
            rightsFollow?: boolean | null;
            title: components["schemas"]["Name"];
        };
        WriteUnitChangeStatus: {
            reason: string;
            status: components["schemas"]["UnitChangeStatus"];
        };
        WriteVersionStatus: {
            reason?: string | null;
            status: components["schemas"]["VersionStatus"];
        };
    };
    responses: {
        /** @description The request cannot be read: a parameter, a member or a form is wrong. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tongket:problem:query.invalid",
                 *       "title": "A parameter is not right",
                 *       "status": 400,
                 *       "detail": "One or more parameters are not right; see errors.",
                 *       "code": "query.invalid",
                 *       "errors": [
                 *         {
                 *           "parameter": "colour",
                 *           "code": "query.unknown-parameter",
                 *           "message": "No such parameter. Known parameters: bom, count, cursor, date, format, kind, level, limit, parent, q, sort, within."
                 *         }
                 *       ],
                 *       "requestId": "800f6634-4a56-4548-9b62-2d571eb97bf8"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the thing does not allow it. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tongket:problem:plan.move-not-allowed",
                 *       "title": "The plan cannot move there",
                 *       "status": 409,
                 *       "detail": "A plan that is submitted cannot become submitted.",
                 *       "code": "plan.move-not-allowed",
                 *       "errors": [],
                 *       "requestId": "b6316903-cedb-48f9-b6cb-d41a2e73a561"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More than is taken in one request. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tongket:problem:body.too-large",
                 *       "title": "Too large",
                 *       "status": 413,
                 *       "detail": "A JSON body may have at most 1 MiB.",
                 *       "code": "body.too-large",
                 *       "errors": [],
                 *       "requestId": "9bcff21b-1b1f-4f7e-ab02-02fd9676104e"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Seen, but not the caller's to do. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tongket:problem:access.denied",
                 *       "title": "Not allowed",
                 *       "status": 403,
                 *       "detail": "You lack the role that this needs on this unit. Its administrator can grant it.",
                 *       "code": "access.denied",
                 *       "errors": [],
                 *       "requestId": "f9f87a6c-cdfe-4f68-a80a-d7460d571be8"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such thing, or none that the caller may see. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tongket:problem:unit.unknown",
                 *       "title": "No such unit",
                 *       "status": 404,
                 *       "detail": "No unit has ever had the code 99.",
                 *       "code": "unit.unknown",
                 *       "errors": [],
                 *       "requestId": "f656e300-7691-49a6-809e-66feebeaca5b"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller has what stands here. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Any other problem. */
        OtherProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The thing has moved since the caller read it. */
        PreconditionFailed: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tongket:problem:precondition.failed",
                 *       "title": "It has changed",
                 *       "status": 412,
                 *       "detail": "This has changed since you read it; read it again. The ETag header carries the present tag.",
                 *       "code": "precondition.failed",
                 *       "errors": [],
                 *       "requestId": "dc878eaa-ed51-4ca2-aff6-fc306104eb88"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A change of something that exists needs `If-Match`. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tongket:problem:precondition.required",
                 *       "title": "If-Match required",
                 *       "status": 428,
                 *       "detail": "To change what exists, send If-Match with the ETag you read.",
                 *       "code": "precondition.required",
                 *       "errors": [],
                 *       "requestId": "ab58fdc6-3a3e-490e-98d9-1e9685ca9b8a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many attempts; `Retry-After` says when to come back. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tongket:problem:session.too-many-attempts",
                 *       "title": "Too many attempts",
                 *       "status": 429,
                 *       "detail": "Wait 39 seconds, then try again.",
                 *       "code": "session.too-many-attempts",
                 *       "errors": [],
                 *       "requestId": "488fe4a2-7bba-410a-bdaf-d61e6d488dce"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody signed in, or the session or token is no longer good. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tongket:problem:credentials.missing",
                 *       "title": "Not signed in",
                 *       "status": 401,
                 *       "detail": "Sign in, or send a token in the Authorization header.",
                 *       "code": "credentials.missing",
                 *       "errors": [],
                 *       "requestId": "0b0980a0-5aa4-47e9-a90f-376d5a5dc7d3"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Understood, and against the rules. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tongket:problem:rules.broken",
                 *       "title": "Against the rules",
                 *       "status": 422,
                 *       "detail": "The request breaks one or more rules; see errors.",
                 *       "code": "rules.broken",
                 *       "errors": [
                 *         {
                 *           "pointer": "/numerator",
                 *           "code": "observation.numerator-above-denominator",
                 *           "message": "The numerator must not be above the denominator."
                 *         }
                 *       ],
                 *       "requestId": "3dfbc821-fefe-43a3-a7d1-aa1e995cba71"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The media type of the body is not taken here. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:tongket:problem:http.415",
                 *       "title": "Media type not supported",
                 *       "status": 415,
                 *       "detail": "The media type in Content-Type is not taken here.",
                 *       "code": "http.415",
                 *       "errors": [],
                 *       "requestId": "b2b87160-92e1-4005-8d0f-3d29870f0402"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Strong tag of what this answer shows; for `If-Match` and `If-None-Match`.
         * @example "3"
         */
        ETag: string;
        /**
         * @description Address of the next page, as `next` says it; absent on the last one.
         * @example </api/v1/units?cursor=WyIwNiJd>; rel="next"
         */
        Link: string;
        /**
         * @description Address of what was made, or where work that goes on can be followed.
         * @example /api/v1/plans/0f8e3c1a-3d2b-4c55-8c41-7d1a52e9b6f0
         */
        Location: string;
        /**
         * @description Seconds to wait before the next attempt.
         * @example 42
         */
        "Retry-After": string;
        /**
         * @description How to sign in: with a token.
         * @example Bearer realm="tongket"
         */
        "WWW-Authenticate": string;
    };
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "cb945066-7e1e-4f9c-a5c0-497b973306c8",
                     *           "username": "nguyen.thi.hoa",
                     *           "displayName": "Nguyễn Thị Hoa",
                     *           "status": "active",
                     *           "roles": [
                     *             {
                     *               "role": "planner",
                     *               "unit": {
                     *                 "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *                 "code": "SO-TTTT",
                     *                 "name": {
                     *                   "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *                   "en": "Department of Information and Communications of Bắc Kạn Province"
                     *                 }
                     *               }
                     *             },
                     *             {
                     *               "role": "reporter",
                     *               "unit": {
                     *                 "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *                 "code": "SO-TTTT",
                     *                 "name": {
                     *                   "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *                   "en": "Department of Information and Communications of Bắc Kạn Province"
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "createdAt": "2023-01-09T02:21:48Z",
                     *           "lastSignInAt": null,
                     *           "version": 3
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AccountPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "nguyen.thi.hoa",
                 *       "displayName": "Nguyễn Thị Hòa",
                 *       "password": "núi Phja Bjoóc nhìn ra hồ Ba Bể",
                 *       "roles": [
                 *         {
                 *           "role": "reporter",
                 *           "unit": "SO-TTTT"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WriteAccount"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cb945066-7e1e-4f9c-a5c0-497b973306c8",
                     *       "username": "nguyen.thi.hoa",
                     *       "displayName": "Nguyễn Thị Hòa",
                     *       "status": "active",
                     *       "roles": [
                     *         {
                     *           "role": "reporter",
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2023-01-09T02:21:48Z",
                     *       "lastSignInAt": null,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cb945066-7e1e-4f9c-a5c0-497b973306c8",
                     *       "username": "nguyen.thi.hoa",
                     *       "displayName": "Nguyễn Thị Hòa",
                     *       "status": "active",
                     *       "roles": [
                     *         {
                     *           "role": "reporter",
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2023-01-09T02:21:48Z",
                     *       "lastSignInAt": null,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    patchAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "Nguyễn Thị Hoa"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["WriteAccountChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cb945066-7e1e-4f9c-a5c0-497b973306c8",
                     *       "username": "nguyen.thi.hoa",
                     *       "displayName": "Nguyễn Thị Hoa",
                     *       "status": "active",
                     *       "roles": [
                     *         {
                     *           "role": "reporter",
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2023-01-09T02:21:48Z",
                     *       "lastSignInAt": null,
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putAccountRoles: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         {
                 *           "role": "reporter",
                 *           "unit": "SO-TTTT"
                 *         },
                 *         {
                 *           "role": "planner",
                 *           "unit": "SO-TTTT"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WriteRoles"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cb945066-7e1e-4f9c-a5c0-497b973306c8",
                     *       "username": "nguyen.thi.hoa",
                     *       "displayName": "Nguyễn Thị Hoa",
                     *       "status": "active",
                     *       "roles": [
                     *         {
                     *           "role": "planner",
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "role": "reporter",
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "createdAt": "2023-01-09T02:21:48Z",
                     *       "lastSignInAt": null,
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b02c4e6f-7182-4eaf-8031-8c9d0e1f2a89",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "number": 1,
                     *       "status": "in-force",
                     *       "reason": "Điều chỉnh thời hạn theo Thông báo kết luận số 35",
                     *       "effectiveOn": "2024-05-20",
                     *       "decision": {
                     *         "number": "87/QĐ-STTTT",
                     *         "date": "2024-05-20",
                     *         "signer": "Nguyễn Văn A"
                     *       },
                     *       "legalBases": [
                     *         {
                     *           "document": "Thông báo kết luận của Giám đốc Sở",
                     *           "number": "35/TB-STTTT",
                     *           "date": "2024-05-14",
                     *           "page": null
                     *         }
                     *       ],
                     *       "version": 2,
                     *       "statusReason": null,
                     *       "recordedAt": "2024-05-15T03:00:00Z",
                     *       "decidedAt": "2024-05-20T02:30:00Z",
                     *       "draftedBy": null,
                     *       "submittedBy": null,
                     *       "decidedBy": null,
                     *       "lines": [
                     *         {
                     *           "action": "change",
                     *           "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *           "code": "T1",
                     *           "title": {
                     *             "vi": "Thúc đẩy sử dụng các nền tảng số",
                     *             "en": "Promote the use of digital platforms"
                     *           },
                     *           "field": "due",
                     *           "oldValue": "2024-06-30",
                     *           "newValue": "2024-09-30",
                     *           "reason": "Chờ nền tảng của Bộ",
                     *           "fits": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Amendment"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    patchAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "effectiveOn": "2024-06-01"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["WriteAmendmentChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b02c4e6f-7182-4eaf-8031-8c9d0e1f2a89",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "number": 1,
                     *       "status": "draft",
                     *       "reason": "Điều chỉnh thời hạn theo Thông báo kết luận số 35",
                     *       "effectiveOn": "2024-06-01",
                     *       "decision": null,
                     *       "legalBases": [
                     *         {
                     *           "document": "Thông báo kết luận của Giám đốc Sở",
                     *           "number": "35/TB-STTTT",
                     *           "date": "2024-05-14",
                     *           "page": null
                     *         }
                     *       ],
                     *       "version": null,
                     *       "statusReason": null,
                     *       "recordedAt": "2024-05-15T03:00:00Z",
                     *       "decidedAt": null,
                     *       "draftedBy": "planner",
                     *       "submittedBy": null,
                     *       "decidedBy": null,
                     *       "lines": []
                     *     }
                     */
                    "application/json": components["schemas"]["Amendment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putAmendmentLines: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         {
                 *           "action": "change",
                 *           "task": "T1",
                 *           "field": "due",
                 *           "value": "2024-09-30",
                 *           "reason": "Chờ nền tảng của Bộ"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WriteAmendmentLines"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b02c4e6f-7182-4eaf-8031-8c9d0e1f2a89",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "number": 1,
                     *       "status": "draft",
                     *       "reason": "Điều chỉnh thời hạn theo Thông báo kết luận số 35",
                     *       "effectiveOn": null,
                     *       "decision": null,
                     *       "legalBases": [
                     *         {
                     *           "document": "Thông báo kết luận của Giám đốc Sở",
                     *           "number": "35/TB-STTTT",
                     *           "date": "2024-05-14",
                     *           "page": null
                     *         }
                     *       ],
                     *       "version": null,
                     *       "statusReason": null,
                     *       "recordedAt": "2024-05-15T03:00:00Z",
                     *       "decidedAt": null,
                     *       "draftedBy": "planner",
                     *       "submittedBy": null,
                     *       "decidedBy": null,
                     *       "lines": [
                     *         {
                     *           "action": "change",
                     *           "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *           "code": "T1",
                     *           "title": {
                     *             "vi": "Thúc đẩy sử dụng các nền tảng số",
                     *             "en": "Promote the use of digital platforms"
                     *           },
                     *           "field": "due",
                     *           "oldValue": "2024-06-30",
                     *           "newValue": "2024-09-30",
                     *           "reason": "Chờ nền tảng của Bộ",
                     *           "fits": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Amendment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putAmendmentStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "decided",
                 *       "decision": {
                 *         "number": "87/QĐ-STTTT",
                 *         "date": "2024-05-20",
                 *         "signer": "Nguyễn Văn A"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WriteAmendmentStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b02c4e6f-7182-4eaf-8031-8c9d0e1f2a89",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "number": 1,
                     *       "status": "in-force",
                     *       "reason": "Điều chỉnh thời hạn theo Thông báo kết luận số 35",
                     *       "effectiveOn": "2024-05-20",
                     *       "decision": {
                     *         "number": "87/QĐ-STTTT",
                     *         "date": "2024-05-20",
                     *         "signer": "Nguyễn Văn A"
                     *       },
                     *       "legalBases": [
                     *         {
                     *           "document": "Thông báo kết luận của Giám đốc Sở",
                     *           "number": "35/TB-STTTT",
                     *           "date": "2024-05-14",
                     *           "page": null
                     *         }
                     *       ],
                     *       "version": 2,
                     *       "statusReason": null,
                     *       "recordedAt": "2024-05-15T03:00:00Z",
                     *       "decidedAt": "2024-05-20T02:30:00Z",
                     *       "draftedBy": "planner",
                     *       "submittedBy": "planner",
                     *       "decidedBy": "approver",
                     *       "lines": [
                     *         {
                     *           "action": "change",
                     *           "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *           "code": "T1",
                     *           "title": {
                     *             "vi": "Thúc đẩy sử dụng các nền tảng số",
                     *             "en": "Promote the use of digital platforms"
                     *           },
                     *           "field": "due",
                     *           "oldValue": "2024-06-30",
                     *           "newValue": "2024-09-30",
                     *           "reason": "Chờ nền tảng của Bộ",
                     *           "fits": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Amendment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                /** @description Sign-in name of the one in whose place it was done. */
                onBehalfOf?: string;
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0ccba23b-dc3c-461b-b304-cf6f4960bf7b",
                     *           "at": "2023-01-09T02:21:47Z",
                     *           "actor": {
                     *             "id": "77ea0139-cad8-4d8d-b45f-b92498c68b37",
                     *             "username": "planner"
                     *           },
                     *           "action": "submitted",
                     *           "resource": "plans",
                     *           "key": "SO-TTTT/2023",
                     *           "before": {
                     *             "id": "64fefe8b-9108-432e-862c-a09bbe2c858a",
                     *             "unit": {
                     *               "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *               "code": "SO-TTTT",
                     *               "name": {
                     *                 "en": "Department of Information and Communications of Bắc Kạn Province",
                     *                 "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn"
                     *               }
                     *             },
                     *             "year": 2023,
                     *             "title": {
                     *               "en": "Work plan of 2023 of the Department of Information and Communications",
                     *               "vi": "Kế hoạch công tác năm 2023 của Sở Thông tin và Truyền thông"
                     *             },
                     *             "source": null,
                     *             "status": "draft",
                     *             "version": 1,
                     *             "decision": null,
                     *             "knownSince": null,
                     *             "recordedAt": "2023-01-09T02:21:47Z"
                     *           },
                     *           "after": {
                     *             "id": "64fefe8b-9108-432e-862c-a09bbe2c858a",
                     *             "unit": {
                     *               "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *               "code": "SO-TTTT",
                     *               "name": {
                     *                 "en": "Department of Information and Communications of Bắc Kạn Province",
                     *                 "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn"
                     *               }
                     *             },
                     *             "year": 2023,
                     *             "title": {
                     *               "en": "Work plan of 2023 of the Department of Information and Communications",
                     *               "vi": "Kế hoạch công tác năm 2023 của Sở Thông tin và Truyền thông"
                     *             },
                     *             "source": null,
                     *             "status": "submitted",
                     *             "version": 1,
                     *             "decision": null,
                     *             "knownSince": null,
                     *             "recordedAt": "2023-01-09T02:21:47Z"
                     *           },
                     *           "requestId": "11ec8683-4337-47c8-82f5-05f14e746a0a",
                     *           "reason": null,
                     *           "onBehalfOf": null
                     *         }
                     *       ],
                     *       "next": "/api/v1/audit-entries?resource=plans&limit=1&cursor=WyIyMDI2LTExLTI1IDE0OjIxOjQ3LjY1ODM0NSswMCIsIjBjY2JhMjNiLWRjM2MtNDYxYi1iMzA0LWNmNmY0OTYwYmY3YiIsIi1hdCxpZCJd"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEntryPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
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
                    Link: components["headers"]["Link"];
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
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
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
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createAwardDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
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
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getAwardDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
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
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    patchAwardDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
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
                    ETag: components["headers"]["ETag"];
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
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putAwardDecisionStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
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
                    ETag: components["headers"]["ETag"];
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
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                    Link: components["headers"]["Link"];
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
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getAwardType: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example CERTIFICATE_OF_MERIT
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putAwardType: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example CERTIFICATE_OF_MERIT
                 */
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
                    ETag: components["headers"]["ETag"];
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
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                    Link: components["headers"]["Link"];
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
                     *                 "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *                 "en": "Department of Information and Communications of Bắc Kạn Province"
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
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createAward: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
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
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
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
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getAward: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
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
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    patchAward: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
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
                    ETag: components["headers"]["ETag"];
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
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
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
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putAwardStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
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
                    ETag: components["headers"]["ETag"];
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
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
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
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listCalendarDays: {
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
                /**
                 * @description This day and later.
                 * @example 2023-01-01
                 */
                from?: string;
                /** @description holiday, working; several with commas. */
                kind?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /**
                 * @description This day and earlier.
                 * @example 2023-12-31
                 */
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "date": "2023-09-02",
                     *           "kind": "holiday",
                     *           "name": {
                     *             "vi": "Quốc khánh",
                     *             "en": "National Day"
                     *           },
                     *           "legalBasis": "Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1 điểm đ",
                     *           "recordedAt": "2023-01-09T02:30:00Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarDayPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getCalendarDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The day.
                 * @example 2023-09-02
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2023-09-02",
                     *       "kind": "holiday",
                     *       "name": {
                     *         "vi": "Quốc khánh",
                     *         "en": "National Day"
                     *       },
                     *       "legalBasis": "Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1 điểm đ",
                     *       "recordedAt": "2023-01-09T02:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarDay"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putCalendarDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The day.
                 * @example 2023-09-01
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "holiday",
                 *       "name": {
                 *         "vi": "Quốc khánh",
                 *         "en": "National Day"
                 *       },
                 *       "legalBasis": "Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1 điểm đ"
                 *     }
                 */
                "application/json": components["schemas"]["WriteCalendarDay"];
            };
        };
        responses: {
            /** @description Changed, or unchanged by an equal body. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2023-09-02",
                     *       "kind": "holiday",
                     *       "name": {
                     *         "vi": "Quốc khánh",
                     *         "en": "National Day"
                     *       },
                     *       "legalBasis": "Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1 điểm đ",
                     *       "recordedAt": "2023-01-09T02:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarDay"];
                };
            };
            /** @description Added. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "date": "2023-09-02",
                     *       "kind": "holiday",
                     *       "name": {
                     *         "vi": "Quốc khánh",
                     *         "en": "National Day"
                     *       },
                     *       "legalBasis": "Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1 điểm đ",
                     *       "recordedAt": "2023-01-09T02:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarDay"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteCalendarDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The day.
                 * @example 2023-09-01
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description What the link ends with, before `.ics`. */
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar (RFC 5545). */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listDelegationReceivers: {
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "7f0d0c7e-2b5f-4b0e-8d0a-4c4b8f1f2a31",
                     *           "username": "hoang.van.minh",
                     *           "displayName": "Hoàng Văn Minh"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AccountRefPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listDelegations: {
        parameters: {
            query?: {
                /**
                 * @description Sign-in name or id of an account that gave or received.
                 * @example nguyen.thi.hoa
                 */
                account?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description true: those in which the account (the caller's own without `account`) is the giver. */
                given?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description true: those in which the account (the caller's own without `account`) is the receiver. */
                received?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /**
                 * @description planned, in-force, ended; several with commas, all without it.
                 * @example in-force
                 */
                status?: string;
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "1c6a4d64-5d53-4c9d-9a0e-3f1c0a6f0b77",
                     *           "giver": {
                     *             "id": "cb945066-7e1e-4f9c-a5c0-497b973306c8",
                     *             "username": "nguyen.thi.hoa",
                     *             "displayName": "Nguyễn Thị Hòa"
                     *           },
                     *           "receiver": {
                     *             "id": "7f0d0c7e-2b5f-4b0e-8d0a-4c4b8f1f2a31",
                     *             "username": "hoang.van.minh",
                     *             "displayName": "Hoàng Văn Minh"
                     *           },
                     *           "roles": [
                     *             {
                     *               "role": "approver",
                     *               "unit": {
                     *                 "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *                 "code": "SO-TTTT",
                     *                 "name": {
                     *                   "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *                   "en": "Department of Information and Communications of Bắc Kạn Province"
                     *                 }
                     *               },
                     *               "held": true
                     *             }
                     *           ],
                     *           "from": "2023-01-16",
                     *           "until": "2023-01-27",
                     *           "reason": "Nghỉ phép trước Tết Quý Mão",
                     *           "status": "planned",
                     *           "recordedAt": "2023-01-09T02:21:48Z",
                     *           "recordedBy": "nguyen.thi.hoa",
                     *           "revokedAt": null,
                     *           "revokedBy": null,
                     *           "revokedReason": null,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DelegationPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "hoang.van.minh",
                 *       "roles": [
                 *         {
                 *           "role": "approver",
                 *           "unit": "SO-TTTT"
                 *         }
                 *       ],
                 *       "from": "2023-01-16",
                 *       "until": "2023-01-27",
                 *       "reason": "Nghỉ phép trước Tết Quý Mão"
                 *     }
                 */
                "application/json": components["schemas"]["WriteDelegation"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1c6a4d64-5d53-4c9d-9a0e-3f1c0a6f0b77",
                     *       "giver": {
                     *         "id": "cb945066-7e1e-4f9c-a5c0-497b973306c8",
                     *         "username": "nguyen.thi.hoa",
                     *         "displayName": "Nguyễn Thị Hòa"
                     *       },
                     *       "receiver": {
                     *         "id": "7f0d0c7e-2b5f-4b0e-8d0a-4c4b8f1f2a31",
                     *         "username": "hoang.van.minh",
                     *         "displayName": "Hoàng Văn Minh"
                     *       },
                     *       "roles": [
                     *         {
                     *           "role": "approver",
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "held": true
                     *         }
                     *       ],
                     *       "from": "2023-01-16",
                     *       "until": "2023-01-27",
                     *       "reason": "Nghỉ phép trước Tết Quý Mão",
                     *       "status": "planned",
                     *       "recordedAt": "2023-01-09T02:21:48Z",
                     *       "recordedBy": "nguyen.thi.hoa",
                     *       "revokedAt": null,
                     *       "revokedBy": null,
                     *       "revokedReason": null,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1c6a4d64-5d53-4c9d-9a0e-3f1c0a6f0b77",
                     *       "giver": {
                     *         "id": "cb945066-7e1e-4f9c-a5c0-497b973306c8",
                     *         "username": "nguyen.thi.hoa",
                     *         "displayName": "Nguyễn Thị Hòa"
                     *       },
                     *       "receiver": {
                     *         "id": "7f0d0c7e-2b5f-4b0e-8d0a-4c4b8f1f2a31",
                     *         "username": "hoang.van.minh",
                     *         "displayName": "Hoàng Văn Minh"
                     *       },
                     *       "roles": [
                     *         {
                     *           "role": "approver",
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "held": true
                     *         }
                     *       ],
                     *       "from": "2023-01-16",
                     *       "until": "2023-01-27",
                     *       "reason": "Nghỉ phép trước Tết Quý Mão",
                     *       "status": "planned",
                     *       "recordedAt": "2023-01-09T02:21:48Z",
                     *       "recordedBy": "nguyen.thi.hoa",
                     *       "revokedAt": null,
                     *       "revokedBy": null,
                     *       "revokedReason": null,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putDelegationStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "revoked",
                 *       "reason": "Đã đi làm lại"
                 *     }
                 */
                "application/json": components["schemas"]["WriteDelegationStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1c6a4d64-5d53-4c9d-9a0e-3f1c0a6f0b77",
                     *       "giver": {
                     *         "id": "cb945066-7e1e-4f9c-a5c0-497b973306c8",
                     *         "username": "nguyen.thi.hoa",
                     *         "displayName": "Nguyễn Thị Hòa"
                     *       },
                     *       "receiver": {
                     *         "id": "7f0d0c7e-2b5f-4b0e-8d0a-4c4b8f1f2a31",
                     *         "username": "hoang.van.minh",
                     *         "displayName": "Hoàng Văn Minh"
                     *       },
                     *       "roles": [
                     *         {
                     *           "role": "approver",
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "held": true
                     *         }
                     *       ],
                     *       "from": "2023-01-16",
                     *       "until": "2023-01-27",
                     *       "reason": "Nghỉ phép trước Tết Quý Mão",
                     *       "status": "ended",
                     *       "recordedAt": "2023-01-09T02:21:48Z",
                     *       "recordedBy": "nguyen.thi.hoa",
                     *       "revokedAt": "2023-01-18T01:05:00Z",
                     *       "revokedBy": "nguyen.thi.hoa",
                     *       "revokedReason": "Đã đi làm lại",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listDirectives: {
        parameters: {
            query?: {
                /** @description Whether every unit addressed has acknowledged them; with false those of which one has not. All without it. */
                acknowledged?: string;
                /** @description Whether a task answers them that the caller may see and that is not cancelled; all without it. */
                answered?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /**
                 * @description The year they bear on: given in it, or answered by a task of a plan of that year.
                 * @example 2023
                 */
                concerns?: string;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /**
                 * @description The day on which codes of units are read; without it the last day of `year` or `concerns`, else today.
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
                    Link: components["headers"]["Link"];
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
                     *             "number": null,
                     *             "documentKind": null,
                     *             "documentTitle": null,
                     *             "signer": null
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
                     *               },
                     *               "status": "open",
                     *               "timing": "not-stated"
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
                     *           },
                     *           "acknowledgements": [],
                     *           "answered": true
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
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createDirective: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
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
                 *         "number": "15/TB-UBND",
                 *         "documentKind": "conclusion-notice",
                 *         "signer": "Phạm Duy Hưng"
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
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                     *         "number": "15/TB-UBND",
                     *         "documentKind": "conclusion-notice",
                     *         "documentTitle": null,
                     *         "signer": "Phạm Duy Hưng"
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
                     *       "note": null,
                     *       "acknowledgements": [],
                     *       "answered": false
                     *     }
                     */
                    "application/json": components["schemas"]["Directive"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getDirective: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                     *         "number": null,
                     *         "documentKind": null,
                     *         "documentTitle": null,
                     *         "signer": null
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
                     *           },
                     *           "status": "open",
                     *           "timing": "not-stated"
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
                     *       },
                     *       "acknowledgements": [],
                     *       "answered": true
                     *     }
                     */
                    "application/json": components["schemas"]["Directive"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    patchDirective: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "due": "2024-11-30"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["WriteDirectiveChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                     *         "number": "15/TB-UBND",
                     *         "documentKind": "conclusion-notice",
                     *         "documentTitle": null,
                     *         "signer": "Phạm Duy Hưng"
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
                     *       "due": "2024-11-30",
                     *       "tasks": [],
                     *       "source": null,
                     *       "note": null,
                     *       "acknowledgements": [
                     *         {
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "acknowledgedAt": "2024-02-02T01:30:00Z",
                     *           "acknowledgedBy": null,
                     *           "note": null
                     *         }
                     *       ],
                     *       "answered": false
                     *     }
                     */
                    "application/json": components["schemas"]["Directive"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listAcknowledgements: {
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
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "acknowledgedAt": "2024-02-02T01:30:00Z",
                     *           "acknowledgedBy": null,
                     *           "note": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AcknowledgementPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createAcknowledgement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "SO-TTTT",
                 *       "note": "Đã giao Phòng Công nghệ thông tin"
                 *     }
                 */
                "application/json": components["schemas"]["WriteAcknowledgement"];
            };
        };
        responses: {
            /** @description Acknowledged. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
                     *         }
                     *       },
                     *       "acknowledgedAt": "2024-02-02T01:30:00Z",
                     *       "acknowledgedBy": "thanh.nt",
                     *       "note": "Đã giao Phòng Công nghệ thông tin"
                     *     }
                     */
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listAllExtensions: {
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
                /** @description Requests for tasks of this plan (id). */
                plan?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description asked, granted, refused, withdrawn; several with commas. */
                status?: string;
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "6a8b0c2d-4e6f-4a8b-9c0d-2e4f6a8b0c1d",
                     *           "task": {
                     *             "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *             "code": "II.3",
                     *             "title": {
                     *               "vi": "Triển khai nền tảng địa chỉ số",
                     *               "en": "Put the platform of digital addresses to use"
                     *             },
                     *             "plan": {
                     *               "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *               "title": {
                     *                 "vi": "Kế hoạch công tác năm 2024",
                     *                 "en": "Work plan of 2024"
                     *               },
                     *               "year": 2024
                     *             }
                     *           },
                     *           "fromDue": "2024-09-30",
                     *           "fromDuePrecision": "quarter",
                     *           "due": "2024-11-30",
                     *           "duePrecision": "month",
                     *           "reason": "Chờ bổ sung kinh phí",
                     *           "document": "Công văn 310/STTTT",
                     *           "status": "granted",
                     *           "askedAt": "2024-09-16T02:00:00Z",
                     *           "askedBy": "reporter",
                     *           "decidedAt": "2024-09-20T07:30:00Z",
                     *           "decidedBy": "approver",
                     *           "decisionReason": "Kinh phí được cấp ngày 15/9",
                     *           "decisionDocument": "Công văn 1502/UBND"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ExtensionPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6a8b0c2d-4e6f-4a8b-9c0d-2e4f6a8b0c1d",
                     *       "task": {
                     *         "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *         "code": "II.3",
                     *         "title": {
                     *           "vi": "Triển khai nền tảng địa chỉ số",
                     *           "en": "Put the platform of digital addresses to use"
                     *         },
                     *         "plan": {
                     *           "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *           "title": {
                     *             "vi": "Kế hoạch công tác năm 2024",
                     *             "en": "Work plan of 2024"
                     *           },
                     *           "year": 2024
                     *         }
                     *       },
                     *       "fromDue": "2024-09-30",
                     *       "fromDuePrecision": "quarter",
                     *       "due": "2024-11-30",
                     *       "duePrecision": "month",
                     *       "reason": "Chờ bổ sung kinh phí",
                     *       "document": "Công văn 310/STTTT",
                     *       "status": "granted",
                     *       "askedAt": "2024-09-16T02:00:00Z",
                     *       "askedBy": "reporter",
                     *       "decidedAt": "2024-09-20T07:30:00Z",
                     *       "decidedBy": "approver",
                     *       "decisionReason": "Kinh phí được cấp ngày 15/9",
                     *       "decisionDocument": "Công văn 1502/UBND"
                     *     }
                     */
                    "application/json": components["schemas"]["Extension"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putExtensionStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "granted",
                 *       "reason": "Kinh phí được cấp ngày 15/9",
                 *       "document": "Công văn 1502/UBND"
                 *     }
                 */
                "application/json": components["schemas"]["WriteExtensionStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6a8b0c2d-4e6f-4a8b-9c0d-2e4f6a8b0c1d",
                     *       "task": {
                     *         "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *         "code": "II.3",
                     *         "title": {
                     *           "vi": "Triển khai nền tảng địa chỉ số",
                     *           "en": "Put the platform of digital addresses to use"
                     *         },
                     *         "plan": {
                     *           "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *           "title": {
                     *             "vi": "Kế hoạch công tác năm 2024",
                     *             "en": "Work plan of 2024"
                     *           },
                     *           "year": 2024
                     *         }
                     *       },
                     *       "fromDue": "2024-09-30",
                     *       "fromDuePrecision": "quarter",
                     *       "due": "2024-11-30",
                     *       "duePrecision": "month",
                     *       "reason": "Chờ bổ sung kinh phí",
                     *       "document": "Công văn 310/STTTT",
                     *       "status": "granted",
                     *       "askedAt": "2024-09-16T02:00:00Z",
                     *       "askedBy": "reporter",
                     *       "decidedAt": "2024-09-20T07:30:00Z",
                     *       "decidedBy": "approver",
                     *       "decisionReason": "Kinh phí được cấp ngày 15/9",
                     *       "decisionDocument": "Công văn 1502/UBND"
                     *     }
                     */
                    "application/json": components["schemas"]["Extension"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                /**
                 * @description `as-reported`: each period in the units of its last day. `current`, or a day: all periods in the units of today, or of that day; wants `unit` or `level`.
                 * @example current
                 */
                boundaries?: string;
                /**
                 * @description Parts of the whole; several with commas. `total` is the whole, which is made of its parts where it was not reported.
                 * @example level:commune
                 */
                breakdown?: string;
                /** @description `true`: the units directly below those of `unit`, instead of these themselves. */
                children?: boolean;
                /**
                 * @description What figures are compared with: `target` as it was first set, the `previous` period, the same period `year-earlier`, the unit above (`parent`); several with commas. All are made in the same boundaries.
                 * @example target,previous,year-earlier,parent
                 */
                compare?: string;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description How long the periods of `last:…` are; without it as long as the indicator's own. */
                freq?: "month" | "quarter" | "half-year" | "nine-months" | "year";
                /**
                 * @description Codes of indicators; several with commas.
                 * @example ONLINE_RECORDS
                 */
                indicator?: string;
                /** @description Levels of unit: province, district, commune, village, organisation. With `unit`, the units of these levels within those. */
                level?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description Periods, ranges of periods such as `2022-01..2022-12`, or `last:12` for the last so many that have values; several with commas. A period that is longer than those that are reported is made of them by the indicator's rule in time.
                 * @example 2022
                 */
                period?: string;
                /** @description `true`: values that are not approved yet count where they are newer and the caller may see them; the figures that have any in them are marked `provisional`. Not together with `asOf`. */
                provisional?: boolean;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /**
                 * @description Codes or ids of units. A code is read on the last day of each figure's period; with `boundaries` of a day, on that day.
                 * @example 06
                 */
                unit?: string;
            };
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
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
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "indicator": "ONLINE_RECORDS",
                     *           "unit": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "period": "2022",
                     *           "breakdown": {
                     *             "level": "commune"
                     *           },
                     *           "value": 90,
                     *           "numerator": null,
                     *           "denominator": null,
                     *           "valueOrigin": "printed",
                     *           "unitOfMeasure": "percent",
                     *           "periodBasis": "not-stated",
                     *           "method": "reported",
                     *           "reason": null,
                     *           "coverage": {
                     *             "reported": 1,
                     *             "expected": 1
                     *           },
                     *           "target": {
                     *             "value": 60,
                     *             "period": "2025",
                     *             "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019"
                     *           },
                     *           "attainment": 150,
                     *           "previous": null,
                     *           "change": null,
                     *           "provisional": false,
                     *           "estimated": false,
                     *           "breakInSeries": false,
                     *           "remarks": [],
                     *           "notConvertible": [],
                     *           "observationStatus": "A",
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "cấp xã 90%"
                     *           },
                     *           "yearEarlier": null,
                     *           "changeYearEarlier": null,
                     *           "parentValue": null,
                     *           "differenceToParent": null,
                     *           "targetOriginal": null,
                     *           "attainmentOriginal": null,
                     *           "definitionVersion": 1,
                     *           "definitionBreak": false
                     *         },
                     *         {
                     *           "indicator": "ONLINE_RECORDS",
                     *           "unit": {
                     *             "id": "7b0e2c1f-5d0a-4c53-9d5b-0a1f0c9a7e19",
                     *             "code": "19",
                     *             "name": {
                     *               "vi": "Tỉnh Thái Nguyên",
                     *               "en": "Thái Nguyên Province"
                     *             }
                     *           },
                     *           "period": "2022",
                     *           "breakdown": {
                     *             "level": "commune"
                     *           },
                     *           "value": null,
                     *           "numerator": null,
                     *           "denominator": null,
                     *           "valueOrigin": null,
                     *           "unitOfMeasure": "percent",
                     *           "periodBasis": "not-stated",
                     *           "method": "ratio-of-sums",
                     *           "reason": "not-convertible",
                     *           "coverage": {
                     *             "reported": 1,
                     *             "expected": 2
                     *           },
                     *           "target": null,
                     *           "attainment": null,
                     *           "previous": null,
                     *           "change": null,
                     *           "provisional": false,
                     *           "estimated": false,
                     *           "breakInSeries": false,
                     *           "remarks": [],
                     *           "notConvertible": [
                     *             {
                     *               "unit": {
                     *                 "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *                 "code": "06",
                     *                 "name": {
                     *                   "vi": "Tỉnh Bắc Kạn",
                     *                   "en": "Bắc Kạn Province"
                     *                 }
                     *               },
                     *               "value": 90,
                     *               "period": "2022",
                     *               "breakdown": {
                     *                 "level": "commune"
                     *               }
                     *             }
                     *           ],
                     *           "observationStatus": "M",
                     *           "source": null,
                     *           "yearEarlier": null,
                     *           "changeYearEarlier": null,
                     *           "parentValue": null,
                     *           "differenceToParent": null,
                     *           "targetOriginal": null,
                     *           "attainmentOriginal": null,
                     *           "definitionVersion": 1,
                     *           "definitionBreak": false
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["FigurePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getFigureExplanation: {
        parameters: {
            query?: {
                /**
                 * @description As known at this instant.
                 * @example 2025-08-01T00:00:00Z
                 */
                asOf?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /**
                 * @description `as-reported`: in the units of the period's last day. `current`, or a day: in the units of today, or of that day.
                 * @example current
                 */
                boundaries?: string;
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /**
                 * @description Code of the indicator.
                 * @example VILLAGE_TEAMS
                 */
                indicator?: string;
                /**
                 * @description The period.
                 * @example 2022
                 */
                period?: string;
                /**
                 * @description Code or id of the unit. A code is read on the last day of the period; with `boundaries` of a day, on that day.
                 * @example 19
                 */
                unit?: string;
            };
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "figure": {
                     *         "indicator": "VILLAGE_TEAMS",
                     *         "unit": {
                     *           "id": "7b0e2c1f-5d0a-4c53-9d5b-0a1f0c9a7e19",
                     *           "code": "19",
                     *           "name": {
                     *             "vi": "Tỉnh Thái Nguyên",
                     *             "en": "Thái Nguyên Province"
                     *           }
                     *         },
                     *         "period": "2022",
                     *         "breakdown": {},
                     *         "value": 92.65,
                     *         "numerator": 1197,
                     *         "denominator": 1292,
                     *         "valueOrigin": null,
                     *         "unitOfMeasure": "percent",
                     *         "periodBasis": "not-stated",
                     *         "method": "ratio-of-sums",
                     *         "reason": null,
                     *         "coverage": {
                     *           "reported": 1,
                     *           "expected": 1
                     *         },
                     *         "target": null,
                     *         "attainment": null,
                     *         "previous": null,
                     *         "change": null,
                     *         "provisional": false,
                     *         "estimated": false,
                     *         "breakInSeries": false,
                     *         "remarks": [],
                     *         "notConvertible": [],
                     *         "observationStatus": "A",
                     *         "source": null,
                     *         "yearEarlier": null,
                     *         "changeYearEarlier": null,
                     *         "parentValue": null,
                     *         "differenceToParent": null,
                     *         "targetOriginal": null,
                     *         "attainmentOriginal": null,
                     *         "definitionVersion": 1,
                     *         "definitionBreak": false
                     *       },
                     *       "method": "ratio-of-sums",
                     *       "rule": {
                     *         "vi": "Cộng các tử số, cộng các mẫu số, rồi chia; không bao giờ lấy trung bình các tỷ lệ phần trăm.",
                     *         "en": "Numerators add up, denominators add up, then they are divided; percentages are never averaged."
                     *       },
                     *       "lines": [
                     *         {
                     *           "unit": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "period": "2022",
                     *           "breakdown": {},
                     *           "value": 92.65,
                     *           "numerator": 1197,
                     *           "denominator": 1292,
                     *           "notApplicable": false,
                     *           "share": 1,
                     *           "contribution": 92.65,
                     *           "weight": null,
                     *           "used": true,
                     *           "whyNot": null,
                     *           "version": 1,
                     *           "valueOrigin": "computed",
                     *           "definitionVersion": 1,
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "1.197/1.292 thôn, bản thành lập Tổ công nghệ số cộng đồng"
                     *           },
                     *           "comment": null,
                     *           "recordedAt": "2023-01-09T02:00:00Z",
                     *           "approvedAt": "2023-01-09T02:00:00Z",
                     *           "knownSince": "2022-12-26T00:00:00Z"
                     *         },
                     *         {
                     *           "unit": {
                     *             "id": "0a3c9a51-62a1-4f9e-8e0a-3d1f0c9a7e20",
                     *             "code": "060",
                     *             "name": {
                     *               "vi": "Huyện Pác Nặm"
                     *             }
                     *           },
                     *           "period": "2022",
                     *           "breakdown": {},
                     *           "value": null,
                     *           "numerator": null,
                     *           "denominator": null,
                     *           "notApplicable": false,
                     *           "share": 1,
                     *           "contribution": null,
                     *           "weight": null,
                     *           "used": false,
                     *           "whyNot": "not-reported",
                     *           "version": null,
                     *           "valueOrigin": null,
                     *           "definitionVersion": null,
                     *           "source": null,
                     *           "comment": null,
                     *           "recordedAt": null,
                     *           "approvedAt": null,
                     *           "knownSince": null
                     *         }
                     *       ],
                     *       "linesNext": null,
                     *       "linesTotal": 2,
                     *       "definition": {
                     *         "code": "VILLAGE_TEAMS",
                     *         "version": 1,
                     *         "validFrom": null,
                     *         "name": {
                     *           "vi": "Tỷ lệ thôn, bản có tổ công nghệ số cộng đồng"
                     *         },
                     *         "meaning": null,
                     *         "measure": "ratio",
                     *         "numerator": {
                     *           "vi": "thôn, bản có tổ"
                     *         },
                     *         "denominator": {
                     *           "vi": "tất cả thôn, bản"
                     *         },
                     *         "unitOfMeasure": "percent",
                     *         "decimals": 2,
                     *         "direction": "higher-is-better",
                     *         "rollUpInSpace": "ratio-of-sums",
                     *         "rollUpInTime": "last",
                     *         "missingInSpace": "skip",
                     *         "missingInTime": "skip",
                     *         "weight": null,
                     *         "legalBasis": null,
                     *         "scope": null,
                     *         "exclusions": null
                     *       },
                     *       "formula": null,
                     *       "boundaries": {
                     *         "day": "2026-11-25",
                     *         "acts": [
                     *           {
                     *             "id": "6f1d2a8e-9a0b-4c1d-8e2f-3a4b5c6d7e8f",
                     *             "effectiveDate": "2025-07-01",
                     *             "title": {
                     *               "vi": "Sắp xếp đơn vị hành chính năm 2025"
                     *             },
                     *             "legalBasis": "Nghị quyết số 1683/NQ-UBTVQH15"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FigureExplanation"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listFigureLines: {
        parameters: {
            query?: {
                /**
                 * @description As known at this instant.
                 * @example 2025-08-01T00:00:00Z
                 */
                asOf?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /**
                 * @description `as-reported`: in the units of the period's last day. `current`, or a day: in the units of today, or of that day.
                 * @example current
                 */
                boundaries?: string;
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
                /**
                 * @description Code of the indicator.
                 * @example VILLAGE_TEAMS
                 */
                indicator?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description The period.
                 * @example 2022
                 */
                period?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /**
                 * @description Code or id of the unit. A code is read on the last day of the period; with `boundaries` of a day, on that day.
                 * @example 19
                 */
                unit?: string;
            };
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
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
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unit": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "period": "2022",
                     *           "breakdown": {},
                     *           "value": 92.65,
                     *           "numerator": 1197,
                     *           "denominator": 1292,
                     *           "notApplicable": false,
                     *           "share": 1,
                     *           "contribution": 92.65,
                     *           "weight": null,
                     *           "used": true,
                     *           "whyNot": null,
                     *           "version": 1,
                     *           "valueOrigin": "computed",
                     *           "definitionVersion": 1,
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "1.197/1.292 thôn, bản thành lập Tổ công nghệ số cộng đồng"
                     *           },
                     *           "comment": null,
                     *           "recordedAt": "2023-01-09T02:00:00Z",
                     *           "approvedAt": "2023-01-09T02:00:00Z",
                     *           "knownSince": "2022-12-26T00:00:00Z"
                     *         },
                     *         {
                     *           "unit": {
                     *             "id": "0a3c9a51-62a1-4f9e-8e0a-3d1f0c9a7e20",
                     *             "code": "060",
                     *             "name": {
                     *               "vi": "Huyện Pác Nặm"
                     *             }
                     *           },
                     *           "period": "2022",
                     *           "breakdown": {},
                     *           "value": null,
                     *           "numerator": null,
                     *           "denominator": null,
                     *           "notApplicable": false,
                     *           "share": 1,
                     *           "contribution": null,
                     *           "weight": null,
                     *           "used": false,
                     *           "whyNot": "not-reported",
                     *           "version": null,
                     *           "valueOrigin": null,
                     *           "definitionVersion": null,
                     *           "source": null,
                     *           "comment": null,
                     *           "recordedAt": null,
                     *           "approvedAt": null,
                     *           "knownSince": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["FigureLinePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getFigureStatement: {
        parameters: {
            query?: {
                /**
                 * @description As known at this instant.
                 * @example 2025-08-01T00:00:00Z
                 */
                asOf?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /**
                 * @description `as-reported`: in the units of the period's last day. `current`, or a day: in the units of today, or of that day.
                 * @example current
                 */
                boundaries?: string;
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /**
                 * @description Code of the indicator.
                 * @example VILLAGE_TEAMS
                 */
                indicator?: string;
                /**
                 * @description The period.
                 * @example 2022
                 */
                period?: string;
                /**
                 * @description Code or id of the unit. A code is read on the last day of the period; with `boundaries` of a day, on that day.
                 * @example 19
                 */
                unit?: string;
            };
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "printed": {
                     *         "indicator": "COMMUNE_TEAMS",
                     *         "unit": {
                     *           "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *           "code": "06",
                     *           "name": {
                     *             "vi": "Tỉnh Bắc Kạn",
                     *             "en": "Bắc Kạn Province"
                     *           }
                     *         },
                     *         "period": "2022",
                     *         "breakdown": {},
                     *         "value": 108,
                     *         "numerator": null,
                     *         "denominator": null,
                     *         "valueOrigin": "printed",
                     *         "unitOfMeasure": "unit",
                     *         "periodBasis": "not-stated",
                     *         "method": "reported",
                     *         "reason": null,
                     *         "coverage": {
                     *           "reported": 1,
                     *           "expected": 1
                     *         },
                     *         "target": null,
                     *         "attainment": null,
                     *         "previous": null,
                     *         "change": null,
                     *         "provisional": false,
                     *         "estimated": false,
                     *         "breakInSeries": false,
                     *         "remarks": [],
                     *         "notConvertible": [],
                     *         "observationStatus": "A",
                     *         "source": {
                     *           "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *           "page": null,
                     *           "url": null,
                     *           "quote": "1.197/1.292 thôn, bản thành lập Tổ công nghệ số cộng đồng"
                     *         },
                     *         "yearEarlier": null,
                     *         "changeYearEarlier": null,
                     *         "parentValue": null,
                     *         "differenceToParent": null,
                     *         "targetOriginal": null,
                     *         "attainmentOriginal": null,
                     *         "definitionVersion": 1,
                     *         "definitionBreak": false
                     *       },
                     *       "partsBy": "unit",
                     *       "parts": [
                     *         {
                     *           "indicator": "COMMUNE_TEAMS",
                     *           "unit": {
                     *             "id": "1d3c9a51-62a1-4f9e-8e0a-3d1f0c9a7e21",
                     *             "code": "060",
                     *             "name": {
                     *               "vi": "Huyện Pác Nặm"
                     *             }
                     *           },
                     *           "period": "2022",
                     *           "breakdown": {},
                     *           "value": 10,
                     *           "numerator": null,
                     *           "denominator": null,
                     *           "valueOrigin": null,
                     *           "unitOfMeasure": "unit",
                     *           "periodBasis": "not-stated",
                     *           "method": "sum",
                     *           "reason": null,
                     *           "coverage": {
                     *             "reported": 10,
                     *             "expected": 10
                     *           },
                     *           "target": null,
                     *           "attainment": null,
                     *           "previous": null,
                     *           "change": null,
                     *           "provisional": false,
                     *           "estimated": false,
                     *           "breakInSeries": false,
                     *           "remarks": [],
                     *           "notConvertible": [],
                     *           "observationStatus": "A",
                     *           "source": null,
                     *           "yearEarlier": null,
                     *           "changeYearEarlier": null,
                     *           "parentValue": null,
                     *           "differenceToParent": null,
                     *           "targetOriginal": null,
                     *           "attainmentOriginal": null,
                     *           "definitionVersion": 1,
                     *           "definitionBreak": false
                     *         }
                     *       ],
                     *       "method": "sum",
                     *       "sum": 107,
                     *       "sumNumerator": null,
                     *       "sumDenominator": null,
                     *       "difference": 1,
                     *       "reason": null,
                     *       "verdict": "above"
                     *     }
                     */
                    "application/json": components["schemas"]["FigureStatement"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "COMMUNE_TEAMS",
                     *           "name": {
                     *             "vi": "Tỷ lệ đơn vị cấp xã đã thành lập Tổ công nghệ số cộng đồng",
                     *             "en": "Share of commune-level units with a Community Digital Technology Team"
                     *           },
                     *           "meaning": {
                     *             "vi": "Trong số đơn vị hành chính cấp xã của tỉnh, bao nhiêu phần trăm đã thành lập Tổ công nghệ số cộng đồng.",
                     *             "en": "Of the commune-level administrative units of the province, the percentage that have set up a Community Digital Technology Team."
                     *           },
                     *           "measure": "ratio",
                     *           "numerator": {
                     *             "vi": "Số đơn vị cấp xã đã thành lập Tổ công nghệ số cộng đồng",
                     *             "en": "Commune-level units with a Community Digital Technology Team"
                     *           },
                     *           "denominator": {
                     *             "vi": "Tổng số đơn vị hành chính cấp xã",
                     *             "en": "All commune-level units"
                     *           },
                     *           "unitOfMeasure": "percent",
                     *           "decimals": 2,
                     *           "direction": "higher-is-better",
                     *           "frequency": "year",
                     *           "periodBasis": "not-stated",
                     *           "levels": [
                     *             "province"
                     *           ],
                     *           "breakdowns": [],
                     *           "rollUpInSpace": "ratio-of-sums",
                     *           "rollUpInTime": "last",
                     *           "minimum": 0,
                     *           "maximum": 100,
                     *           "legalBasis": null,
                     *           "scope": {
                     *             "vi": "Chữ “xã” trong nguồn là cấp xã: 96 xã, 6 phường và 6 thị trấn, cộng lại là 108. Nguồn không nêu ngày chốt số liệu.",
                     *             "en": "The word “xã” in the source means the commune level: 96 communes, 6 wards and 6 townships, 108 in all. The source does not state the cut-off date."
                     *           },
                     *           "validFrom": null,
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "108/108 xã và 1.197/1.292 thôn, bản thành lập Tổ công nghệ số cộng đồng"
                     *           },
                     *           "version": 1,
                     *           "recordedAt": "2023-01-09T02:21:36Z",
                     *           "reporterKinds": null,
                     *           "missingInSpace": "skip",
                     *           "missingInTime": "skip",
                     *           "evidenceRequired": false,
                     *           "exclusions": null,
                     *           "formula": null,
                     *           "weight": null,
                     *           "jumpTolerance": null,
                     *           "notAbove": null
                     *         }
                     *       ],
                     *       "next": "/api/v1/indicators?date=2022-12-26&limit=1&cursor=WyJDT01NVU5FX1RFQU1TIiwiNmNlOTIzYTYtNmQ4MS00NzY4LTgzZDktZjJiZjQwYTI0M2IyIiwiY29kZSxpZCJd"
                     *     }
                     */
                    "application/json": components["schemas"]["IndicatorPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
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
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example ONLINE_RECORDS
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "ONLINE_RECORDS",
                     *       "name": {
                     *         "vi": "Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng",
                     *         "en": "Share of work records processed online"
                     *       },
                     *       "meaning": {
                     *         "vi": "Trong số hồ sơ công việc của các cơ quan nhà nước ở một cấp, bao nhiêu phần trăm được xử lý trên môi trường mạng.",
                     *         "en": "Of the work records of state agencies at one level, the percentage processed online."
                     *       },
                     *       "measure": "ratio",
                     *       "numerator": {
                     *         "vi": "Số hồ sơ công việc được xử lý trên môi trường mạng",
                     *         "en": "Work records processed online"
                     *       },
                     *       "denominator": {
                     *         "vi": "Tổng số hồ sơ công việc",
                     *         "en": "All work records"
                     *       },
                     *       "unitOfMeasure": "percent",
                     *       "decimals": 0,
                     *       "direction": "higher-is-better",
                     *       "frequency": "year",
                     *       "periodBasis": "not-stated",
                     *       "levels": [
                     *         "province"
                     *       ],
                     *       "breakdowns": [
                     *         {
                     *           "code": "level",
                     *           "name": {
                     *             "vi": "Cấp",
                     *             "en": "Level"
                     *           },
                     *           "values": [
                     *             {
                     *               "code": "province",
                     *               "name": {
                     *                 "vi": "Cấp tỉnh",
                     *                 "en": "Provincial level"
                     *               }
                     *             },
                     *             {
                     *               "code": "district",
                     *               "name": {
                     *                 "vi": "Cấp huyện",
                     *                 "en": "District level"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "rollUpInSpace": "ratio-of-sums",
                     *       "rollUpInTime": "last",
                     *       "minimum": 0,
                     *       "maximum": 100,
                     *       "legalBasis": null,
                     *       "scope": {
                     *         "vi": "Một định nghĩa, phân theo cấp tỉnh, cấp huyện, cấp xã. Nguồn không nêu đơn vị báo cáo của từng cấp, có loại trừ hồ sơ mật hay không, ngày chốt, tử số và mẫu số; vì vậy không tính được giá trị chung của tỉnh và không lấy trung bình ba cấp.",
                     *         "en": "One definition, broken down by provincial, district and commune level. The source does not state the reporting units of each level, whether secret records are excluded, the cut-off date, the numerator or the denominator; so no value for the whole province can be computed and the three levels are not averaged."
                     *       },
                     *       "validFrom": null,
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": "hồ sơ công việc được xử lý trên môi trường mạng tại cấp tỉnh đạt 97%, cấp huyện 96%, cấp xã 90%"
                     *       },
                     *       "version": 1,
                     *       "recordedAt": "2023-01-09T02:21:36Z",
                     *       "reporterKinds": null,
                     *       "missingInSpace": "skip",
                     *       "missingInTime": "skip",
                     *       "evidenceRequired": false,
                     *       "exclusions": null,
                     *       "formula": null,
                     *       "weight": null,
                     *       "jumpTolerance": null,
                     *       "notAbove": null
                     *     }
                     */
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putIndicator: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example ONLINE_RECORDS
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "vi": "Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng",
                 *         "en": "Share of work records processed online"
                 *       },
                 *       "meaning": {
                 *         "vi": "Trong số hồ sơ công việc của các cơ quan nhà nước ở một cấp, bao nhiêu phần trăm được xử lý trên môi trường mạng.",
                 *         "en": "Of the work records of state agencies at one level, the percentage processed online."
                 *       },
                 *       "measure": "ratio",
                 *       "numerator": {
                 *         "vi": "Số hồ sơ công việc được xử lý trên môi trường mạng",
                 *         "en": "Work records processed online"
                 *       },
                 *       "denominator": {
                 *         "vi": "Tổng số hồ sơ công việc",
                 *         "en": "All work records"
                 *       },
                 *       "unitOfMeasure": "percent",
                 *       "decimals": 0,
                 *       "direction": "higher-is-better",
                 *       "frequency": "year",
                 *       "periodBasis": "not-stated",
                 *       "levels": [
                 *         "province"
                 *       ],
                 *       "breakdowns": [
                 *         {
                 *           "code": "level",
                 *           "name": {
                 *             "vi": "Cấp",
                 *             "en": "Level"
                 *           },
                 *           "values": [
                 *             {
                 *               "code": "province",
                 *               "name": {
                 *                 "vi": "Cấp tỉnh",
                 *                 "en": "Provincial level"
                 *               }
                 *             },
                 *             {
                 *               "code": "district",
                 *               "name": {
                 *                 "vi": "Cấp huyện",
                 *                 "en": "District level"
                 *               }
                 *             },
                 *             {
                 *               "code": "commune",
                 *               "name": {
                 *                 "vi": "Cấp xã",
                 *                 "en": "Commune level"
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "rollUpInSpace": "ratio-of-sums",
                 *       "rollUpInTime": "last",
                 *       "minimum": 0,
                 *       "maximum": 100,
                 *       "scope": {
                 *         "vi": "Một định nghĩa, phân theo cấp tỉnh, cấp huyện, cấp xã. Nguồn không nêu đơn vị báo cáo của từng cấp, có loại trừ hồ sơ mật hay không, ngày chốt, tử số và mẫu số; vì vậy không tính được giá trị chung của tỉnh và không lấy trung bình ba cấp.",
                 *         "en": "One definition, broken down by provincial, district and commune level. The source does not state the reporting units of each level, whether secret records are excluded, the cut-off date, the numerator or the denominator; so no value for the whole province can be computed and the three levels are not averaged."
                 *       },
                 *       "source": {
                 *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                 *         "page": null,
                 *         "url": null,
                 *         "quote": "hồ sơ công việc được xử lý trên môi trường mạng tại cấp tỉnh đạt 97%, cấp huyện 96%, cấp xã 90%"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WriteIndicator"];
            };
        };
        responses: {
            /** @description Changed, or unchanged by an equal body. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "ONLINE_RECORDS",
                     *       "name": {
                     *         "vi": "Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng",
                     *         "en": "Share of work records processed online"
                     *       },
                     *       "meaning": {
                     *         "vi": "Trong số hồ sơ công việc của các cơ quan nhà nước ở một cấp, bao nhiêu phần trăm được xử lý trên môi trường mạng.",
                     *         "en": "Of the work records of state agencies at one level, the percentage processed online."
                     *       },
                     *       "measure": "ratio",
                     *       "numerator": {
                     *         "vi": "Số hồ sơ công việc được xử lý trên môi trường mạng",
                     *         "en": "Work records processed online"
                     *       },
                     *       "denominator": {
                     *         "vi": "Tổng số hồ sơ công việc",
                     *         "en": "All work records"
                     *       },
                     *       "unitOfMeasure": "percent",
                     *       "decimals": 0,
                     *       "direction": "higher-is-better",
                     *       "frequency": "year",
                     *       "periodBasis": "not-stated",
                     *       "levels": [
                     *         "province"
                     *       ],
                     *       "breakdowns": [
                     *         {
                     *           "code": "level",
                     *           "name": {
                     *             "vi": "Cấp",
                     *             "en": "Level"
                     *           },
                     *           "values": [
                     *             {
                     *               "code": "province",
                     *               "name": {
                     *                 "vi": "Cấp tỉnh",
                     *                 "en": "Provincial level"
                     *               }
                     *             },
                     *             {
                     *               "code": "district",
                     *               "name": {
                     *                 "vi": "Cấp huyện",
                     *                 "en": "District level"
                     *               }
                     *             },
                     *             {
                     *               "code": "commune",
                     *               "name": {
                     *                 "vi": "Cấp xã",
                     *                 "en": "Commune level"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "rollUpInSpace": "ratio-of-sums",
                     *       "rollUpInTime": "last",
                     *       "minimum": 0,
                     *       "maximum": 100,
                     *       "legalBasis": null,
                     *       "scope": {
                     *         "vi": "Một định nghĩa, phân theo cấp tỉnh, cấp huyện, cấp xã. Nguồn không nêu đơn vị báo cáo của từng cấp, có loại trừ hồ sơ mật hay không, ngày chốt, tử số và mẫu số; vì vậy không tính được giá trị chung của tỉnh và không lấy trung bình ba cấp.",
                     *         "en": "One definition, broken down by provincial, district and commune level. The source does not state the reporting units of each level, whether secret records are excluded, the cut-off date, the numerator or the denominator; so no value for the whole province can be computed and the three levels are not averaged."
                     *       },
                     *       "validFrom": null,
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": "hồ sơ công việc được xử lý trên môi trường mạng tại cấp tỉnh đạt 97%, cấp huyện 96%, cấp xã 90%"
                     *       },
                     *       "version": 1,
                     *       "recordedAt": "2023-01-09T02:21:36Z",
                     *       "reporterKinds": null,
                     *       "missingInSpace": "skip",
                     *       "missingInTime": "skip",
                     *       "evidenceRequired": false,
                     *       "exclusions": null,
                     *       "formula": null,
                     *       "weight": null,
                     *       "jumpTolerance": null,
                     *       "notAbove": null
                     *     }
                     */
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            /** @description Defined for the first time. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "ONLINE_RECORDS",
                     *       "name": {
                     *         "vi": "Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng",
                     *         "en": "Share of work records processed online"
                     *       },
                     *       "meaning": {
                     *         "vi": "Trong số hồ sơ công việc của các cơ quan nhà nước ở một cấp, bao nhiêu phần trăm được xử lý trên môi trường mạng.",
                     *         "en": "Of the work records of state agencies at one level, the percentage processed online."
                     *       },
                     *       "measure": "ratio",
                     *       "numerator": {
                     *         "vi": "Số hồ sơ công việc được xử lý trên môi trường mạng",
                     *         "en": "Work records processed online"
                     *       },
                     *       "denominator": {
                     *         "vi": "Tổng số hồ sơ công việc",
                     *         "en": "All work records"
                     *       },
                     *       "unitOfMeasure": "percent",
                     *       "decimals": 0,
                     *       "direction": "higher-is-better",
                     *       "frequency": "year",
                     *       "periodBasis": "not-stated",
                     *       "levels": [
                     *         "province"
                     *       ],
                     *       "breakdowns": [
                     *         {
                     *           "code": "level",
                     *           "name": {
                     *             "vi": "Cấp",
                     *             "en": "Level"
                     *           },
                     *           "values": [
                     *             {
                     *               "code": "province",
                     *               "name": {
                     *                 "vi": "Cấp tỉnh",
                     *                 "en": "Provincial level"
                     *               }
                     *             },
                     *             {
                     *               "code": "district",
                     *               "name": {
                     *                 "vi": "Cấp huyện",
                     *                 "en": "District level"
                     *               }
                     *             },
                     *             {
                     *               "code": "commune",
                     *               "name": {
                     *                 "vi": "Cấp xã",
                     *                 "en": "Commune level"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "rollUpInSpace": "ratio-of-sums",
                     *       "rollUpInTime": "last",
                     *       "minimum": 0,
                     *       "maximum": 100,
                     *       "legalBasis": null,
                     *       "scope": {
                     *         "vi": "Một định nghĩa, phân theo cấp tỉnh, cấp huyện, cấp xã. Nguồn không nêu đơn vị báo cáo của từng cấp, có loại trừ hồ sơ mật hay không, ngày chốt, tử số và mẫu số; vì vậy không tính được giá trị chung của tỉnh và không lấy trung bình ba cấp.",
                     *         "en": "One definition, broken down by provincial, district and commune level. The source does not state the reporting units of each level, whether secret records are excluded, the cut-off date, the numerator or the denominator; so no value for the whole province can be computed and the three levels are not averaged."
                     *       },
                     *       "validFrom": null,
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": "hồ sơ công việc được xử lý trên môi trường mạng tại cấp tỉnh đạt 97%, cấp huyện 96%, cấp xã 90%"
                     *       },
                     *       "version": 1,
                     *       "recordedAt": "2023-01-09T02:21:36Z",
                     *       "reporterKinds": null,
                     *       "missingInSpace": "skip",
                     *       "missingInTime": "skip",
                     *       "evidenceRequired": false,
                     *       "exclusions": null,
                     *       "formula": null,
                     *       "weight": null,
                     *       "jumpTolerance": null,
                     *       "notAbove": null
                     *     }
                     */
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                /**
                 * @description Code in the catalogue.
                 * @example ONLINE_RECORDS
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "ONLINE_RECORDS",
                     *           "name": {
                     *             "vi": "Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng",
                     *             "en": "Share of work records processed online"
                     *           },
                     *           "meaning": {
                     *             "vi": "Trong số hồ sơ công việc của các cơ quan nhà nước ở một cấp, bao nhiêu phần trăm được xử lý trên môi trường mạng.",
                     *             "en": "Of the work records of state agencies at one level, the percentage processed online."
                     *           },
                     *           "measure": "ratio",
                     *           "numerator": {
                     *             "vi": "Số hồ sơ công việc được xử lý trên môi trường mạng",
                     *             "en": "Work records processed online"
                     *           },
                     *           "denominator": {
                     *             "vi": "Tổng số hồ sơ công việc",
                     *             "en": "All work records"
                     *           },
                     *           "unitOfMeasure": "percent",
                     *           "decimals": 0,
                     *           "direction": "higher-is-better",
                     *           "frequency": "year",
                     *           "periodBasis": "not-stated",
                     *           "levels": [
                     *             "province"
                     *           ],
                     *           "breakdowns": [
                     *             {
                     *               "code": "level",
                     *               "name": {
                     *                 "vi": "Cấp",
                     *                 "en": "Level"
                     *               },
                     *               "values": [
                     *                 {
                     *                   "code": "province",
                     *                   "name": {
                     *                     "vi": "Cấp tỉnh",
                     *                     "en": "Provincial level"
                     *                   }
                     *                 },
                     *                 {
                     *                   "code": "district",
                     *                   "name": {
                     *                     "vi": "Cấp huyện",
                     *                     "en": "District level"
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "rollUpInSpace": "ratio-of-sums",
                     *           "rollUpInTime": "last",
                     *           "minimum": 0,
                     *           "maximum": 100,
                     *           "legalBasis": null,
                     *           "scope": {
                     *             "vi": "Một định nghĩa, phân theo cấp tỉnh, cấp huyện, cấp xã. Nguồn không nêu đơn vị báo cáo của từng cấp, có loại trừ hồ sơ mật hay không, ngày chốt, tử số và mẫu số; vì vậy không tính được giá trị chung của tỉnh và không lấy trung bình ba cấp.",
                     *             "en": "One definition, broken down by provincial, district and commune level. The source does not state the reporting units of each level, whether secret records are excluded, the cut-off date, the numerator or the denominator; so no value for the whole province can be computed and the three levels are not averaged."
                     *           },
                     *           "validFrom": null,
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "hồ sơ công việc được xử lý trên môi trường mạng tại cấp tỉnh đạt 97%, cấp huyện 96%, cấp xã 90%"
                     *           },
                     *           "version": 1,
                     *           "recordedAt": "2023-01-09T02:21:36Z",
                     *           "reporterKinds": null,
                     *           "missingInSpace": "skip",
                     *           "missingInTime": "skip",
                     *           "evidenceRequired": false,
                     *           "exclusions": null,
                     *           "formula": null,
                     *           "weight": null,
                     *           "jumpTolerance": null,
                     *           "notAbove": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["IndicatorPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listJobs: {
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
                /**
                 * @description Kinds of work; several with commas.
                 * @example observation-import
                 */
                kind?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /**
                 * @description `queued`, `running`, `succeeded`, `failed`; several with commas.
                 * @example running
                 */
                status?: string;
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0f8e3c1a-3d2b-4c55-8c41-7d1a52e9b6f0",
                     *           "kind": "observation-import",
                     *           "status": "running",
                     *           "done": 412000,
                     *           "total": null,
                     *           "result": null,
                     *           "problem": null,
                     *           "createdAt": "2023-01-09T05:00:00Z",
                     *           "startedAt": "2023-01-09T05:00:01Z",
                     *           "finishedAt": null,
                     *           "createdBy": "nguyen-van-a"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["JobPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id, as answers give it.
                 * @example 0f8e3c1a-3d2b-4c55-8c41-7d1a52e9b6f0
                 */
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
                     *       "id": "0f8e3c1a-3d2b-4c55-8c41-7d1a52e9b6f0",
                     *       "kind": "observation-import",
                     *       "status": "succeeded",
                     *       "done": 1000000,
                     *       "total": 1000000,
                     *       "result": {
                     *         "dryRun": false,
                     *         "rows": 1000000,
                     *         "created": 1000000,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "problem": null,
                     *       "createdAt": "2023-01-09T05:00:00Z",
                     *       "startedAt": "2023-01-09T05:00:01Z",
                     *       "finishedAt": "2023-01-09T05:01:10Z",
                     *       "createdBy": "nguyen-van-a"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
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
                    /**
                     * @example {
                     *       "id": "35e599e9-a753-4e89-9c0e-9317c531a835",
                     *       "username": "reporter",
                     *       "displayName": "Người báo cáo (dùng thử)",
                     *       "roles": [
                     *         {
                     *           "role": "reporter",
                     *           "unit": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "delegatedBy": null,
                     *           "delegatedUntil": null
                     *         }
                     *       ],
                     *       "scopes": [
                     *         "*:read",
                     *         "*:write"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getDigest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": true,
                     *       "hour": 7,
                     *       "kinds": [
                     *         "escalated",
                     *         "overdue",
                     *         "due-in-1",
                     *         "due-in-3",
                     *         "due-in-7"
                     *       ],
                     *       "roles": [
                     *         "lead",
                     *         "coordinator"
                     *       ],
                     *       "escalateAfterWorkingDays": 3,
                     *       "mailed": true,
                     *       "toldOn": "2023-01-09"
                     *     }
                     */
                    "application/json": components["schemas"]["Digest"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putDigest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": true,
                 *       "hour": 7,
                 *       "kinds": [
                 *         "escalated",
                 *         "overdue",
                 *         "due-in-1",
                 *         "due-in-3",
                 *         "due-in-7"
                 *       ],
                 *       "roles": [
                 *         "lead",
                 *         "coordinator"
                 *       ],
                 *       "escalateAfterWorkingDays": 3
                 *     }
                 */
                "application/json": components["schemas"]["WriteDigest"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": true,
                     *       "hour": 7,
                     *       "kinds": [
                     *         "escalated",
                     *         "overdue",
                     *         "due-in-1",
                     *         "due-in-3",
                     *         "due-in-7"
                     *       ],
                     *       "roles": [
                     *         "lead",
                     *         "coordinator"
                     *       ],
                     *       "escalateAfterWorkingDays": 3,
                     *       "mailed": true,
                     *       "toldOn": null
                     *     }
                     */
                    "application/json": components["schemas"]["Digest"];
                };
            };
            /** @description Set for the first time. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": true,
                     *       "hour": 7,
                     *       "kinds": [
                     *         "escalated",
                     *         "overdue",
                     *         "due-in-1",
                     *         "due-in-3",
                     *         "due-in-7"
                     *       ],
                     *       "roles": [
                     *         "lead",
                     *         "coordinator"
                     *       ],
                     *       "escalateAfterWorkingDays": 3,
                     *       "mailed": true,
                     *       "toldOn": null
                     *     }
                     */
                    "application/json": components["schemas"]["Digest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listTaskFilters: {
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5c1e7f0a-3b7d-4f51-9a44-0d2b8f6c1e90",
                     *           "name": "Sở quá hạn",
                     *           "query": "unit=SO-TTTT&role=lead&timing=overdue",
                     *           "tasks": "/api/v1/tasks?unit=SO-TTTT&role=lead&timing=overdue",
                     *           "feed": {
                     *             "createdAt": "2023-01-09T02:21:49Z",
                     *             "lastUsedAt": null
                     *           },
                     *           "createdAt": "2023-01-09T02:20:11Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TaskFilterPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createTaskFilter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Sở quá hạn",
                 *       "query": "unit=SO-TTTT&role=lead&timing=overdue"
                 *     }
                 */
                "application/json": components["schemas"]["WriteTaskFilter"];
            };
        };
        responses: {
            /** @description Saved. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5c1e7f0a-3b7d-4f51-9a44-0d2b8f6c1e90",
                     *       "name": "Sở quá hạn",
                     *       "query": "unit=SO-TTTT&role=lead&timing=overdue",
                     *       "tasks": "/api/v1/tasks?unit=SO-TTTT&role=lead&timing=overdue",
                     *       "feed": null,
                     *       "createdAt": "2023-01-09T02:20:11Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TaskFilter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getTaskFilter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5c1e7f0a-3b7d-4f51-9a44-0d2b8f6c1e90",
                     *       "name": "Sở quá hạn",
                     *       "query": "unit=SO-TTTT&role=lead&timing=overdue",
                     *       "tasks": "/api/v1/tasks?unit=SO-TTTT&role=lead&timing=overdue",
                     *       "feed": {
                     *         "createdAt": "2023-01-09T02:21:49Z",
                     *         "lastUsedAt": null
                     *       },
                     *       "createdAt": "2023-01-09T02:20:11Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TaskFilter"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteTaskFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    patchTaskFilter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": "unit=SO-TTTT&timing=overdue"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["WriteTaskFilterChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5c1e7f0a-3b7d-4f51-9a44-0d2b8f6c1e90",
                     *       "name": "Sở quá hạn",
                     *       "query": "unit=SO-TTTT&timing=overdue",
                     *       "tasks": "/api/v1/tasks?unit=SO-TTTT&timing=overdue",
                     *       "feed": {
                     *         "createdAt": "2023-01-09T02:21:49Z",
                     *         "lastUsedAt": null
                     *       },
                     *       "createdAt": "2023-01-09T02:20:11Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TaskFilter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putTaskFilterFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link instead of the one before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "/api/v1/calendar-feeds/Zk3nW0v8xq1mJ5c9yT7bR2dL6hF4gS0pA-uE_iOoKQ4.ics",
                     *       "createdAt": "2023-01-09T02:21:49Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description The first link. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "/api/v1/calendar-feeds/Zk3nW0v8xq1mJ5c9yT7bR2dL6hF4gS0pA-uE_iOoKQ4.ics",
                     *       "createdAt": "2023-01-09T02:21:49Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteTaskFilterFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "indicator": "VILLAGE_TEAMS",
                     *           "unit": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "period": "2022",
                     *           "breakdown": {},
                     *           "value": 92.65,
                     *           "numerator": 1197,
                     *           "denominator": 1292,
                     *           "notApplicable": false,
                     *           "valueOrigin": "computed",
                     *           "periodBasis": "not-stated",
                     *           "status": "approved",
                     *           "version": 1,
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "108/108 xã và 1.197/1.292 thôn, bản thành lập Tổ công nghệ số cộng đồng"
                     *           },
                     *           "comment": "Nguồn in tử số và mẫu số (dấu chấm ngăn cách hàng nghìn), không in tỷ lệ; tỷ lệ do hệ thống tính.",
                     *           "recordedAt": "2023-01-09T02:21:36Z",
                     *           "knownSince": "2022-12-25T17:00:00Z",
                     *           "approvedAt": "2023-01-09T02:21:36Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ObservationPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
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
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Code of the indicator.
                 * @example VILLAGE_TEAMS
                 */
                indicator: string;
                /**
                 * @description Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.
                 * @example 2022
                 */
                period: string;
                /**
                 * @description Code or id of the unit.
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indicator": "VILLAGE_TEAMS",
                     *       "unit": {
                     *         "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *         "code": "06",
                     *         "name": {
                     *           "vi": "Tỉnh Bắc Kạn",
                     *           "en": "Bắc Kạn Province"
                     *         }
                     *       },
                     *       "period": "2022",
                     *       "breakdown": {},
                     *       "value": 92.65,
                     *       "numerator": 1197,
                     *       "denominator": 1292,
                     *       "notApplicable": false,
                     *       "valueOrigin": "computed",
                     *       "periodBasis": "not-stated",
                     *       "status": "approved",
                     *       "version": 1,
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": "108/108 xã và 1.197/1.292 thôn, bản thành lập Tổ công nghệ số cộng đồng"
                     *       },
                     *       "comment": "Nguồn in tử số và mẫu số (dấu chấm ngăn cách hàng nghìn), không in tỷ lệ; tỷ lệ do hệ thống tính.",
                     *       "recordedAt": "2023-01-09T02:21:36Z",
                     *       "knownSince": "2022-12-25T17:00:00Z",
                     *       "approvedAt": "2023-01-09T02:21:36Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Observation"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
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
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Code of the indicator.
                 * @example VILLAGE_TEAMS
                 */
                indicator: string;
                /**
                 * @description Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.
                 * @example 2022
                 */
                period: string;
                /**
                 * @description Code or id of the unit.
                 * @example 06
                 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "numerator": 1201,
                 *       "denominator": 1292,
                 *       "comment": "Bốn tổ thành lập sau ngày chốt số liệu",
                 *       "reason": "Bổ sung báo cáo của bốn thôn"
                 *     }
                 */
                "application/json": components["schemas"]["WriteObservation"];
            };
        };
        responses: {
            /** @description A new version of a value, or an equal body. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indicator": "VILLAGE_TEAMS",
                     *       "unit": {
                     *         "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *         "code": "06",
                     *         "name": {
                     *           "vi": "Tỉnh Bắc Kạn",
                     *           "en": "Bắc Kạn Province"
                     *         }
                     *       },
                     *       "period": "2022",
                     *       "breakdown": {},
                     *       "value": 92.65,
                     *       "numerator": 1197,
                     *       "denominator": 1292,
                     *       "notApplicable": false,
                     *       "valueOrigin": "computed",
                     *       "periodBasis": "not-stated",
                     *       "status": "approved",
                     *       "version": 1,
                     *       "pendingVersion": {
                     *         "version": 2,
                     *         "status": "draft",
                     *         "definitionVersion": 1,
                     *         "value": 92.96,
                     *         "numerator": 1201,
                     *         "denominator": 1292,
                     *         "notApplicable": false,
                     *         "valueOrigin": "computed",
                     *         "source": null,
                     *         "comment": "Bốn tổ thành lập sau ngày chốt số liệu",
                     *         "reason": "Bổ sung báo cáo của bốn thôn",
                     *         "statusReason": null,
                     *         "recordedAt": "2023-01-09T02:21:46Z",
                     *         "recordedBy": "reporter",
                     *         "knownSince": null,
                     *         "approvedAt": null,
                     *         "withdrawnAt": null
                     *       },
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": "108/108 xã và 1.197/1.292 thôn, bản thành lập Tổ công nghệ số cộng đồng"
                     *       },
                     *       "comment": "Nguồn in tử số và mẫu số (dấu chấm ngăn cách hàng nghìn), không in tỷ lệ; tỷ lệ do hệ thống tính.",
                     *       "recordedAt": "2023-01-09T02:21:36Z",
                     *       "knownSince": "2022-12-25T17:00:00Z",
                     *       "approvedAt": "2023-01-09T02:21:36Z",
                     *       "recordedBy": "sample-data"
                     *     }
                     */
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description A first version. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indicator": "VILLAGE_TEAMS",
                     *       "unit": {
                     *         "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *         "code": "06",
                     *         "name": {
                     *           "vi": "Tỉnh Bắc Kạn",
                     *           "en": "Bắc Kạn Province"
                     *         }
                     *       },
                     *       "period": "2022",
                     *       "breakdown": {},
                     *       "value": 92.65,
                     *       "numerator": 1197,
                     *       "denominator": 1292,
                     *       "notApplicable": false,
                     *       "valueOrigin": "computed",
                     *       "periodBasis": "not-stated",
                     *       "status": "approved",
                     *       "version": 1,
                     *       "pendingVersion": {
                     *         "version": 2,
                     *         "status": "draft",
                     *         "definitionVersion": 1,
                     *         "value": 92.96,
                     *         "numerator": 1201,
                     *         "denominator": 1292,
                     *         "notApplicable": false,
                     *         "valueOrigin": "computed",
                     *         "source": null,
                     *         "comment": "Bốn tổ thành lập sau ngày chốt số liệu",
                     *         "reason": "Bổ sung báo cáo của bốn thôn",
                     *         "statusReason": null,
                     *         "recordedAt": "2023-01-09T02:21:46Z",
                     *         "recordedBy": "reporter",
                     *         "knownSince": null,
                     *         "approvedAt": null,
                     *         "withdrawnAt": null
                     *       },
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": "108/108 xã và 1.197/1.292 thôn, bản thành lập Tổ công nghệ số cộng đồng"
                     *       },
                     *       "comment": "Nguồn in tử số và mẫu số (dấu chấm ngăn cách hàng nghìn), không in tỷ lệ; tỷ lệ do hệ thống tính.",
                     *       "recordedAt": "2023-01-09T02:21:36Z",
                     *       "knownSince": "2022-12-25T17:00:00Z",
                     *       "approvedAt": "2023-01-09T02:21:36Z",
                     *       "recordedBy": "sample-data"
                     *     }
                     */
                    "application/json": components["schemas"]["Observation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                /**
                 * @description Code of the indicator.
                 * @example VILLAGE_TEAMS
                 */
                indicator: string;
                /**
                 * @description Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.
                 * @example 2022
                 */
                period: string;
                /**
                 * @description Code or id of the unit.
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 1,
                     *           "status": "approved",
                     *           "definitionVersion": 1,
                     *           "value": 92.65,
                     *           "numerator": 1197,
                     *           "denominator": 1292,
                     *           "notApplicable": false,
                     *           "valueOrigin": "computed",
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "108/108 xã và 1.197/1.292 thôn, bản thành lập Tổ công nghệ số cộng đồng"
                     *           },
                     *           "comment": "Nguồn in tử số và mẫu số (dấu chấm ngăn cách hàng nghìn), không in tỷ lệ; tỷ lệ do hệ thống tính.",
                     *           "reason": null,
                     *           "statusReason": null,
                     *           "recordedAt": "2023-01-09T02:21:36Z",
                     *           "recordedBy": "sample-data",
                     *           "knownSince": "2022-12-25T17:00:00Z",
                     *           "approvedAt": "2023-01-09T02:21:36Z",
                     *           "approvedBy": "sample-data",
                     *           "withdrawnAt": null
                     *         },
                     *         {
                     *           "version": 2,
                     *           "status": "submitted",
                     *           "definitionVersion": 1,
                     *           "value": 92.96,
                     *           "numerator": 1201,
                     *           "denominator": 1292,
                     *           "notApplicable": false,
                     *           "valueOrigin": "computed",
                     *           "source": null,
                     *           "comment": "Bốn tổ thành lập sau ngày chốt số liệu",
                     *           "reason": "Bổ sung báo cáo của bốn thôn",
                     *           "statusReason": null,
                     *           "recordedAt": "2023-01-09T02:21:46Z",
                     *           "recordedBy": "reporter",
                     *           "knownSince": null,
                     *           "approvedAt": null,
                     *           "withdrawnAt": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ObservationVersionPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listEvidence: {
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
                /**
                 * @description Code of the indicator.
                 * @example VILLAGE_TEAMS
                 */
                indicator: string;
                /**
                 * @description Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.
                 * @example 2022
                 */
                period: string;
                /**
                 * @description Code or id of the unit.
                 * @example 06
                 */
                unit: string;
                /**
                 * @description Number of the version, counted from 1.
                 * @example 2
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5f0c1f3e-7c55-4c0e-9a0e-5f6d0c2b8a11",
                     *           "name": "Biên bản nghiệm thu.pdf",
                     *           "mediaType": "application/pdf",
                     *           "size": 184320,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "recordedAt": "2023-01-09T02:30:00Z",
                     *           "recordedBy": "reporter"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EvidencePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createEvidence: {
        parameters: {
            query?: {
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Code of the indicator.
                 * @example VILLAGE_TEAMS
                 */
                indicator: string;
                /**
                 * @description Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.
                 * @example 2022
                 */
                period: string;
                /**
                 * @description Code or id of the unit.
                 * @example 06
                 */
                unit: string;
                /**
                 * @description Number of the version, counted from 1.
                 * @example 2
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "(the bytes of Biên bản nghiệm thu.pdf)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["WriteEvidence"];
            };
        };
        responses: {
            /** @description The same content is there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c1f3e-7c55-4c0e-9a0e-5f6d0c2b8a11",
                     *       "name": "Biên bản nghiệm thu.pdf",
                     *       "mediaType": "application/pdf",
                     *       "size": 184320,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "recordedAt": "2023-01-09T02:30:00Z",
                     *       "recordedBy": "reporter"
                     *     }
                     */
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Added. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c1f3e-7c55-4c0e-9a0e-5f6d0c2b8a11",
                     *       "name": "Biên bản nghiệm thu.pdf",
                     *       "mediaType": "application/pdf",
                     *       "size": 184320,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "recordedAt": "2023-01-09T02:30:00Z",
                     *       "recordedBy": "reporter"
                     *     }
                     */
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getEvidence: {
        parameters: {
            query?: {
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
            };
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
                /**
                 * @description Code of the indicator.
                 * @example VILLAGE_TEAMS
                 */
                indicator: string;
                /**
                 * @description Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.
                 * @example 2022
                 */
                period: string;
                /**
                 * @description Code or id of the unit.
                 * @example 06
                 */
                unit: string;
                /**
                 * @description Number of the version, counted from 1.
                 * @example 2
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under the media type of its content. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteEvidence: {
        parameters: {
            query?: {
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
            };
            header?: never;
            path: {
                /** @description Id, as answers give it. */
                id: string;
                /**
                 * @description Code of the indicator.
                 * @example VILLAGE_TEAMS
                 */
                indicator: string;
                /**
                 * @description Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.
                 * @example 2022
                 */
                period: string;
                /**
                 * @description Code or id of the unit.
                 * @example 06
                 */
                unit: string;
                /**
                 * @description Number of the version, counted from 1.
                 * @example 2
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["OtherProblem"];
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
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Code of the indicator.
                 * @example VILLAGE_TEAMS
                 */
                indicator: string;
                /**
                 * @description Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.
                 * @example 2022
                 */
                period: string;
                /**
                 * @description Code or id of the unit.
                 * @example 06
                 */
                unit: string;
                /**
                 * @description Number of the version, counted from 1.
                 * @example 2
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "submitted"
                 *     }
                 */
                "application/json": components["schemas"]["WriteVersionStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indicator": "VILLAGE_TEAMS",
                     *       "unit": {
                     *         "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *         "code": "06",
                     *         "name": {
                     *           "vi": "Tỉnh Bắc Kạn",
                     *           "en": "Bắc Kạn Province"
                     *         }
                     *       },
                     *       "period": "2022",
                     *       "breakdown": {},
                     *       "value": 92.65,
                     *       "numerator": 1197,
                     *       "denominator": 1292,
                     *       "notApplicable": false,
                     *       "valueOrigin": "computed",
                     *       "periodBasis": "not-stated",
                     *       "status": "approved",
                     *       "version": 1,
                     *       "pendingVersion": {
                     *         "version": 2,
                     *         "status": "submitted",
                     *         "definitionVersion": 1,
                     *         "value": 92.96,
                     *         "numerator": 1201,
                     *         "denominator": 1292,
                     *         "notApplicable": false,
                     *         "valueOrigin": "computed",
                     *         "source": null,
                     *         "comment": "Bốn tổ thành lập sau ngày chốt số liệu",
                     *         "reason": "Bổ sung báo cáo của bốn thôn",
                     *         "statusReason": null,
                     *         "recordedAt": "2023-01-09T02:21:46Z",
                     *         "recordedBy": "reporter",
                     *         "knownSince": null,
                     *         "approvedAt": null,
                     *         "withdrawnAt": null
                     *       },
                     *       "source": {
                     *         "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": "108/108 xã và 1.197/1.292 thôn, bản thành lập Tổ công nghệ số cộng đồng"
                     *       },
                     *       "comment": "Nguồn in tử số và mẫu số (dấu chấm ngăn cách hàng nghìn), không in tỷ lệ; tỷ lệ do hệ thống tính.",
                     *       "recordedAt": "2023-01-09T02:21:36Z",
                     *       "knownSince": "2022-12-25T17:00:00Z",
                     *       "approvedAt": "2023-01-09T02:21:36Z",
                     *       "recordedBy": "sample-data"
                     *     }
                     */
                    "application/json": components["schemas"]["Observation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    importObservations: {
        parameters: {
            query?: {
                /** @description Whether a job takes the file: `true`, `false`, or `auto` where it has more than 5,000 rows. */
                async?: "true" | "false" | "auto";
                /** @description `true` does the same and rolls it back. */
                dryRun?: boolean;
                /** @description How numbers are written where they are texts: `en` 1197 and 92.65, `vi-VN` 1.197 and 92,65. Numbers of JSON and of workbooks are numbers. */
                locale?: "en" | "vi-VN";
            };
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example (the bytes of an XLSX file) */
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                /** @example {"indicator":"COMMUNE_TEAMS","unit":"06","period":"2021","numerator":97,"denominator":108,"comment":"Theo báo cáo quý IV"} */
                "application/x-ndjson": string;
                /**
                 * @example indicator,unit,period,numerator,denominator,comment
                 *     COMMUNE_TEAMS,06,2021,97,108,Theo báo cáo quý IV
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description What was done, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dryRun": true,
                     *       "rows": 1,
                     *       "created": 1,
                     *       "changed": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ObservationImport"];
                };
            };
            /** @description A job takes the file. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0f8e3c1a-3d2b-4c55-8c41-7d1a52e9b6f0",
                     *       "kind": "observation-import",
                     *       "status": "queued",
                     *       "done": 0,
                     *       "total": null,
                     *       "result": null,
                     *       "problem": null,
                     *       "createdAt": "2023-01-09T05:00:00Z",
                     *       "startedAt": null,
                     *       "finishedAt": null,
                     *       "createdBy": "nguyen-van-a"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
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
                    Link: components["headers"]["Link"];
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
                     *           "knownSince": "2022-12-25T17:00:00Z",
                     *           "legalBases": []
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
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
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
                 *       },
                 *       "legalBases": [
                 *         {
                 *           "document": "Kế hoạch chuyển đổi số năm 2024 của tỉnh",
                 *           "number": "25/KH-UBND",
                 *           "date": "2024-01-15"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WritePlan"];
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                     *       "knownSince": null,
                     *       "legalBases": [
                     *         {
                     *           "document": "Kế hoạch chuyển đổi số năm 2024 của tỉnh",
                     *           "number": "25/KH-UBND",
                     *           "date": "2024-01-15"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
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
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                     *       "knownSince": "2022-12-25T17:00:00Z",
                     *       "legalBases": []
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    patchPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "vi": "Kế hoạch công tác năm 2024",
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
                    ETag: components["headers"]["ETag"];
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
                     *       "knownSince": null,
                     *       "legalBases": []
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listAmendments: {
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
                /** @description draft, submitted, decided, in-force, withdrawn; several with commas. */
                status?: string;
            };
            header?: never;
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "b02c4e6f-7182-4eaf-8031-8c9d0e1f2a89",
                     *           "plan": {
                     *             "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *             "title": {
                     *               "vi": "Kế hoạch công tác năm 2024",
                     *               "en": "Work plan of 2024"
                     *             },
                     *             "year": 2024
                     *           },
                     *           "number": 1,
                     *           "status": "in-force",
                     *           "reason": "Điều chỉnh thời hạn theo Thông báo kết luận số 35",
                     *           "effectiveOn": "2024-05-20",
                     *           "decision": {
                     *             "number": "87/QĐ-STTTT",
                     *             "date": "2024-05-20",
                     *             "signer": "Nguyễn Văn A"
                     *           },
                     *           "legalBases": [
                     *             {
                     *               "document": "Thông báo kết luận của Giám đốc Sở",
                     *               "number": "35/TB-STTTT",
                     *               "date": "2024-05-14",
                     *               "page": null
                     *             }
                     *           ],
                     *           "version": 2,
                     *           "statusReason": null,
                     *           "recordedAt": "2024-05-15T03:00:00Z",
                     *           "decidedAt": "2024-05-20T02:30:00Z",
                     *           "draftedBy": null,
                     *           "submittedBy": null,
                     *           "decidedBy": null,
                     *           "lines": [
                     *             {
                     *               "action": "change",
                     *               "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *               "code": "T1",
                     *               "title": {
                     *                 "vi": "Thúc đẩy sử dụng các nền tảng số",
                     *                 "en": "Promote the use of digital platforms"
                     *               },
                     *               "field": "due",
                     *               "oldValue": "2024-06-30",
                     *               "newValue": "2024-09-30",
                     *               "reason": "Chờ nền tảng của Bộ",
                     *               "fits": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AmendmentPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Điều chỉnh thời hạn theo Thông báo kết luận số 35",
                 *       "legalBases": [
                 *         {
                 *           "document": "Thông báo kết luận của Giám đốc Sở",
                 *           "number": "35/TB-STTTT",
                 *           "date": "2024-05-14",
                 *           "page": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WriteAmendment"];
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b02c4e6f-7182-4eaf-8031-8c9d0e1f2a89",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "number": 1,
                     *       "status": "draft",
                     *       "reason": "Điều chỉnh thời hạn theo Thông báo kết luận số 35",
                     *       "effectiveOn": null,
                     *       "decision": null,
                     *       "legalBases": [
                     *         {
                     *           "document": "Thông báo kết luận của Giám đốc Sở",
                     *           "number": "35/TB-STTTT",
                     *           "date": "2024-05-14",
                     *           "page": null
                     *         }
                     *       ],
                     *       "version": null,
                     *       "statusReason": null,
                     *       "recordedAt": "2024-05-15T03:00:00Z",
                     *       "decidedAt": null,
                     *       "draftedBy": "planner",
                     *       "submittedBy": null,
                     *       "decidedBy": null,
                     *       "lines": []
                     *     }
                     */
                    "application/json": components["schemas"]["Amendment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getPlanAnnex: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The annex. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plan": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *       "rows": [
                     *         {
                     *           "code": "T1",
                     *           "title": "Thúc đẩy sử dụng các nền tảng số",
                     *           "legalBases": null,
                     *           "lead": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn (SO-TTTT)",
                     *           "coordinators": "Ủy ban nhân dân tỉnh Bắc Kạn (UBND-TINH)",
                     *           "submittedTo": null,
                     *           "due": "Quý II/2024",
                     *           "deliverables": "Báo cáo kết quả",
                     *           "budget": 150000000,
                     *           "funding": "Ngân sách tỉnh",
                     *           "note": null,
                     *           "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *           "revision": "3/5f1a2b3c.6a7b8c9d.0.7c8d9e0f.1a2b3c4d.0.2b3c4d5e.3c4d5e6f.4d5e6f70.5e6f7081.0"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Annex"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    importPlanAnnex: {
        parameters: {
            query?: {
                /** @description `true` does the same and rolls it back. */
                dryRun?: boolean;
                /**
                 * @description Rows that are not taken; several with commas.
                 * @example 4
                 */
                leave?: string;
                /** @description How amounts are written where they are texts: `en` 1500000, `vi-VN` 1.500.000. */
                locale?: "en" | "vi-VN";
                /** @description What a task means whose row is missing: `keep` nothing, `withdraw` that it goes. */
                missing?: "keep" | "withdraw";
                /**
                 * @description Rows that count though somebody else changed the same cells, each with the revision of the task that it replaces, as the preview tells; several with commas. Where the task moved on once more, it is a conflict again.
                 * @example 3@2
                 */
                overrule?: string;
                /**
                 * @description Why the plan is amended; needed where it is in force.
                 * @example Điều chỉnh theo Thông báo kết luận số 12
                 */
                reason?: string;
            };
            header?: never;
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                 *       "rows": [
                 *         {
                 *           "code": "T1",
                 *           "title": "Thúc đẩy sử dụng các nền tảng số",
                 *           "legalBases": null,
                 *           "lead": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn (SO-TTTT)",
                 *           "coordinators": "Ủy ban nhân dân tỉnh Bắc Kạn (UBND-TINH)",
                 *           "submittedTo": null,
                 *           "due": "Quý III/2024",
                 *           "deliverables": "Báo cáo kết quả",
                 *           "budget": 150000000,
                 *           "funding": "Ngân sách tỉnh",
                 *           "note": null,
                 *           "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                 *           "revision": "3/5f1a2b3c.6a7b8c9d.0.7c8d9e0f.1a2b3c4d.0.2b3c4d5e.3c4d5e6f.4d5e6f70.5e6f7081.0"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Annex"];
                /** @example (the bytes of an XLSX file) */
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                /**
                 * @example TT (code),Nội dung nhiệm vụ (title),Đơn vị chủ trì (lead),Thời gian (due)
                 *     T1,Thúc đẩy sử dụng các nền tảng số,SO-TTTT,Quý III/2024
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description What was changed, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dryRun": false,
                     *       "rows": 1,
                     *       "unchanged": 0,
                     *       "changes": [
                     *         {
                     *           "row": 1,
                     *           "action": "change",
                     *           "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *           "code": "T1",
                     *           "title": "Thúc đẩy sử dụng các nền tảng số",
                     *           "revision": 3,
                     *           "conflict": false,
                     *           "cells": [
                     *             {
                     *               "column": "due",
                     *               "standing": "Quý II/2024",
                     *               "written": "Quý III/2024",
                     *               "conflict": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "amendment": {
                     *         "id": "b02c4e6f-7182-4eaf-8031-8c9d0e1f2a89",
                     *         "number": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AnnexImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getPlanCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar (RFC 5545). */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listCarryOver: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description Id, as answers give it. */
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
                     *           "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *           "code": "T1",
                     *           "title": {
                     *             "vi": "Thúc đẩy sử dụng các nền tảng số",
                     *             "en": "Promote the use of digital platforms"
                     *           },
                     *           "lead": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "due": "2024-09-30",
                     *           "originalDue": "2024-06-30",
                     *           "slips": 0,
                     *           "years": 1,
                     *           "status": "open",
                     *           "timing": "overdue",
                     *           "carriedInto": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CarryOverProposalPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createCarryOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "8daf2046-5e3c-4071-8c9d-4e6f8091a2c4",
                 *       "tasks": [
                 *         "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WriteCarryOver"];
            };
        };
        responses: {
            /** @description Carried over. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *       "into": "8daf2046-5e3c-4071-8c9d-4e6f8091a2c4",
                     *       "tasks": [
                     *         {
                     *           "id": "af1b3d5e-6071-4d9e-8f20-7b8c9d0e1f78",
                     *           "plan": {
                     *             "id": "8daf2046-5e3c-4071-8c9d-4e6f8091a2c4",
                     *             "title": {
                     *               "vi": "Kế hoạch công tác năm 2025",
                     *               "en": "Work plan of 2025"
                     *             },
                     *             "year": 2025
                     *           },
                     *           "code": "T1",
                     *           "title": {
                     *             "vi": "Thúc đẩy sử dụng các nền tảng số",
                     *             "en": "Promote the use of digital platforms"
                     *           },
                     *           "lead": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "coordinators": [
                     *             {
                     *               "id": "6e2a1b63-7d1f-4c64-8d67-1d3e4c2a8b21",
                     *               "code": "UBND-TINH",
                     *               "name": {
                     *                 "vi": "Ủy ban nhân dân tỉnh Bắc Kạn",
                     *                 "en": "People's Committee of Bắc Kạn Province"
                     *               }
                     *             }
                     *           ],
                     *           "period": null,
                     *           "start": null,
                     *           "due": null,
                     *           "originalDue": null,
                     *           "duePrecision": null,
                     *           "deliverables": [
                     *             {
                     *               "vi": "Báo cáo kết quả",
                     *               "en": "A report of results",
                     *               "id": "c1d2e3f4-0516-4a27-8b38-9c4ad5be6c10",
                     *               "kind": "report",
                     *               "description": null,
                     *               "acceptedOn": null,
                     *               "acceptedBy": null,
                     *               "acceptanceNote": null
                     *             }
                     *           ],
                     *           "directives": [
                     *             {
                     *               "id": "3a5c7e91-2f4d-4b6c-9d8e-1f3a5b7c9d56",
                     *               "code": "D2",
                     *               "text": {
                     *                 "vi": "Tập trung nâng cao chất lượng công tác chuyển đổi số.",
                     *                 "en": "Concentrate on raising the quality of digital transformation work."
                     *               }
                     *             }
                     *           ],
                     *           "indicators": [
                     *             "ONLINE_SERVICES"
                     *           ],
                     *           "weight": null,
                     *           "reportedProgress": null,
                     *           "computedProgress": null,
                     *           "status": "open",
                     *           "timing": "not-stated",
                     *           "source": null,
                     *           "kind": "task",
                     *           "parent": null,
                     *           "position": 1,
                     *           "content": null,
                     *           "legalBases": [
                     *             {
                     *               "document": "Kế hoạch chuyển đổi số năm 2024 của tỉnh",
                     *               "number": "25/KH-UBND",
                     *               "date": "2024-01-15",
                     *               "page": null
                     *             }
                     *           ],
                     *           "watchers": [],
                     *           "parties": [
                     *             {
                     *               "role": "coordinator",
                     *               "name": {
                     *                 "vi": "Các doanh nghiệp viễn thông",
                     *                 "en": "Telecommunications enterprises"
                     *               }
                     *             }
                     *           ],
                     *           "recurrence": null,
                     *           "milestones": [
                     *             {
                     *               "id": "d2e3f405-1627-4b38-9c49-ad5be6cf7d20",
                     *               "name": {
                     *                 "vi": "Khảo sát xong",
                     *                 "en": "Survey finished"
                     *               },
                     *               "due": "2024-04-30",
                     *               "reachedOn": null,
                     *               "reachedBy": null
                     *             }
                     *           ],
                     *           "dependencies": [],
                     *           "targets": [],
                     *           "budget": 150000000,
                     *           "funding": {
                     *             "vi": "Ngân sách tỉnh",
                     *             "en": "Provincial budget"
                     *           },
                     *           "submittedTo": "Ủy ban nhân dân tỉnh",
                     *           "note": null,
                     *           "carriedFrom": {
                     *             "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *             "plan": {
                     *               "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *               "title": {
                     *                 "vi": "Kế hoạch công tác năm 2024",
                     *                 "en": "Work plan of 2024"
                     *               },
                     *               "year": 2024
                     *             },
                     *             "code": "T1"
                     *           },
                     *           "lineage": {
                     *             "years": 2,
                     *             "firstDue": "2024-06-30"
                     *           },
                     *           "originalTiming": "not-stated",
                     *           "slips": 0,
                     *           "completedOn": null,
                     *           "completedBy": null,
                     *           "completionNote": null,
                     *           "acceptedOn": null,
                     *           "acceptedBy": null,
                     *           "pausedOn": null,
                     *           "cancelledOn": null,
                     *           "reason": null,
                     *           "addedIn": null,
                     *           "withdrawnIn": null,
                     *           "external": null,
                     *           "parts": null,
                     *           "occurrences": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CarryOver"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    importPlanChanges: {
        parameters: {
            query?: {
                /** @description `true` does the same and rolls it back. */
                dryRun?: boolean;
            };
            header?: never;
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         {
                 *           "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                 *           "field": "due",
                 *           "from": "2024-06-30",
                 *           "value": "2024-09-30"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WritePlanChanges"];
            };
        };
        responses: {
            /** @description What was changed, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dryRun": false,
                     *       "tasks": 1,
                     *       "lines": [
                     *         {
                     *           "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *           "code": "T1",
                     *           "title": {
                     *             "vi": "Thúc đẩy sử dụng các nền tảng số",
                     *             "en": "Promote the use of digital platforms"
                     *           },
                     *           "field": "due",
                     *           "from": "2024-06-30",
                     *           "to": "2024-09-30"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlanChanges"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getPlanComparison: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description The version that was; 0 for nothing; 1 without it. */
                from?: number;
                /** @description The version that came; the present one without it. */
                to?: number;
            };
            header?: never;
            path: {
                /** @description Id, as answers give it. */
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
                     *       "plan": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *       "from": 1,
                     *       "to": 2,
                     *       "counts": {
                     *         "changed": 1,
                     *         "added": 0,
                     *         "withdrawn": 0
                     *       },
                     *       "lines": [
                     *         {
                     *           "task": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *           "code": "T1",
                     *           "title": {
                     *             "vi": "Thúc đẩy sử dụng các nền tảng số",
                     *             "en": "Promote the use of digital platforms"
                     *           },
                     *           "action": "change",
                     *           "fields": [
                     *             {
                     *               "field": "due",
                     *               "from": "2024-06-30",
                     *               "to": "2024-09-30"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlanComparison"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putPlanStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
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
                    ETag: components["headers"]["ETag"];
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
                     *       "knownSince": "2023-12-28T09:00:00Z",
                     *       "legalBases": []
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
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
                     *           },
                     *           "kind": "task",
                     *           "parent": null,
                     *           "position": 10,
                     *           "content": null,
                     *           "legalBases": [],
                     *           "watchers": [],
                     *           "parties": [],
                     *           "recurrence": null,
                     *           "milestones": [],
                     *           "dependencies": [],
                     *           "targets": [],
                     *           "budget": null,
                     *           "funding": null,
                     *           "submittedTo": null,
                     *           "note": null,
                     *           "carriedFrom": null,
                     *           "lineage": null,
                     *           "originalTiming": "not-stated",
                     *           "slips": 0,
                     *           "completedOn": null,
                     *           "completedBy": null,
                     *           "completionNote": null,
                     *           "acceptedOn": null,
                     *           "acceptedBy": null,
                     *           "pausedOn": null,
                     *           "cancelledOn": null,
                     *           "reason": null,
                     *           "addedIn": null,
                     *           "withdrawnIn": null,
                     *           "external": null,
                     *           "parts": null,
                     *           "occurrences": []
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
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
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
                 *           "en": "A report of results",
                 *           "kind": "report"
                 *         }
                 *       ],
                 *       "directives": [
                 *         "D2"
                 *       ],
                 *       "indicators": [
                 *         "ONLINE_SERVICES"
                 *       ],
                 *       "legalBases": [
                 *         {
                 *           "document": "Kế hoạch chuyển đổi số năm 2024 của tỉnh",
                 *           "number": "25/KH-UBND",
                 *           "date": "2024-01-15"
                 *         }
                 *       ],
                 *       "parties": [
                 *         {
                 *           "role": "coordinator",
                 *           "name": {
                 *             "vi": "Các doanh nghiệp viễn thông",
                 *             "en": "Telecommunications enterprises"
                 *           }
                 *         }
                 *       ],
                 *       "milestones": [
                 *         {
                 *           "name": {
                 *             "vi": "Khảo sát xong",
                 *             "en": "Survey finished"
                 *           },
                 *           "due": "2024-04-30"
                 *         }
                 *       ],
                 *       "budget": 150000000,
                 *       "funding": {
                 *         "vi": "Ngân sách tỉnh",
                 *         "en": "Provincial budget"
                 *       },
                 *       "submittedTo": "Ủy ban nhân dân tỉnh"
                 *     }
                 */
                "application/json": components["schemas"]["WriteTask"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
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
                     *           "en": "A report of results",
                     *           "id": "c1d2e3f4-0516-4a27-8b38-9c4ad5be6c10",
                     *           "kind": "report",
                     *           "description": null,
                     *           "acceptedOn": null,
                     *           "acceptedBy": null,
                     *           "acceptanceNote": null
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
                     *       "source": null,
                     *       "kind": "task",
                     *       "parent": null,
                     *       "position": 1,
                     *       "content": null,
                     *       "legalBases": [
                     *         {
                     *           "document": "Kế hoạch chuyển đổi số năm 2024 của tỉnh",
                     *           "number": "25/KH-UBND",
                     *           "date": "2024-01-15"
                     *         }
                     *       ],
                     *       "watchers": [],
                     *       "parties": [
                     *         {
                     *           "role": "coordinator",
                     *           "name": {
                     *             "vi": "Các doanh nghiệp viễn thông",
                     *             "en": "Telecommunications enterprises"
                     *           }
                     *         }
                     *       ],
                     *       "recurrence": null,
                     *       "milestones": [
                     *         {
                     *           "id": "d2e3f405-1627-4b38-9c49-ad5be6cf7d20",
                     *           "name": {
                     *             "vi": "Khảo sát xong",
                     *             "en": "Survey finished"
                     *           },
                     *           "due": "2024-04-30",
                     *           "reachedOn": null,
                     *           "reachedBy": null
                     *         }
                     *       ],
                     *       "dependencies": [],
                     *       "targets": [],
                     *       "budget": 150000000,
                     *       "funding": {
                     *         "vi": "Ngân sách tỉnh",
                     *         "en": "Provincial budget"
                     *       },
                     *       "submittedTo": "Ủy ban nhân dân tỉnh",
                     *       "note": null,
                     *       "carriedFrom": null,
                     *       "lineage": null,
                     *       "originalTiming": "not-due",
                     *       "slips": 0,
                     *       "completedOn": null,
                     *       "completedBy": null,
                     *       "completionNote": null,
                     *       "acceptedOn": null,
                     *       "acceptedBy": null,
                     *       "pausedOn": null,
                     *       "cancelledOn": null,
                     *       "reason": null,
                     *       "addedIn": null,
                     *       "withdrawnIn": null,
                     *       "external": null,
                     *       "parts": null,
                     *       "occurrences": []
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listPlanVersions: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description Id, as answers give it. */
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
                     *           "version": 2,
                     *           "kind": "amended",
                     *           "decision": {
                     *             "number": "87/QĐ-STTTT",
                     *             "date": "2024-05-20",
                     *             "signer": "Nguyễn Văn A"
                     *           },
                     *           "inForceFrom": "2024-05-20",
                     *           "recordedAt": "2024-05-20T02:30:00Z",
                     *           "knownSince": "2024-05-20T02:30:00Z",
                     *           "tasks": 13,
                     *           "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
                     *         },
                     *         {
                     *           "version": 1,
                     *           "kind": "issued",
                     *           "decision": {
                     *             "number": "12/QĐ-STTTT",
                     *             "date": "2024-01-05",
                     *             "signer": "Nguyễn Văn A"
                     *           },
                     *           "inForceFrom": "2024-01-05",
                     *           "recordedAt": "2024-01-05T08:00:00Z",
                     *           "knownSince": "2024-01-05T08:00:00Z",
                     *           "tasks": 12,
                     *           "sha256": "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlanVersionHeadingPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getPlanVersion: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
            };
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
                /** @description Number of the version, counted from 1. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "kind": "issued",
                     *       "amendment": null,
                     *       "decision": {
                     *         "number": "12/QĐ-STTTT",
                     *         "date": "2024-01-05",
                     *         "signer": "Nguyễn Văn A"
                     *       },
                     *       "inForceFrom": "2024-01-05",
                     *       "recordedAt": "2024-01-05T08:00:00Z",
                     *       "knownSince": "2024-01-05T08:00:00Z",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "unit": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
                     *           }
                     *         },
                     *         "year": 2024,
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "legalBases": [
                     *           {
                     *             "document": "Chương trình công tác của Ủy ban nhân dân tỉnh",
                     *             "number": "01/CTr-UBND",
                     *             "date": "2024-01-02",
                     *             "page": null
                     *           }
                     *         ],
                     *         "tasks": [
                     *           {
                     *             "id": "9e0a2c4d-5f6b-4c8d-8e1f-6a7b8c9d0e67",
                     *             "code": "T1",
                     *             "kind": "task",
                     *             "parent": null,
                     *             "title": {
                     *               "vi": "Thúc đẩy sử dụng các nền tảng số",
                     *               "en": "Promote the use of digital platforms"
                     *             },
                     *             "content": null,
                     *             "legalBases": [],
                     *             "lead": {
                     *               "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *               "code": "SO-TTTT",
                     *               "name": {
                     *                 "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *                 "en": "Department of Information and Communications of Bắc Kạn Province"
                     *               }
                     *             },
                     *             "coordinators": [
                     *               {
                     *                 "id": "6e2a1b63-7d1f-4c64-8d67-1d3e4c2a8b21",
                     *                 "code": "UBND-TINH",
                     *                 "name": {
                     *                   "vi": "Ủy ban nhân dân tỉnh Bắc Kạn",
                     *                   "en": "People's Committee of Bắc Kạn Province"
                     *                 }
                     *               }
                     *             ],
                     *             "watchers": [],
                     *             "parties": [],
                     *             "submittedTo": null,
                     *             "period": "2024",
                     *             "start": null,
                     *             "due": "2024-06-30",
                     *             "duePrecision": "quarter",
                     *             "recurrence": null,
                     *             "deliverables": [
                     *               {
                     *                 "id": "c13d5f70-8293-4fb0-8142-9d0e1f2a3b90",
                     *                 "vi": "Báo cáo kết quả",
                     *                 "en": "A report of results",
                     *                 "kind": "report",
                     *                 "description": null
                     *               }
                     *             ],
                     *             "milestones": [],
                     *             "dependencies": [],
                     *             "directives": [],
                     *             "indicators": [
                     *               "ONLINE_SERVICES"
                     *             ],
                     *             "targets": [],
                     *             "weight": null,
                     *             "budget": 150000000,
                     *             "funding": {
                     *               "vi": "Ngân sách tỉnh"
                     *             },
                     *             "note": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlanVersion"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listAllProgressReports: {
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
                /**
                 * @description Reports of these periods; several with commas.
                 * @example 2023-Q1
                 */
                period?: string;
                /** @description Reports on tasks of this plan (id). */
                plan?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description draft, submitted, returned, approved, withdrawn; several with commas. */
                status?: string;
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "3e5f7a91-2b4c-4d6e-8f0a-1b3c5d7e9f02",
                     *           "task": {
                     *             "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *             "code": "II.3",
                     *             "title": {
                     *               "vi": "Triển khai nền tảng địa chỉ số",
                     *               "en": "Put the platform of digital addresses to use"
                     *             },
                     *             "plan": {
                     *               "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *               "title": {
                     *                 "vi": "Kế hoạch công tác năm 2024",
                     *                 "en": "Work plan of 2024"
                     *               },
                     *               "year": 2024
                     *             }
                     *           },
                     *           "period": "2024-Q1",
                     *           "narrative": "Đã ban hành kế hoạch, tập huấn cho 8 huyện, thành phố.",
                     *           "difficulties": "Dữ liệu bản đồ của hai huyện chưa đầy đủ.",
                     *           "percent": 40,
                     *           "computedProgress": 0,
                     *           "previousPercent": null,
                     *           "checks": [],
                     *           "warningsComment": "Kế hoạch chờ nghiệm thu trong tuần tới.",
                     *           "status": "approved",
                     *           "files": 1,
                     *           "recordedAt": "2024-03-25T02:30:00Z",
                     *           "reportedBy": "reporter",
                     *           "submittedAt": "2024-03-29T03:00:00Z",
                     *           "decidedAt": "2024-04-01T08:15:00Z",
                     *           "decidedBy": "approver",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProgressReportPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getProgressReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3e5f7a91-2b4c-4d6e-8f0a-1b3c5d7e9f02",
                     *       "task": {
                     *         "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *         "code": "II.3",
                     *         "title": {
                     *           "vi": "Triển khai nền tảng địa chỉ số",
                     *           "en": "Put the platform of digital addresses to use"
                     *         },
                     *         "plan": {
                     *           "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *           "title": {
                     *             "vi": "Kế hoạch công tác năm 2024",
                     *             "en": "Work plan of 2024"
                     *           },
                     *           "year": 2024
                     *         }
                     *       },
                     *       "period": "2024-Q1",
                     *       "narrative": "Đã ban hành kế hoạch, tập huấn cho 8 huyện, thành phố.",
                     *       "difficulties": "Dữ liệu bản đồ của hai huyện chưa đầy đủ.",
                     *       "percent": 40,
                     *       "computedProgress": 0,
                     *       "previousPercent": null,
                     *       "checks": [
                     *         {
                     *           "code": "progress.differs-from-computed",
                     *           "message": "Báo cáo 40 %, trong khi 0 % sản phẩm đã được nghiệm thu: lệch quá 20 điểm."
                     *         }
                     *       ],
                     *       "warningsComment": null,
                     *       "status": "draft",
                     *       "files": 0,
                     *       "recordedAt": "2024-03-25T02:30:00Z",
                     *       "reportedBy": "reporter",
                     *       "submittedAt": null,
                     *       "decidedAt": null,
                     *       "decidedBy": null,
                     *       "reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProgressReport"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    patchProgressReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "warningsComment": "Kế hoạch chờ nghiệm thu trong tuần tới."
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["WriteProgressReportChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3e5f7a91-2b4c-4d6e-8f0a-1b3c5d7e9f02",
                     *       "task": {
                     *         "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *         "code": "II.3",
                     *         "title": {
                     *           "vi": "Triển khai nền tảng địa chỉ số",
                     *           "en": "Put the platform of digital addresses to use"
                     *         },
                     *         "plan": {
                     *           "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *           "title": {
                     *             "vi": "Kế hoạch công tác năm 2024",
                     *             "en": "Work plan of 2024"
                     *           },
                     *           "year": 2024
                     *         }
                     *       },
                     *       "period": "2024-Q1",
                     *       "narrative": "Đã ban hành kế hoạch, tập huấn cho 8 huyện, thành phố.",
                     *       "difficulties": "Dữ liệu bản đồ của hai huyện chưa đầy đủ.",
                     *       "percent": 40,
                     *       "computedProgress": 0,
                     *       "previousPercent": null,
                     *       "checks": [
                     *         {
                     *           "code": "progress.differs-from-computed",
                     *           "message": "Báo cáo 40 %, trong khi 0 % sản phẩm đã được nghiệm thu: lệch quá 20 điểm."
                     *         }
                     *       ],
                     *       "warningsComment": "Kế hoạch chờ nghiệm thu trong tuần tới.",
                     *       "status": "draft",
                     *       "files": 0,
                     *       "recordedAt": "2024-03-25T02:30:00Z",
                     *       "reportedBy": "reporter",
                     *       "submittedAt": null,
                     *       "decidedAt": null,
                     *       "decidedBy": null,
                     *       "reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProgressReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putProgressReportStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "approved"
                 *     }
                 */
                "application/json": components["schemas"]["WriteProgressReportStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3e5f7a91-2b4c-4d6e-8f0a-1b3c5d7e9f02",
                     *       "task": {
                     *         "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *         "code": "II.3",
                     *         "title": {
                     *           "vi": "Triển khai nền tảng địa chỉ số",
                     *           "en": "Put the platform of digital addresses to use"
                     *         },
                     *         "plan": {
                     *           "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *           "title": {
                     *             "vi": "Kế hoạch công tác năm 2024",
                     *             "en": "Work plan of 2024"
                     *           },
                     *           "year": 2024
                     *         }
                     *       },
                     *       "period": "2024-Q1",
                     *       "narrative": "Đã ban hành kế hoạch, tập huấn cho 8 huyện, thành phố.",
                     *       "difficulties": "Dữ liệu bản đồ của hai huyện chưa đầy đủ.",
                     *       "percent": 40,
                     *       "computedProgress": 0,
                     *       "previousPercent": null,
                     *       "checks": [],
                     *       "warningsComment": "Kế hoạch chờ nghiệm thu trong tuần tới.",
                     *       "status": "approved",
                     *       "files": 1,
                     *       "recordedAt": "2024-03-25T02:30:00Z",
                     *       "reportedBy": "reporter",
                     *       "submittedAt": "2024-03-29T03:00:00Z",
                     *       "decidedAt": "2024-04-01T08:15:00Z",
                     *       "decidedBy": "approver",
                     *       "reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProgressReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listProgressEvidence: {
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
                /** @description Id of the progress report. */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5f0c1f3e-7c55-4c0e-9a0e-5f6d0c2b8a12",
                     *           "name": "Biên bản tập huấn.pdf",
                     *           "mediaType": "application/pdf",
                     *           "size": 184320,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "recordedAt": "2024-03-26T02:30:00Z",
                     *           "recordedBy": "reporter"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EvidencePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createProgressEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the progress report. */
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "(the bytes of Biên bản tập huấn.pdf)"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["WriteEvidence"];
            };
        };
        responses: {
            /** @description The same content is there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c1f3e-7c55-4c0e-9a0e-5f6d0c2b8a12",
                     *       "name": "Biên bản tập huấn.pdf",
                     *       "mediaType": "application/pdf",
                     *       "size": 184320,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "recordedAt": "2024-03-26T02:30:00Z",
                     *       "recordedBy": "reporter"
                     *     }
                     */
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Added. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f0c1f3e-7c55-4c0e-9a0e-5f6d0c2b8a12",
                     *       "name": "Biên bản tập huấn.pdf",
                     *       "mediaType": "application/pdf",
                     *       "size": 184320,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "recordedAt": "2024-03-26T02:30:00Z",
                     *       "recordedBy": "reporter"
                     *     }
                     */
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getProgressEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
                /** @description Id of the progress report. */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, under the media type of its content. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteProgressEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, as answers give it. */
                id: string;
                /** @description Id of the progress report. */
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listRankings: {
        parameters: {
            query?: {
                /**
                 * @description As known at this instant.
                 * @example 2025-08-01T00:00:00Z
                 */
                asOf?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /**
                 * @description `as-reported`: each period in the units of its last day. `current`, or a day: both periods in the units of today, or of that day.
                 * @example current
                 */
                boundaries?: string;
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
                /**
                 * @description Code of the indicator; it must have a direction.
                 * @example VILLAGE_TEAMS
                 */
                indicator?: string;
                /**
                 * @description The level of the units: province, district, commune, village or organisation.
                 * @example commune
                 */
                level?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description The period.
                 * @example 2022
                 */
                period?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /**
                 * @description Code or id of the unit within which units are ranked; all units without it.
                 * @example 06
                 */
                within?: string;
            };
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
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
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "rank": 1,
                     *           "ranked": 8,
                     *           "tied": false,
                     *           "rankPrevious": 3,
                     *           "changeOfRank": 2,
                     *           "figure": {
                     *             "indicator": "VILLAGE_TEAMS",
                     *             "unit": {
                     *               "id": "1d3c9a51-62a1-4f9e-8e0a-3d1f0c9a7e21",
                     *               "code": "060",
                     *               "name": {
                     *                 "vi": "Huyện Pác Nặm"
                     *               }
                     *             },
                     *             "period": "2022",
                     *             "breakdown": {},
                     *             "value": 92.65,
                     *             "numerator": 1197,
                     *             "denominator": 1292,
                     *             "valueOrigin": null,
                     *             "unitOfMeasure": "percent",
                     *             "periodBasis": "not-stated",
                     *             "method": "ratio-of-sums",
                     *             "reason": null,
                     *             "coverage": {
                     *               "reported": 1,
                     *               "expected": 1
                     *             },
                     *             "target": null,
                     *             "attainment": null,
                     *             "previous": null,
                     *             "change": null,
                     *             "provisional": false,
                     *             "estimated": false,
                     *             "breakInSeries": false,
                     *             "remarks": [],
                     *             "notConvertible": [],
                     *             "observationStatus": "A",
                     *             "source": null,
                     *             "yearEarlier": null,
                     *             "changeYearEarlier": null,
                     *             "parentValue": null,
                     *             "differenceToParent": null,
                     *             "targetOriginal": null,
                     *             "attainmentOriginal": null,
                     *             "definitionVersion": 1,
                     *             "definitionBreak": false
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["RankingPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listReportingRounds: {
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
                /**
                 * @description Periods; several with commas.
                 * @example 2022-12
                 */
                period?: string;
                /**
                 * @description Words of the name or the code; case and diacritics do not matter.
                 * @example bao cao
                 */
                q?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description planned, open, closed; all without it. */
                status?: string;
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "CDS-2022-12",
                     *           "name": {
                     *             "vi": "Báo cáo chuyển đổi số tháng 12/2022",
                     *             "en": "Digital transformation, December 2022"
                     *           },
                     *           "period": "2022-12",
                     *           "periodBasis": "decree-09",
                     *           "dataFrom": "2022-11-15",
                     *           "dataTo": "2022-12-14",
                     *           "indicators": [
                     *             {
                     *               "code": "VILLAGE_TEAMS",
                     *               "name": {
                     *                 "vi": "Tổ công nghệ số cộng đồng ở thôn, bản",
                     *                 "en": "Community digital teams in villages"
                     *               },
                     *               "unitOfMeasure": "percent",
                     *               "measure": "ratio",
                     *               "decimals": 2,
                     *               "numerator": {
                     *                 "vi": "số thôn, bản có tổ",
                     *                 "en": "villages with a team"
                     *               },
                     *               "denominator": {
                     *                 "vi": "số thôn, bản",
                     *                 "en": "villages"
                     *               },
                     *               "minimum": 0,
                     *               "maximum": 100,
                     *               "levels": [
                     *                 "province",
                     *                 "commune"
                     *               ],
                     *               "reporterKinds": null,
                     *               "evidenceRequired": false,
                     *               "breakdowns": []
                     *             }
                     *           ],
                     *           "reporters": {
                     *             "levels": [
                     *               "commune"
                     *             ],
                     *             "within": {
                     *               "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *               "code": "06",
                     *               "name": {
                     *                 "vi": "Tỉnh Bắc Kạn",
                     *                 "en": "Bắc Kạn Province"
                     *               }
                     *             },
                     *             "units": null
                     *           },
                     *           "due": [
                     *             {
                     *               "level": "commune",
                     *               "date": "2022-12-16"
                     *             }
                     *           ],
                     *           "approvals": 2,
                     *           "opensOn": null,
                     *           "legalBasis": "Nghị định 09/2019/NĐ-CP",
                     *           "status": "open",
                     *           "version": 1,
                     *           "progress": {
                     *             "expected": 108,
                     *             "notStarted": 20,
                     *             "draft": 8,
                     *             "submitted": 30,
                     *             "approved": 49,
                     *             "returned": 1,
                     *             "onTime": 75,
                     *             "late": 4,
                     *             "overdue": 29
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ReportingRoundPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getReportingRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example CDS-2022-12
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "CDS-2022-12",
                     *       "name": {
                     *         "vi": "Báo cáo chuyển đổi số tháng 12/2022",
                     *         "en": "Digital transformation, December 2022"
                     *       },
                     *       "period": "2022-12",
                     *       "periodBasis": "decree-09",
                     *       "dataFrom": "2022-11-15",
                     *       "dataTo": "2022-12-14",
                     *       "indicators": [
                     *         {
                     *           "code": "VILLAGE_TEAMS",
                     *           "name": {
                     *             "vi": "Tổ công nghệ số cộng đồng ở thôn, bản",
                     *             "en": "Community digital teams in villages"
                     *           },
                     *           "unitOfMeasure": "percent",
                     *           "measure": "ratio",
                     *           "decimals": 2,
                     *           "numerator": {
                     *             "vi": "số thôn, bản có tổ",
                     *             "en": "villages with a team"
                     *           },
                     *           "denominator": {
                     *             "vi": "số thôn, bản",
                     *             "en": "villages"
                     *           },
                     *           "minimum": 0,
                     *           "maximum": 100,
                     *           "levels": [
                     *             "province",
                     *             "commune"
                     *           ],
                     *           "reporterKinds": null,
                     *           "evidenceRequired": false,
                     *           "breakdowns": []
                     *         }
                     *       ],
                     *       "reporters": {
                     *         "levels": [
                     *           "commune"
                     *         ],
                     *         "within": {
                     *           "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *           "code": "06",
                     *           "name": {
                     *             "vi": "Tỉnh Bắc Kạn",
                     *             "en": "Bắc Kạn Province"
                     *           }
                     *         },
                     *         "units": null
                     *       },
                     *       "due": [
                     *         {
                     *           "level": "commune",
                     *           "date": "2022-12-16"
                     *         }
                     *       ],
                     *       "approvals": 2,
                     *       "opensOn": null,
                     *       "legalBasis": "Nghị định 09/2019/NĐ-CP",
                     *       "status": "open",
                     *       "version": 1,
                     *       "progress": {
                     *         "expected": 108,
                     *         "notStarted": 20,
                     *         "draft": 8,
                     *         "submitted": 30,
                     *         "approved": 49,
                     *         "returned": 1,
                     *         "onTime": 75,
                     *         "late": 4,
                     *         "overdue": 29
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReportingRound"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putReportingRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example CDS-2022-12
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "vi": "Báo cáo chuyển đổi số tháng 12/2022",
                 *         "en": "Digital transformation, December 2022"
                 *       },
                 *       "period": "2022-12",
                 *       "periodBasis": "decree-09",
                 *       "indicators": [
                 *         "VILLAGE_TEAMS"
                 *       ],
                 *       "reporters": {
                 *         "levels": [
                 *           "commune"
                 *         ],
                 *         "within": "06"
                 *       },
                 *       "due": [
                 *         {
                 *           "level": "commune",
                 *           "date": "2022-12-16"
                 *         }
                 *       ],
                 *       "approvals": 2,
                 *       "legalBasis": "Nghị định 09/2019/NĐ-CP"
                 *     }
                 */
                "application/json": components["schemas"]["WriteReportingRound"];
            };
        };
        responses: {
            /** @description Changed, or unchanged by an equal body. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "CDS-2022-12",
                     *       "name": {
                     *         "vi": "Báo cáo chuyển đổi số tháng 12/2022",
                     *         "en": "Digital transformation, December 2022"
                     *       },
                     *       "period": "2022-12",
                     *       "periodBasis": "decree-09",
                     *       "dataFrom": "2022-11-15",
                     *       "dataTo": "2022-12-14",
                     *       "indicators": [
                     *         {
                     *           "code": "VILLAGE_TEAMS",
                     *           "name": {
                     *             "vi": "Tổ công nghệ số cộng đồng ở thôn, bản",
                     *             "en": "Community digital teams in villages"
                     *           },
                     *           "unitOfMeasure": "percent",
                     *           "measure": "ratio",
                     *           "decimals": 2,
                     *           "numerator": {
                     *             "vi": "số thôn, bản có tổ",
                     *             "en": "villages with a team"
                     *           },
                     *           "denominator": {
                     *             "vi": "số thôn, bản",
                     *             "en": "villages"
                     *           },
                     *           "minimum": 0,
                     *           "maximum": 100,
                     *           "levels": [
                     *             "province",
                     *             "commune"
                     *           ],
                     *           "reporterKinds": null,
                     *           "evidenceRequired": false,
                     *           "breakdowns": []
                     *         }
                     *       ],
                     *       "reporters": {
                     *         "levels": [
                     *           "commune"
                     *         ],
                     *         "within": {
                     *           "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *           "code": "06",
                     *           "name": {
                     *             "vi": "Tỉnh Bắc Kạn",
                     *             "en": "Bắc Kạn Province"
                     *           }
                     *         },
                     *         "units": null
                     *       },
                     *       "due": [
                     *         {
                     *           "level": "commune",
                     *           "date": "2022-12-16"
                     *         }
                     *       ],
                     *       "approvals": 2,
                     *       "opensOn": null,
                     *       "legalBasis": "Nghị định 09/2019/NĐ-CP",
                     *       "status": "open",
                     *       "version": 1,
                     *       "progress": {
                     *         "expected": 108,
                     *         "notStarted": 20,
                     *         "draft": 8,
                     *         "submitted": 30,
                     *         "approved": 49,
                     *         "returned": 1,
                     *         "onTime": 75,
                     *         "late": 4,
                     *         "overdue": 29
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReportingRound"];
                };
            };
            /** @description Defined. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "CDS-2022-12",
                     *       "name": {
                     *         "vi": "Báo cáo chuyển đổi số tháng 12/2022",
                     *         "en": "Digital transformation, December 2022"
                     *       },
                     *       "period": "2022-12",
                     *       "periodBasis": "decree-09",
                     *       "dataFrom": "2022-11-15",
                     *       "dataTo": "2022-12-14",
                     *       "indicators": [
                     *         {
                     *           "code": "VILLAGE_TEAMS",
                     *           "name": {
                     *             "vi": "Tổ công nghệ số cộng đồng ở thôn, bản",
                     *             "en": "Community digital teams in villages"
                     *           },
                     *           "unitOfMeasure": "percent",
                     *           "measure": "ratio",
                     *           "decimals": 2,
                     *           "numerator": {
                     *             "vi": "số thôn, bản có tổ",
                     *             "en": "villages with a team"
                     *           },
                     *           "denominator": {
                     *             "vi": "số thôn, bản",
                     *             "en": "villages"
                     *           },
                     *           "minimum": 0,
                     *           "maximum": 100,
                     *           "levels": [
                     *             "province",
                     *             "commune"
                     *           ],
                     *           "reporterKinds": null,
                     *           "evidenceRequired": false,
                     *           "breakdowns": []
                     *         }
                     *       ],
                     *       "reporters": {
                     *         "levels": [
                     *           "commune"
                     *         ],
                     *         "within": {
                     *           "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *           "code": "06",
                     *           "name": {
                     *             "vi": "Tỉnh Bắc Kạn",
                     *             "en": "Bắc Kạn Province"
                     *           }
                     *         },
                     *         "units": null
                     *       },
                     *       "due": [
                     *         {
                     *           "level": "commune",
                     *           "date": "2022-12-16"
                     *         }
                     *       ],
                     *       "approvals": 2,
                     *       "opensOn": null,
                     *       "legalBasis": "Nghị định 09/2019/NĐ-CP",
                     *       "status": "open",
                     *       "version": 1,
                     *       "progress": {
                     *         "expected": 108,
                     *         "notStarted": 20,
                     *         "draft": 8,
                     *         "submitted": 30,
                     *         "approved": 49,
                     *         "returned": 1,
                     *         "onTime": 75,
                     *         "late": 4,
                     *         "overdue": 29
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReportingRound"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listReportingRoundCompleteness: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `level`, or `unit`: the unit directly above those that report; `level` without it. */
                by?: "level" | "unit";
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
                /**
                 * @description Code in the catalogue.
                 * @example CDS-2022-12
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unit": null,
                     *           "level": "commune",
                     *           "expected": 108,
                     *           "notStarted": 20,
                     *           "draft": 8,
                     *           "submitted": 30,
                     *           "approved": 49,
                     *           "returned": 1,
                     *           "onTime": 75,
                     *           "late": 4,
                     *           "overdue": 29,
                     *           "values": {
                     *             "expected": 108,
                     *             "reported": 88
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["RoundCompletenessPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putReportingRoundStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example CDS-2022-12
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "closed"
                 *     }
                 */
                "application/json": components["schemas"]["WriteReportingRoundStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "CDS-2022-12",
                     *       "name": {
                     *         "vi": "Báo cáo chuyển đổi số tháng 12/2022",
                     *         "en": "Digital transformation, December 2022"
                     *       },
                     *       "period": "2022-12",
                     *       "periodBasis": "decree-09",
                     *       "dataFrom": "2022-11-15",
                     *       "dataTo": "2022-12-14",
                     *       "indicators": [
                     *         {
                     *           "code": "VILLAGE_TEAMS",
                     *           "name": {
                     *             "vi": "Tổ công nghệ số cộng đồng ở thôn, bản",
                     *             "en": "Community digital teams in villages"
                     *           },
                     *           "unitOfMeasure": "percent",
                     *           "measure": "ratio",
                     *           "decimals": 2,
                     *           "numerator": {
                     *             "vi": "số thôn, bản có tổ",
                     *             "en": "villages with a team"
                     *           },
                     *           "denominator": {
                     *             "vi": "số thôn, bản",
                     *             "en": "villages"
                     *           },
                     *           "minimum": 0,
                     *           "maximum": 100,
                     *           "levels": [
                     *             "province",
                     *             "commune"
                     *           ],
                     *           "reporterKinds": null,
                     *           "evidenceRequired": false,
                     *           "breakdowns": []
                     *         }
                     *       ],
                     *       "reporters": {
                     *         "levels": [
                     *           "commune"
                     *         ],
                     *         "within": {
                     *           "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *           "code": "06",
                     *           "name": {
                     *             "vi": "Tỉnh Bắc Kạn",
                     *             "en": "Bắc Kạn Province"
                     *           }
                     *         },
                     *         "units": null
                     *       },
                     *       "due": [
                     *         {
                     *           "level": "commune",
                     *           "date": "2022-12-16"
                     *         }
                     *       ],
                     *       "approvals": 2,
                     *       "opensOn": null,
                     *       "legalBasis": "Nghị định 09/2019/NĐ-CP",
                     *       "status": "closed",
                     *       "version": 2,
                     *       "progress": {
                     *         "expected": 108,
                     *         "notStarted": 20,
                     *         "draft": 8,
                     *         "submitted": 30,
                     *         "approved": 49,
                     *         "returned": 1,
                     *         "onTime": 75,
                     *         "late": 4,
                     *         "overdue": 29
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReportingRound"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listReportingRoundSubmissions: {
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
                /** @description Levels of unit: province, district, commune, village, organisation. */
                level?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description not-started, draft, submitted, approved, returned; all without it. */
                status?: string;
                /** @description open, due-soon, overdue, on-time, late; all without it. */
                timeliness?: string;
                /**
                 * @description Codes or ids of units; several with commas.
                 * @example 01849
                 */
                unit?: string;
                /**
                 * @description Only this unit and those below it (code or id), on the last day of the period.
                 * @example 06
                 */
                within?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example CDS-2022-12
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "round": {
                     *             "code": "CDS-2022-12",
                     *             "name": {
                     *               "vi": "Báo cáo chuyển đổi số tháng 12/2022",
                     *               "en": "Digital transformation, December 2022"
                     *             },
                     *             "period": "2022-12"
                     *           },
                     *           "unit": {
                     *             "id": "3f6f8e0a-1c55-4f0e-9d42-7a7e1b1f2c10",
                     *             "code": "01849",
                     *             "name": {
                     *               "vi": "Xã Dương Quang"
                     *             }
                     *           },
                     *           "level": "commune",
                     *           "status": "submitted",
                     *           "timeliness": "on-time",
                     *           "due": "2022-12-16",
                     *           "submittedAt": "2022-12-15T08:12:30Z",
                     *           "approvals": [
                     *             {
                     *               "step": 1,
                     *               "at": "2022-12-16T02:00:00Z",
                     *               "by": "huyen-duyet"
                     *             }
                     *           ],
                     *           "approvalsNeeded": 2,
                     *           "values": {
                     *             "expected": 1,
                     *             "reported": 1
                     *           },
                     *           "version": 2,
                     *           "explanations": 1,
                     *           "biggestChange": {
                     *             "indicator": "VILLAGE_TEAMS",
                     *             "breakdown": {},
                     *             "previous": 54.55,
                     *             "current": 90.91,
                     *             "percent": 66.65
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionSummaryPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example CDS-2022-12
                 */
                code: string;
                /**
                 * @description Code or id of the unit.
                 * @example 01849
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "round": {
                     *         "code": "CDS-2022-12",
                     *         "name": {
                     *           "vi": "Báo cáo chuyển đổi số tháng 12/2022",
                     *           "en": "Digital transformation, December 2022"
                     *         },
                     *         "period": "2022-12"
                     *       },
                     *       "unit": {
                     *         "id": "3f6f8e0a-1c55-4f0e-9d42-7a7e1b1f2c10",
                     *         "code": "01849",
                     *         "name": {
                     *           "vi": "Xã Dương Quang"
                     *         }
                     *       },
                     *       "level": "commune",
                     *       "status": "submitted",
                     *       "timeliness": "on-time",
                     *       "due": "2022-12-16",
                     *       "submittedAt": "2022-12-15T08:12:30Z",
                     *       "approvals": [
                     *         {
                     *           "step": 1,
                     *           "at": "2022-12-16T02:00:00Z",
                     *           "by": "huyen-duyet"
                     *         }
                     *       ],
                     *       "approvalsNeeded": 2,
                     *       "values": {
                     *         "expected": 1,
                     *         "reported": 1
                     *       },
                     *       "version": 2,
                     *       "reason": null,
                     *       "lines": [
                     *         {
                     *           "indicator": "VILLAGE_TEAMS",
                     *           "breakdown": {},
                     *           "current": {
                     *             "value": 90.91,
                     *             "numerator": 10,
                     *             "denominator": 11,
                     *             "notApplicable": false,
                     *             "status": "submitted",
                     *             "version": 1,
                     *             "revision": 2,
                     *             "comment": null,
                     *             "files": 1
                     *           },
                     *           "approved": null,
                     *           "previous": {
                     *             "period": "2022-11",
                     *             "value": 54.55
                     *           },
                     *           "difference": 36.36,
                     *           "checks": [
                     *             {
                     *               "severity": "warning",
                     *               "code": "submission.jump",
                     *               "message": "VILLAGE_TEAMS goes from 54.55 to 90.91, by more than 50 %.",
                     *               "comment": "Bốn thôn lập tổ trong tháng."
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "move": "submitted",
                     *           "step": null,
                     *           "at": "2022-12-15T08:12:30Z",
                     *           "by": "xa-bao-cao",
                     *           "reason": null
                     *         },
                     *         {
                     *           "move": "approved",
                     *           "step": 1,
                     *           "at": "2022-12-16T02:00:00Z",
                     *           "by": "huyen-duyet",
                     *           "reason": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Submission"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getSubmissionForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example CDS-2022-12
                 */
                code: string;
                /**
                 * @description Code or id of the unit.
                 * @example 01849
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    importSubmissionForm: {
        parameters: {
            query?: {
                /** @description `true` does the same and rolls it back. */
                dryRun?: boolean;
                /**
                 * @description Rows that are not taken; several with commas.
                 * @example 4
                 */
                leave?: string;
                /** @description How numbers are written where they are texts: `en` 1197 and 92.65, `vi-VN` 1.197 and 92,65. */
                locale?: "en" | "vi-VN";
                /**
                 * @description Rows that replace what somebody else entered since the form was made, each with the revision that it replaces, as the preview tells; several with commas. Where the value moved on once more, it is a conflict again.
                 * @example 3@2
                 */
                overrule?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example CDS-2022-12
                 */
                code: string;
                /**
                 * @description Code or id of the unit.
                 * @example 01849
                 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example (the bytes of an XLSX file) */
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                     *       "dryRun": false,
                     *       "rows": 12,
                     *       "created": 2,
                     *       "changed": 1,
                     *       "unchanged": 9
                     *     }
                     */
                    "application/json": components["schemas"]["ObservationImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createSubmissionFormPreview: {
        parameters: {
            query?: {
                /** @description How numbers are written where they are texts: `en` 1197 and 92.65, `vi-VN` 1.197 and 92,65. */
                locale?: "en" | "vi-VN";
            };
            header?: never;
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example CDS-2022-12
                 */
                code: string;
                /**
                 * @description Code or id of the unit.
                 * @example 01849
                 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example (the bytes of an XLSX file) */
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                     *       "rows": 12,
                     *       "unchanged": 11,
                     *       "changes": [
                     *         {
                     *           "row": 2,
                     *           "indicator": "VILLAGE_TEAMS",
                     *           "breakdown": {},
                     *           "standing": {
                     *             "value": 81.82,
                     *             "numerator": 9,
                     *             "denominator": 11,
                     *             "notApplicable": false,
                     *             "status": "draft",
                     *             "version": 2,
                     *             "revision": 2,
                     *             "comment": null,
                     *             "files": 0
                     *           },
                     *           "revision": 2,
                     *           "filled": {
                     *             "value": null,
                     *             "numerator": 10,
                     *             "denominator": 11,
                     *             "notApplicable": false,
                     *             "comment": null,
                     *             "reason": null
                     *           },
                     *           "conflict": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionFormPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putSubmissionStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Code in the catalogue.
                 * @example CDS-2022-12
                 */
                code: string;
                /**
                 * @description Code or id of the unit.
                 * @example 01849
                 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "submitted",
                 *       "comments": [
                 *         {
                 *           "indicator": "VILLAGE_TEAMS",
                 *           "comment": "Bốn thôn lập tổ trong tháng."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WriteSubmissionStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "round": {
                     *         "code": "CDS-2022-12",
                     *         "name": {
                     *           "vi": "Báo cáo chuyển đổi số tháng 12/2022",
                     *           "en": "Digital transformation, December 2022"
                     *         },
                     *         "period": "2022-12"
                     *       },
                     *       "unit": {
                     *         "id": "3f6f8e0a-1c55-4f0e-9d42-7a7e1b1f2c10",
                     *         "code": "01849",
                     *         "name": {
                     *           "vi": "Xã Dương Quang"
                     *         }
                     *       },
                     *       "level": "commune",
                     *       "status": "submitted",
                     *       "timeliness": "on-time",
                     *       "due": "2022-12-16",
                     *       "submittedAt": "2022-12-15T08:12:30Z",
                     *       "approvals": [],
                     *       "approvalsNeeded": 2,
                     *       "values": {
                     *         "expected": 1,
                     *         "reported": 1
                     *       },
                     *       "version": 1,
                     *       "reason": null,
                     *       "lines": [
                     *         {
                     *           "indicator": "VILLAGE_TEAMS",
                     *           "breakdown": {},
                     *           "current": {
                     *             "value": 90.91,
                     *             "numerator": 10,
                     *             "denominator": 11,
                     *             "notApplicable": false,
                     *             "status": "submitted",
                     *             "version": 1,
                     *             "revision": 2,
                     *             "comment": null,
                     *             "files": 1
                     *           },
                     *           "approved": null,
                     *           "previous": {
                     *             "period": "2022-11",
                     *             "value": 54.55
                     *           },
                     *           "difference": 36.36,
                     *           "checks": [
                     *             {
                     *               "severity": "warning",
                     *               "code": "submission.jump",
                     *               "message": "VILLAGE_TEAMS goes from 54.55 to 90.91, by more than 50 %.",
                     *               "comment": "Bốn thôn lập tổ trong tháng."
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "move": "submitted",
                     *           "step": null,
                     *           "at": "2022-12-15T08:12:30Z",
                     *           "by": "xa-bao-cao",
                     *           "reason": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Submission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "80c08593-fafe-4d36-991f-5cc5c20ef8b2",
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "year": 2022,
                     *           "status": "published",
                     *           "conference": {
                     *             "date": "2022-12-26",
                     *             "dateInferred": true,
                     *             "title": {
                     *               "vi": "Hội nghị tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023",
                     *               "en": "Conference reviewing the work of 2022 and launching the tasks of 2023"
                     *             },
                     *             "organiser": {
                     *               "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *               "code": "SO-TTTT",
                     *               "name": {
                     *                 "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *                 "en": "Department of Information and Communications of Bắc Kạn Province"
                     *               }
                     *             },
                     *             "chairs": [
                     *               {
                     *                 "name": "Phạm Duy Hưng",
                     *                 "position": {
                     *                   "vi": "Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Ủy ban nhân dân tỉnh",
                     *                   "en": "Member of the Standing Committee of the Provincial Party Committee, Vice Chairman of the Provincial People's Committee"
                     *                 }
                     *               }
                     *             ],
                     *             "source": {
                     *               "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *               "page": null,
                     *               "url": null,
                     *               "quote": "Chiều 26/12, Sở Thông tin và Truyền thông (TT&TT) tổ chức Hội nghị tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023"
                     *             }
                     *           },
                     *           "results": [
                     *             {
                     *               "code": "Q1",
                     *               "theme": {
                     *                 "vi": "Thông tin, tuyên truyền",
                     *                 "en": "Information and communication"
                     *               },
                     *               "text": {
                     *                 "vi": "Sở cung cấp thông tin và định hướng nội dung tuyên truyền cho báo chí và hệ thống thông tin cơ sở.",
                     *                 "en": "The department supplied information and guided communication for the press and the grassroots information system."
                     *               },
                     *               "source": {
                     *                 "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *                 "page": null,
                     *                 "url": null,
                     *                 "quote": "cung cấp thông tin, định hướng tuyên truyền cho các cơ quan báo chí và hệ thống thông tin cơ sở"
                     *               }
                     *             }
                     *           ],
                     *           "headlines": [
                     *             {
                     *               "label": {
                     *                 "vi": "Dịch vụ công trực tuyến toàn trình",
                     *                 "en": "Full online public services"
                     *               },
                     *               "published": {
                     *                 "indicator": "ONLINE_SERVICES",
                     *                 "unit": {
                     *                   "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *                   "code": "06",
                     *                   "name": {
                     *                     "vi": "Tỉnh Bắc Kạn",
                     *                     "en": "Bắc Kạn Province"
                     *                   }
                     *                 },
                     *                 "period": "2022",
                     *                 "breakdown": {},
                     *                 "value": 100,
                     *                 "numerator": null,
                     *                 "denominator": null,
                     *                 "valueOrigin": "printed",
                     *                 "unitOfMeasure": "percent",
                     *                 "periodBasis": "not-stated",
                     *                 "method": "reported",
                     *                 "reason": null,
                     *                 "coverage": {
                     *                   "reported": 1,
                     *                   "expected": 1
                     *                 },
                     *                 "target": null,
                     *                 "attainment": null,
                     *                 "previous": null,
                     *                 "change": null,
                     *                 "provisional": false,
                     *                 "estimated": false,
                     *                 "breakInSeries": false,
                     *                 "remarks": [],
                     *                 "notConvertible": [],
                     *                 "observationStatus": "A",
                     *                 "source": {
                     *                   "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *                   "page": null,
                     *                   "url": null,
                     *                   "quote": "100% TTHC đủ điều kiện được cung cấp DVCTT toàn trình"
                     *                 },
                     *                 "yearEarlier": null,
                     *                 "changeYearEarlier": null,
                     *                 "parentValue": null,
                     *                 "differenceToParent": null,
                     *                 "targetOriginal": null,
                     *                 "attainmentOriginal": null,
                     *                 "definitionVersion": 1,
                     *                 "definitionBreak": false
                     *               },
                     *               "current": {
                     *                 "indicator": "ONLINE_SERVICES",
                     *                 "unit": {
                     *                   "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *                   "code": "06",
                     *                   "name": {
                     *                     "vi": "Tỉnh Bắc Kạn",
                     *                     "en": "Bắc Kạn Province"
                     *                   }
                     *                 },
                     *                 "period": "2022",
                     *                 "breakdown": {},
                     *                 "value": 100,
                     *                 "numerator": null,
                     *                 "denominator": null,
                     *                 "valueOrigin": "printed",
                     *                 "unitOfMeasure": "percent",
                     *                 "periodBasis": "not-stated",
                     *                 "method": "reported",
                     *                 "reason": null,
                     *                 "coverage": {
                     *                   "reported": 1,
                     *                   "expected": 1
                     *                 },
                     *                 "target": null,
                     *                 "attainment": null,
                     *                 "previous": null,
                     *                 "change": null,
                     *                 "provisional": false,
                     *                 "estimated": false,
                     *                 "breakInSeries": false,
                     *                 "remarks": [],
                     *                 "notConvertible": [],
                     *                 "observationStatus": "A",
                     *                 "source": {
                     *                   "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *                   "page": null,
                     *                   "url": null,
                     *                   "quote": "100% TTHC đủ điều kiện được cung cấp DVCTT toàn trình"
                     *                 },
                     *                 "yearEarlier": null,
                     *                 "changeYearEarlier": null,
                     *                 "parentValue": null,
                     *                 "differenceToParent": null,
                     *                 "targetOriginal": null,
                     *                 "attainmentOriginal": null,
                     *                 "definitionVersion": 1,
                     *                 "definitionBreak": false
                     *               },
                     *               "correctedAt": null
                     *             }
                     *           ],
                     *           "awards": [
                     *             {
                     *               "id": "e7a4b5c6-9f3d-4d2a-8b17-3c6d7e8f9a54",
                     *               "type": {
                     *                 "code": "GRASSROOTS_EMULATION_FIGHTER",
                     *                 "name": {
                     *                   "vi": "Chiến sĩ thi đua cơ sở",
                     *                   "en": "Grassroots Emulation Fighter"
                     *                 }
                     *               },
                     *               "recipient": {
                     *                 "kind": "individual",
                     *                 "name": null,
                     *                 "unit": null,
                     *                 "position": null
                     *               },
                     *               "count": 6,
                     *               "achievementYear": 2022,
                     *               "decision": {
                     *                 "id": "1b7c2f58-52a1-4f0a-8a43-9a0a6a9c1d32",
                     *                 "number": null,
                     *                 "date": null,
                     *                 "authority": {
                     *                   "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *                   "code": "SO-TTTT",
                     *                   "name": {
                     *                     "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *                     "en": "Department of Information and Communications of Bắc Kạn Province"
                     *                   }
                     *                 },
                     *                 "signer": null
                     *               },
                     *               "presentedOn": "2022-12-26",
                     *               "serial": null,
                     *               "status": "recorded",
                     *               "source": {
                     *                 "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *                 "page": null,
                     *                 "url": null,
                     *                 "quote": "lãnh đạo Sở TT&TT tặng danh hiệu Chiến sĩ thi đua cấp cơ sở cho 06 cá nhân Hoàn thành xuất sắc nhiệm vụ năm 2022"
                     *               },
                     *               "note": {
                     *                 "vi": "Nguồn viết “Chiến sĩ thi đua cấp cơ sở”; tên chính thức là “Chiến sĩ thi đua cơ sở”. Nguồn gắn danh hiệu với mức xếp loại “Hoàn thành xuất sắc nhiệm vụ”, là một dữ kiện riêng. Nguồn không nêu tên, chức vụ và đơn vị của 6 cá nhân.",
                     *                 "en": "The source writes “Chiến sĩ thi đua cấp cơ sở”; the official name is “Chiến sĩ thi đua cơ sở”. The source links the title with the annual grade “Hoàn thành xuất sắc nhiệm vụ” (tasks completed excellently), which is a separate fact. The source gives no names, positions or units of the six individuals."
                     *               }
                     *             }
                     *           ],
                     *           "plan": {
                     *             "id": "0f8b6d24-3c1a-4e5f-9a7b-2c4d6e8f0a12",
                     *             "title": {
                     *               "vi": "Nhiệm vụ năm 2023 của Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Tasks of 2023 of the Department of Information and Communications of Bắc Kạn Province"
                     *             },
                     *             "year": 2023
                     *           },
                     *           "directives": [
                     *             {
                     *               "id": "1be3404f-4f3a-41fc-8a21-eec9556b3aa3",
                     *               "code": "D1",
                     *               "text": {
                     *                 "vi": "Sở Thông tin và Truyền thông tham mưu cho Ủy ban nhân dân xây dựng kế hoạch tuyên truyền hằng năm và định kỳ cung cấp thông tin.",
                     *                 "en": "The Department of Information and Communications advises the People's Committee on drawing up an annual communication plan and provides information periodically."
                     *               }
                     *             }
                     *           ],
                     *           "version": 2,
                     *           "publishedAt": "2023-01-09T02:21:38Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Code or id of the unit.
                 * @example SO-TTTT
                 */
                unit: string;
                /**
                 * @description Calendar year.
                 * @example 2022
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "80c08593-fafe-4d36-991f-5cc5c20ef8b2",
                     *       "unit": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
                     *         }
                     *       },
                     *       "year": 2022,
                     *       "status": "published",
                     *       "conference": {
                     *         "date": "2022-12-26",
                     *         "dateInferred": true,
                     *         "title": {
                     *           "vi": "Hội nghị tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023",
                     *           "en": "Conference reviewing the work of 2022 and launching the tasks of 2023"
                     *         },
                     *         "organiser": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
                     *           }
                     *         },
                     *         "chairs": [
                     *           {
                     *             "name": "Phạm Duy Hưng",
                     *             "position": {
                     *               "vi": "Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Ủy ban nhân dân tỉnh",
                     *               "en": "Member of the Standing Committee of the Provincial Party Committee, Vice Chairman of the Provincial People's Committee"
                     *             }
                     *           }
                     *         ],
                     *         "source": {
                     *           "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *           "page": null,
                     *           "url": null,
                     *           "quote": "Chiều 26/12, Sở Thông tin và Truyền thông (TT&TT) tổ chức Hội nghị tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023"
                     *         }
                     *       },
                     *       "results": [
                     *         {
                     *           "code": "Q1",
                     *           "theme": {
                     *             "vi": "Thông tin, tuyên truyền",
                     *             "en": "Information and communication"
                     *           },
                     *           "text": {
                     *             "vi": "Sở cung cấp thông tin và định hướng nội dung tuyên truyền cho báo chí và hệ thống thông tin cơ sở.",
                     *             "en": "The department supplied information and guided communication for the press and the grassroots information system."
                     *           },
                     *           "source": {
                     *             "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": "cung cấp thông tin, định hướng tuyên truyền cho các cơ quan báo chí và hệ thống thông tin cơ sở"
                     *           }
                     *         }
                     *       ],
                     *       "headlines": [
                     *         {
                     *           "label": {
                     *             "vi": "Dịch vụ công trực tuyến toàn trình",
                     *             "en": "Full online public services"
                     *           },
                     *           "published": {
                     *             "indicator": "ONLINE_SERVICES",
                     *             "unit": {
                     *               "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *               "code": "06",
                     *               "name": {
                     *                 "vi": "Tỉnh Bắc Kạn",
                     *                 "en": "Bắc Kạn Province"
                     *               }
                     *             },
                     *             "period": "2022",
                     *             "breakdown": {},
                     *             "value": 100,
                     *             "numerator": null,
                     *             "denominator": null,
                     *             "valueOrigin": "printed",
                     *             "unitOfMeasure": "percent",
                     *             "periodBasis": "not-stated",
                     *             "method": "reported",
                     *             "reason": null,
                     *             "coverage": {
                     *               "reported": 1,
                     *               "expected": 1
                     *             },
                     *             "target": null,
                     *             "attainment": null,
                     *             "previous": null,
                     *             "change": null,
                     *             "provisional": false,
                     *             "estimated": false,
                     *             "breakInSeries": false,
                     *             "remarks": [],
                     *             "notConvertible": [],
                     *             "observationStatus": "A",
                     *             "source": {
                     *               "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *               "page": null,
                     *               "url": null,
                     *               "quote": "100% TTHC đủ điều kiện được cung cấp DVCTT toàn trình"
                     *             },
                     *             "yearEarlier": null,
                     *             "changeYearEarlier": null,
                     *             "parentValue": null,
                     *             "differenceToParent": null,
                     *             "targetOriginal": null,
                     *             "attainmentOriginal": null,
                     *             "definitionVersion": 1,
                     *             "definitionBreak": false
                     *           },
                     *           "current": {
                     *             "indicator": "ONLINE_SERVICES",
                     *             "unit": {
                     *               "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *               "code": "06",
                     *               "name": {
                     *                 "vi": "Tỉnh Bắc Kạn",
                     *                 "en": "Bắc Kạn Province"
                     *               }
                     *             },
                     *             "period": "2022",
                     *             "breakdown": {},
                     *             "value": 100,
                     *             "numerator": null,
                     *             "denominator": null,
                     *             "valueOrigin": "printed",
                     *             "unitOfMeasure": "percent",
                     *             "periodBasis": "not-stated",
                     *             "method": "reported",
                     *             "reason": null,
                     *             "coverage": {
                     *               "reported": 1,
                     *               "expected": 1
                     *             },
                     *             "target": null,
                     *             "attainment": null,
                     *             "previous": null,
                     *             "change": null,
                     *             "provisional": false,
                     *             "estimated": false,
                     *             "breakInSeries": false,
                     *             "remarks": [],
                     *             "notConvertible": [],
                     *             "observationStatus": "A",
                     *             "source": {
                     *               "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *               "page": null,
                     *               "url": null,
                     *               "quote": "100% TTHC đủ điều kiện được cung cấp DVCTT toàn trình"
                     *             },
                     *             "yearEarlier": null,
                     *             "changeYearEarlier": null,
                     *             "parentValue": null,
                     *             "differenceToParent": null,
                     *             "targetOriginal": null,
                     *             "attainmentOriginal": null,
                     *             "definitionVersion": 1,
                     *             "definitionBreak": false
                     *           },
                     *           "correctedAt": null
                     *         }
                     *       ],
                     *       "awards": [
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
                     *                 "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *                 "en": "Department of Information and Communications of Bắc Kạn Province"
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
                     *           "note": {
                     *             "vi": "Nguồn viết “Chiến sĩ thi đua cấp cơ sở”; tên chính thức là “Chiến sĩ thi đua cơ sở”. Nguồn gắn danh hiệu với mức xếp loại “Hoàn thành xuất sắc nhiệm vụ”, là một dữ kiện riêng. Nguồn không nêu tên, chức vụ và đơn vị của 6 cá nhân.",
                     *             "en": "The source writes “Chiến sĩ thi đua cấp cơ sở”; the official name is “Chiến sĩ thi đua cơ sở”. The source links the title with the annual grade “Hoàn thành xuất sắc nhiệm vụ” (tasks completed excellently), which is a separate fact. The source gives no names, positions or units of the six individuals."
                     *           }
                     *         }
                     *       ],
                     *       "plan": {
                     *         "id": "0f8b6d24-3c1a-4e5f-9a7b-2c4d6e8f0a12",
                     *         "title": {
                     *           "vi": "Nhiệm vụ năm 2023 của Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Tasks of 2023 of the Department of Information and Communications of Bắc Kạn Province"
                     *         },
                     *         "year": 2023
                     *       },
                     *       "directives": [
                     *         {
                     *           "id": "1be3404f-4f3a-41fc-8a21-eec9556b3aa3",
                     *           "code": "D1",
                     *           "text": {
                     *             "vi": "Sở Thông tin và Truyền thông tham mưu cho Ủy ban nhân dân xây dựng kế hoạch tuyên truyền hằng năm và định kỳ cung cấp thông tin.",
                     *             "en": "The Department of Information and Communications advises the People's Committee on drawing up an annual communication plan and provides information periodically."
                     *           }
                     *         }
                     *       ],
                     *       "version": 2,
                     *       "publishedAt": "2023-01-09T02:21:38Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Review"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Code or id of the unit.
                 * @example SO-TTTT
                 */
                unit: string;
                /**
                 * @description Calendar year.
                 * @example 2022
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conference": {
                 *         "date": "2023-12-25",
                 *         "title": {
                 *           "vi": "Hội nghị tổng kết công tác năm 2023",
                 *           "en": "Conference reviewing the work of 2023"
                 *         },
                 *         "organiser": "SO-TTTT",
                 *         "chairs": [
                 *           {
                 *             "name": "Giám đốc Sở"
                 *           }
                 *         ]
                 *       },
                 *       "results": [
                 *         {
                 *           "code": "Q1",
                 *           "theme": {
                 *             "vi": "Hạ tầng viễn thông",
                 *             "en": "Telecommunications infrastructure"
                 *           },
                 *           "text": {
                 *             "vi": "Mạng viễn thông thông suốt ở cả 3 cấp.",
                 *             "en": "The network was connected at all three levels."
                 *           }
                 *         }
                 *       ],
                 *       "headlines": [
                 *         {
                 *           "indicator": "ONLINE_SERVICES",
                 *           "unit": "06",
                 *           "period": "2022"
                 *         }
                 *       ],
                 *       "awards": [],
                 *       "directives": [
                 *         "4b6a8c02-1e3f-4d5b-8c7d-0a2b4c6d8e34"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WriteReview"];
            };
        };
        responses: {
            /** @description Changed, or unchanged by an equal body. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "f1da3ba2-425f-404d-ab2e-22175d5b3675",
                     *       "unit": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
                     *         }
                     *       },
                     *       "year": 2023,
                     *       "status": "draft",
                     *       "conference": {
                     *         "date": "2023-12-25",
                     *         "dateInferred": false,
                     *         "title": {
                     *           "vi": "Hội nghị tổng kết công tác năm 2023",
                     *           "en": "Conference reviewing the work of 2023"
                     *         },
                     *         "organiser": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
                     *           }
                     *         },
                     *         "chairs": [
                     *           {
                     *             "name": "Giám đốc Sở",
                     *             "position": null
                     *           }
                     *         ],
                     *         "source": null
                     *       },
                     *       "results": [
                     *         {
                     *           "code": "Q1",
                     *           "theme": {
                     *             "vi": "Hạ tầng viễn thông",
                     *             "en": "Telecommunications infrastructure"
                     *           },
                     *           "text": {
                     *             "vi": "Mạng viễn thông thông suốt ở cả 3 cấp.",
                     *             "en": "The network was connected at all three levels."
                     *           },
                     *           "source": null
                     *         }
                     *       ],
                     *       "headlines": [
                     *         {
                     *           "label": null,
                     *           "published": null,
                     *           "current": {
                     *             "indicator": "ONLINE_SERVICES",
                     *             "unit": {
                     *               "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *               "code": "06",
                     *               "name": {
                     *                 "vi": "Tỉnh Bắc Kạn",
                     *                 "en": "Bắc Kạn Province"
                     *               }
                     *             },
                     *             "period": "2022",
                     *             "breakdown": {},
                     *             "value": 100,
                     *             "numerator": null,
                     *             "denominator": null,
                     *             "valueOrigin": "printed",
                     *             "unitOfMeasure": "percent",
                     *             "periodBasis": "not-stated",
                     *             "method": "reported",
                     *             "reason": null,
                     *             "coverage": {
                     *               "reported": 1,
                     *               "expected": 1
                     *             },
                     *             "target": null,
                     *             "attainment": null,
                     *             "previous": null,
                     *             "change": null,
                     *             "provisional": false,
                     *             "estimated": false,
                     *             "breakInSeries": false,
                     *             "remarks": [],
                     *             "notConvertible": [],
                     *             "observationStatus": "A",
                     *             "source": {
                     *               "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *               "page": null,
                     *               "url": null,
                     *               "quote": "100% TTHC đủ điều kiện được cung cấp DVCTT toàn trình"
                     *             },
                     *             "yearEarlier": null,
                     *             "changeYearEarlier": null,
                     *             "parentValue": null,
                     *             "differenceToParent": null,
                     *             "targetOriginal": null,
                     *             "attainmentOriginal": null,
                     *             "definitionVersion": 1,
                     *             "definitionBreak": false
                     *           },
                     *           "correctedAt": null
                     *         }
                     *       ],
                     *       "awards": [],
                     *       "plan": null,
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
                     *       "version": 1,
                     *       "publishedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Begun. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "f1da3ba2-425f-404d-ab2e-22175d5b3675",
                     *       "unit": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
                     *         }
                     *       },
                     *       "year": 2023,
                     *       "status": "draft",
                     *       "conference": {
                     *         "date": "2023-12-25",
                     *         "dateInferred": false,
                     *         "title": {
                     *           "vi": "Hội nghị tổng kết công tác năm 2023",
                     *           "en": "Conference reviewing the work of 2023"
                     *         },
                     *         "organiser": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
                     *           }
                     *         },
                     *         "chairs": [
                     *           {
                     *             "name": "Giám đốc Sở",
                     *             "position": null
                     *           }
                     *         ],
                     *         "source": null
                     *       },
                     *       "results": [
                     *         {
                     *           "code": "Q1",
                     *           "theme": {
                     *             "vi": "Hạ tầng viễn thông",
                     *             "en": "Telecommunications infrastructure"
                     *           },
                     *           "text": {
                     *             "vi": "Mạng viễn thông thông suốt ở cả 3 cấp.",
                     *             "en": "The network was connected at all three levels."
                     *           },
                     *           "source": null
                     *         }
                     *       ],
                     *       "headlines": [
                     *         {
                     *           "label": null,
                     *           "published": null,
                     *           "current": {
                     *             "indicator": "ONLINE_SERVICES",
                     *             "unit": {
                     *               "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *               "code": "06",
                     *               "name": {
                     *                 "vi": "Tỉnh Bắc Kạn",
                     *                 "en": "Bắc Kạn Province"
                     *               }
                     *             },
                     *             "period": "2022",
                     *             "breakdown": {},
                     *             "value": 100,
                     *             "numerator": null,
                     *             "denominator": null,
                     *             "valueOrigin": "printed",
                     *             "unitOfMeasure": "percent",
                     *             "periodBasis": "not-stated",
                     *             "method": "reported",
                     *             "reason": null,
                     *             "coverage": {
                     *               "reported": 1,
                     *               "expected": 1
                     *             },
                     *             "target": null,
                     *             "attainment": null,
                     *             "previous": null,
                     *             "change": null,
                     *             "provisional": false,
                     *             "estimated": false,
                     *             "breakInSeries": false,
                     *             "remarks": [],
                     *             "notConvertible": [],
                     *             "observationStatus": "A",
                     *             "source": {
                     *               "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *               "page": null,
                     *               "url": null,
                     *               "quote": "100% TTHC đủ điều kiện được cung cấp DVCTT toàn trình"
                     *             },
                     *             "yearEarlier": null,
                     *             "changeYearEarlier": null,
                     *             "parentValue": null,
                     *             "differenceToParent": null,
                     *             "targetOriginal": null,
                     *             "attainmentOriginal": null,
                     *             "definitionVersion": 1,
                     *             "definitionBreak": false
                     *           },
                     *           "correctedAt": null
                     *         }
                     *       ],
                     *       "awards": [],
                     *       "plan": null,
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
                     *       "version": 1,
                     *       "publishedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putReviewStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Code or id of the unit.
                 * @example SO-TTTT
                 */
                unit: string;
                /**
                 * @description Calendar year.
                 * @example 2022
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "published"
                 *     }
                 */
                "application/json": components["schemas"]["WriteReviewStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "f1da3ba2-425f-404d-ab2e-22175d5b3675",
                     *       "unit": {
                     *         "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *         "code": "SO-TTTT",
                     *         "name": {
                     *           "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *           "en": "Department of Information and Communications of Bắc Kạn Province"
                     *         }
                     *       },
                     *       "year": 2023,
                     *       "status": "published",
                     *       "conference": {
                     *         "date": "2023-12-25",
                     *         "dateInferred": false,
                     *         "title": {
                     *           "vi": "Hội nghị tổng kết công tác năm 2023",
                     *           "en": "Conference reviewing the work of 2023"
                     *         },
                     *         "organiser": {
                     *           "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *           "code": "SO-TTTT",
                     *           "name": {
                     *             "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *             "en": "Department of Information and Communications of Bắc Kạn Province"
                     *           }
                     *         },
                     *         "chairs": [
                     *           {
                     *             "name": "Giám đốc Sở",
                     *             "position": null
                     *           }
                     *         ],
                     *         "source": null
                     *       },
                     *       "results": [
                     *         {
                     *           "code": "Q1",
                     *           "theme": {
                     *             "vi": "Hạ tầng viễn thông",
                     *             "en": "Telecommunications infrastructure"
                     *           },
                     *           "text": {
                     *             "vi": "Mạng viễn thông thông suốt ở cả 3 cấp.",
                     *             "en": "The network was connected at all three levels."
                     *           },
                     *           "source": null
                     *         }
                     *       ],
                     *       "headlines": [
                     *         {
                     *           "label": null,
                     *           "published": {
                     *             "indicator": "ONLINE_SERVICES",
                     *             "unit": {
                     *               "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *               "code": "06",
                     *               "name": {
                     *                 "vi": "Tỉnh Bắc Kạn",
                     *                 "en": "Bắc Kạn Province"
                     *               }
                     *             },
                     *             "period": "2022",
                     *             "breakdown": {},
                     *             "value": 100,
                     *             "numerator": null,
                     *             "denominator": null,
                     *             "valueOrigin": "printed",
                     *             "unitOfMeasure": "percent",
                     *             "periodBasis": "not-stated",
                     *             "method": "reported",
                     *             "reason": null,
                     *             "coverage": {
                     *               "reported": 1,
                     *               "expected": 1
                     *             },
                     *             "target": null,
                     *             "attainment": null,
                     *             "previous": null,
                     *             "change": null,
                     *             "provisional": false,
                     *             "estimated": false,
                     *             "breakInSeries": false,
                     *             "remarks": [],
                     *             "notConvertible": [],
                     *             "observationStatus": "A",
                     *             "source": {
                     *               "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *               "page": null,
                     *               "url": null,
                     *               "quote": "100% TTHC đủ điều kiện được cung cấp DVCTT toàn trình"
                     *             },
                     *             "yearEarlier": null,
                     *             "changeYearEarlier": null,
                     *             "parentValue": null,
                     *             "differenceToParent": null,
                     *             "targetOriginal": null,
                     *             "attainmentOriginal": null,
                     *             "definitionVersion": 1,
                     *             "definitionBreak": false
                     *           },
                     *           "current": {
                     *             "indicator": "ONLINE_SERVICES",
                     *             "unit": {
                     *               "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *               "code": "06",
                     *               "name": {
                     *                 "vi": "Tỉnh Bắc Kạn",
                     *                 "en": "Bắc Kạn Province"
                     *               }
                     *             },
                     *             "period": "2022",
                     *             "breakdown": {},
                     *             "value": 100,
                     *             "numerator": null,
                     *             "denominator": null,
                     *             "valueOrigin": "printed",
                     *             "unitOfMeasure": "percent",
                     *             "periodBasis": "not-stated",
                     *             "method": "reported",
                     *             "reason": null,
                     *             "coverage": {
                     *               "reported": 1,
                     *               "expected": 1
                     *             },
                     *             "target": null,
                     *             "attainment": null,
                     *             "previous": null,
                     *             "change": null,
                     *             "provisional": false,
                     *             "estimated": false,
                     *             "breakInSeries": false,
                     *             "remarks": [],
                     *             "notConvertible": [],
                     *             "observationStatus": "A",
                     *             "source": {
                     *               "document": "Báo Bắc Kạn (BBK), Ngành thông tin và truyền thông triển khai nhiệm vụ công tác năm 2023, Anh Thúy",
                     *               "page": null,
                     *               "url": null,
                     *               "quote": "100% TTHC đủ điều kiện được cung cấp DVCTT toàn trình"
                     *             },
                     *             "yearEarlier": null,
                     *             "changeYearEarlier": null,
                     *             "parentValue": null,
                     *             "differenceToParent": null,
                     *             "targetOriginal": null,
                     *             "attainmentOriginal": null,
                     *             "definitionVersion": 1,
                     *             "definitionBreak": false
                     *           },
                     *           "correctedAt": null
                     *         }
                     *       ],
                     *       "awards": [],
                     *       "plan": null,
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
                     *       "version": 2,
                     *       "publishedAt": "2023-12-27T02:21:47Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                /**
                 * @example {
                 *       "username": "reporter",
                 *       "password": "sông Cầu chảy qua Bắc Kạn"
                 *     }
                 */
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
                    /**
                     * @example {
                     *       "id": "35e599e9-a753-4e89-9c0e-9317c531a835",
                     *       "username": "reporter",
                     *       "displayName": "Người báo cáo (dùng thử)",
                     *       "roles": [
                     *         {
                     *           "role": "reporter",
                     *           "unit": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "delegatedBy": null,
                     *           "delegatedUntil": null
                     *         },
                     *         {
                     *           "role": "approver",
                     *           "unit": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "delegatedBy": {
                     *             "id": "cb945066-7e1e-4f9c-a5c0-497b973306c8",
                     *             "username": "nguyen.thi.hoa",
                     *             "displayName": "Nguyễn Thị Hòa"
                     *           },
                     *           "delegatedUntil": "2023-01-27"
                     *         }
                     *       ],
                     *       "scopes": null
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createStatementCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "statements": [
                 *         {
                 *           "name": "Hải Phòng, 10 tháng 2018",
                 *           "numbers": {
                 *             "assigned": 15533,
                 *             "done": 13119,
                 *             "notDone": 2414,
                 *             "withinTime": 2065,
                 *             "overdue": 348
                 *           },
                 *           "rates": [
                 *             {
                 *               "of": "done",
                 *               "in": "assigned",
                 *               "printed": "84,46"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WritePrintedStatements"];
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
                     *       "consistent": false,
                     *       "sums": [
                     *         {
                     *           "total": {
                     *             "number": "assigned",
                     *             "value": 15533,
                     *             "statement": "Hải Phòng, 10 tháng 2018"
                     *           },
                     *           "parts": [
                     *             {
                     *               "number": "done",
                     *               "value": 13119,
                     *               "statement": "Hải Phòng, 10 tháng 2018"
                     *             },
                     *             {
                     *               "number": "notDone",
                     *               "value": 2414,
                     *               "statement": "Hải Phòng, 10 tháng 2018"
                     *             }
                     *           ],
                     *           "sum": 15533,
                     *           "difference": 0,
                     *           "holds": true
                     *         },
                     *         {
                     *           "total": {
                     *             "number": "notDone",
                     *             "value": 2414,
                     *             "statement": "Hải Phòng, 10 tháng 2018"
                     *           },
                     *           "parts": [
                     *             {
                     *               "number": "withinTime",
                     *               "value": 2065,
                     *               "statement": "Hải Phòng, 10 tháng 2018"
                     *             },
                     *             {
                     *               "number": "overdue",
                     *               "value": 348,
                     *               "statement": "Hải Phòng, 10 tháng 2018"
                     *             }
                     *           ],
                     *           "sum": 2413,
                     *           "difference": 1,
                     *           "holds": false
                     *         }
                     *       ],
                     *       "rates": [
                     *         {
                     *           "statement": "Hải Phòng, 10 tháng 2018",
                     *           "of": "done",
                     *           "in": "assigned",
                     *           "printed": "84,46",
                     *           "computed": 84.46,
                     *           "unrounded": 84.459,
                     *           "verdict": "rounded"
                     *         }
                     *       ],
                     *       "contradictions": []
                     *     }
                     */
                    "application/json": components["schemas"]["StatementChecks"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getTaskStatement: {
        parameters: {
            query?: {
                /**
                 * @description As plans said it at this instant; how tasks stand is that of its day.
                 * @example 2023-12-31T16:59:59Z
                 */
                asOf?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /**
                 * @description What the rows are: unit (the lead; also without it), coordinator, directive, group (the outermost of the plan), period (quarters of the deadline).
                 * @example unit
                 */
                by?: string;
                /**
                 * @description The day on which units are read and named; today without it.
                 * @example 2023-12-31
                 */
                date?: string;
                /**
                 * @description Tasks that answer this directive (id, or the code of all that bear it).
                 * @example D3
                 */
                directive?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /**
                 * @description Due on this day or later.
                 * @example 2023-01-01
                 */
                from?: string;
                /** @description All tasks below this group (id). */
                group?: string;
                /** @description Tasks of this plan (id). */
                plan?: string;
                /** @description What `unit`, or those `within`, do for them: lead, coordinator, watcher; several with commas, all without it. */
                role?: string;
                /**
                 * @description Due on this day or earlier.
                 * @example 2023-12-31
                 */
                to?: string;
                /**
                 * @description Tasks of this unit (code or id).
                 * @example SO-TTTT
                 */
                unit?: string;
                /**
                 * @description Tasks of this unit and of all below it (code or id).
                 * @example 06
                 */
                within?: string;
                /**
                 * @description The year of the plans.
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
                     *       "by": "unit",
                     *       "day": "2023-06-30",
                     *       "asOf": "2023-06-30T16:59:59Z",
                     *       "rows": [
                     *         {
                     *           "key": {
                     *             "kind": "unit",
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn"
                     *             }
                     *           },
                     *           "assigned": {
                     *             "count": 12,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10"
                     *           },
                     *           "due": {
                     *             "count": 8,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=open,completed,done&dueTo=2023-06-30"
                     *           },
                     *           "done": {
                     *             "total": {
                     *               "count": 6,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=done"
                     *             },
                     *             "early": {
                     *               "count": 1,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=done&timing=done-early"
                     *             },
                     *             "onTime": {
                     *               "count": 4,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=done&timing=done-on-time"
                     *             },
                     *             "late": {
                     *               "count": 1,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=done&timing=done-late"
                     *             },
                     *             "withoutDeadline": {
                     *               "count": 0,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=done&timing=not-stated,no-deadline"
                     *             }
                     *           },
                     *           "notDone": {
                     *             "total": {
                     *               "count": 6,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=open,completed"
                     *             },
                     *             "withinTime": {
                     *               "count": 4,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=open&timing=not-due,due-soon"
                     *             },
                     *             "overdue": {
                     *               "count": 2,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=open&timing=overdue"
                     *             },
                     *             "awaitingAcceptance": {
                     *               "count": 0,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=completed"
                     *             },
                     *             "withoutDeadline": {
                     *               "count": 0,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=open&timing=not-stated,no-deadline"
                     *             }
                     *           },
                     *           "paused": {
                     *             "count": 0,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=paused"
                     *           },
                     *           "cancelled": {
                     *             "count": 0,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=cancelled"
                     *           },
                     *           "original": {
                     *             "early": {
                     *               "count": 1,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=done&originalTiming=done-early"
                     *             },
                     *             "onTime": {
                     *               "count": 3,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=done&originalTiming=done-on-time"
                     *             },
                     *             "late": {
                     *               "count": 2,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=done&originalTiming=done-late"
                     *             },
                     *             "overdue": {
                     *               "count": 2,
                     *               "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&lead=5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10&status=open&originalTiming=overdue"
                     *             }
                     *           },
                     *           "onTime": {
                     *             "current": {
                     *               "inTime": 5,
                     *               "judged": 8,
                     *               "percent": 62.5
                     *             },
                     *             "original": {
                     *               "inTime": 4,
                     *               "judged": 8,
                     *               "percent": 50
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "total": {
                     *         "key": {
                     *           "kind": "total",
                     *           "id": null,
                     *           "code": null,
                     *           "name": null
                     *         },
                     *         "assigned": {
                     *           "count": 12,
                     *           "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z"
                     *         },
                     *         "due": {
                     *           "count": 8,
                     *           "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=open,completed,done&dueTo=2023-06-30"
                     *         },
                     *         "done": {
                     *           "total": {
                     *             "count": 6,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=done"
                     *           },
                     *           "early": {
                     *             "count": 1,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=done&timing=done-early"
                     *           },
                     *           "onTime": {
                     *             "count": 4,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=done&timing=done-on-time"
                     *           },
                     *           "late": {
                     *             "count": 1,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=done&timing=done-late"
                     *           },
                     *           "withoutDeadline": {
                     *             "count": 0,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=done&timing=not-stated,no-deadline"
                     *           }
                     *         },
                     *         "notDone": {
                     *           "total": {
                     *             "count": 6,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=open,completed"
                     *           },
                     *           "withinTime": {
                     *             "count": 4,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=open&timing=not-due,due-soon"
                     *           },
                     *           "overdue": {
                     *             "count": 2,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=open&timing=overdue"
                     *           },
                     *           "awaitingAcceptance": {
                     *             "count": 0,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=completed"
                     *           },
                     *           "withoutDeadline": {
                     *             "count": 0,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=open&timing=not-stated,no-deadline"
                     *           }
                     *         },
                     *         "paused": {
                     *           "count": 0,
                     *           "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=paused"
                     *         },
                     *         "cancelled": {
                     *           "count": 0,
                     *           "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=cancelled"
                     *         },
                     *         "original": {
                     *           "early": {
                     *             "count": 1,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=done&originalTiming=done-early"
                     *           },
                     *           "onTime": {
                     *             "count": 3,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=done&originalTiming=done-on-time"
                     *           },
                     *           "late": {
                     *             "count": 2,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=done&originalTiming=done-late"
                     *           },
                     *           "overdue": {
                     *             "count": 2,
                     *             "tasks": "/api/v1/tasks?published=true&kind=task&year=2023&asOf=2023-06-30T16:59:59Z&status=open&originalTiming=overdue"
                     *           }
                     *         },
                     *         "onTime": {
                     *           "current": {
                     *             "inTime": 5,
                     *             "judged": 8,
                     *             "percent": 62.5
                     *           },
                     *           "original": {
                     *             "inTime": 4,
                     *             "judged": 8,
                     *             "percent": 50
                     *           }
                     *         }
                     *       },
                     *       "checks": {
                     *         "consistent": true,
                     *         "sums": 6,
                     *         "mismatches": [],
                     *         "assignedInRows": 12,
                     *         "countedAgain": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaskStatement"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /** @description `reporter`: reports of units for which the caller may enter values. `approver`: reports of which the caller may take the next step of the approval now. */
                for?: "reporter" | "approver";
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description Codes of rounds; several with commas.
                 * @example CDS-2022-12
                 */
                round?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description not-started, draft, submitted, approved, returned; all without it. */
                status?: string;
                /** @description open, due-soon, overdue, on-time, late; all without it. */
                timeliness?: string;
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "round": {
                     *             "code": "CDS-2022-12",
                     *             "name": {
                     *               "vi": "Báo cáo chuyển đổi số tháng 12/2022",
                     *               "en": "Digital transformation, December 2022"
                     *             },
                     *             "period": "2022-12"
                     *           },
                     *           "unit": {
                     *             "id": "3f6f8e0a-1c55-4f0e-9d42-7a7e1b1f2c10",
                     *             "code": "01849",
                     *             "name": {
                     *               "vi": "Xã Dương Quang"
                     *             }
                     *           },
                     *           "level": "commune",
                     *           "status": "submitted",
                     *           "timeliness": "on-time",
                     *           "due": "2022-12-16",
                     *           "submittedAt": "2022-12-15T08:12:30Z",
                     *           "approvals": [
                     *             {
                     *               "step": 1,
                     *               "at": "2022-12-16T02:00:00Z",
                     *               "by": "huyen-duyet"
                     *             }
                     *           ],
                     *           "approvalsNeeded": 2,
                     *           "values": {
                     *             "expected": 1,
                     *             "reported": 1
                     *           },
                     *           "version": 2,
                     *           "explanations": 1,
                     *           "biggestChange": {
                     *             "indicator": "VILLAGE_TEAMS",
                     *             "breakdown": {},
                     *             "previous": 54.55,
                     *             "current": 90.91,
                     *             "percent": 66.65
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["SubmissionSummaryPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /**
                 * @description As set at this instant.
                 * @example 2022-12-31T00:00:00Z
                 */
                asOf?: string;
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "indicator": "ONLINE_RECORDS",
                     *           "unit": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "period": "2025",
                     *           "breakdown": {
                     *             "level": "commune"
                     *           },
                     *           "value": 60,
                     *           "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019",
                     *           "source": {
                     *             "document": "Nghị quyết số 17/NQ-CP năm 2019",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": null
                     *           },
                     *           "version": 1,
                     *           "recordedAt": "2023-01-09T02:21:36Z",
                     *           "baseline": null,
                     *           "band": null,
                     *           "path": [],
                     *           "reason": null,
                     *           "original": {
                     *             "value": 60,
                     *             "version": 1,
                     *             "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019"
                     *           }
                     *         }
                     *       ],
                     *       "next": "/api/v1/targets?indicator=ONLINE_RECORDS&period=2025&limit=1&cursor=WyJPTkxJTkVfUkVDT1JEUyIsIjA2IiwiMjAyNSIsImxldmVsOmNvbW11bmUiLCIxMDA0OTM1Mi0yMWJlLTRhNzMtOGU0ZC05MDE3ZDQ1NTE2NWIiLCJpbmRpY2F0b3IsdW5pdCxwZXJpb2QsYnJlYWtkb3duLGlkIl0"
                     *     }
                     */
                    "application/json": components["schemas"]["TargetPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getTarget: {
        parameters: {
            query?: {
                /** @description As set at this instant. */
                asOf?: string;
                /**
                 * @description Which part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
            };
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description Code of the indicator.
                 * @example ONLINE_RECORDS
                 */
                indicator: string;
                /**
                 * @description Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.
                 * @example 2025
                 */
                period: string;
                /**
                 * @description Code or id of the unit.
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indicator": "ONLINE_RECORDS",
                     *       "unit": {
                     *         "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *         "code": "06",
                     *         "name": {
                     *           "vi": "Tỉnh Bắc Kạn",
                     *           "en": "Bắc Kạn Province"
                     *         }
                     *       },
                     *       "period": "2025",
                     *       "breakdown": {
                     *         "level": "commune"
                     *       },
                     *       "value": 60,
                     *       "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019",
                     *       "source": {
                     *         "document": "Nghị quyết số 17/NQ-CP năm 2019",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": null
                     *       },
                     *       "version": 1,
                     *       "recordedAt": "2023-01-09T02:21:36Z",
                     *       "baseline": null,
                     *       "band": null,
                     *       "path": [],
                     *       "reason": null,
                     *       "original": {
                     *         "value": 60,
                     *         "version": 1,
                     *         "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Target"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
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
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Code of the indicator.
                 * @example ONLINE_RECORDS
                 */
                indicator: string;
                /**
                 * @description Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.
                 * @example 2025
                 */
                period: string;
                /**
                 * @description Code or id of the unit.
                 * @example 06
                 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 60,
                 *       "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019",
                 *       "source": {
                 *         "document": "Nghị quyết số 17/NQ-CP năm 2019",
                 *         "page": null,
                 *         "url": null,
                 *         "quote": null
                 *       },
                 *       "baseline": {
                 *         "value": 45,
                 *         "period": "2022"
                 *       },
                 *       "band": null,
                 *       "path": [
                 *         {
                 *           "period": "2023",
                 *           "value": 50
                 *         },
                 *         {
                 *           "period": "2024",
                 *           "value": 55
                 *         }
                 *       ],
                 *       "reason": null
                 *     }
                 */
                "application/json": components["schemas"]["WriteTarget"];
            };
        };
        responses: {
            /** @description Changed, or unchanged by an equal body. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indicator": "ONLINE_RECORDS",
                     *       "unit": {
                     *         "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *         "code": "06",
                     *         "name": {
                     *           "vi": "Tỉnh Bắc Kạn",
                     *           "en": "Bắc Kạn Province"
                     *         }
                     *       },
                     *       "period": "2025",
                     *       "breakdown": {
                     *         "level": "commune"
                     *       },
                     *       "value": 60,
                     *       "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019",
                     *       "source": {
                     *         "document": "Nghị quyết số 17/NQ-CP năm 2019",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": null
                     *       },
                     *       "version": 1,
                     *       "recordedAt": "2023-01-09T02:21:36Z",
                     *       "baseline": {
                     *         "value": 45,
                     *         "period": "2022"
                     *       },
                     *       "band": null,
                     *       "path": [
                     *         {
                     *           "period": "2023",
                     *           "value": 50
                     *         },
                     *         {
                     *           "period": "2024",
                     *           "value": 55
                     *         }
                     *       ],
                     *       "reason": null,
                     *       "original": {
                     *         "value": 60,
                     *         "version": 1,
                     *         "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description Set for the first time. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indicator": "ONLINE_RECORDS",
                     *       "unit": {
                     *         "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *         "code": "06",
                     *         "name": {
                     *           "vi": "Tỉnh Bắc Kạn",
                     *           "en": "Bắc Kạn Province"
                     *         }
                     *       },
                     *       "period": "2025",
                     *       "breakdown": {
                     *         "level": "commune"
                     *       },
                     *       "value": 60,
                     *       "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019",
                     *       "source": {
                     *         "document": "Nghị quyết số 17/NQ-CP năm 2019",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": null
                     *       },
                     *       "version": 1,
                     *       "recordedAt": "2023-01-09T02:21:36Z",
                     *       "baseline": {
                     *         "value": 45,
                     *         "period": "2022"
                     *       },
                     *       "band": null,
                     *       "path": [
                     *         {
                     *           "period": "2023",
                     *           "value": 50
                     *         },
                     *         {
                     *           "period": "2024",
                     *           "value": 55
                     *         }
                     *       ],
                     *       "reason": null,
                     *       "original": {
                     *         "value": 60,
                     *         "version": 1,
                     *         "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Target"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listTargetVersions: {
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
                /**
                 * @description Code of the indicator.
                 * @example ONLINE_RECORDS
                 */
                indicator: string;
                /**
                 * @description Year, half-year, quarter, month or nine months: `2022`, `2022-S1`, `2022-Q4`, `2022-12`, `2022-01-01%2FP9M`.
                 * @example 2025
                 */
                period: string;
                /**
                 * @description Code or id of the unit.
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "indicator": "ONLINE_RECORDS",
                     *           "unit": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "period": "2025",
                     *           "breakdown": {
                     *             "level": "commune"
                     *           },
                     *           "value": 60,
                     *           "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019",
                     *           "source": {
                     *             "document": "Nghị quyết số 17/NQ-CP năm 2019",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": null
                     *           },
                     *           "version": 1,
                     *           "recordedAt": "2023-01-09T02:21:36Z",
                     *           "baseline": null,
                     *           "band": null,
                     *           "path": [],
                     *           "reason": null,
                     *           "original": {
                     *             "value": 60,
                     *             "version": 1,
                     *             "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019"
                     *           }
                     *         },
                     *         {
                     *           "indicator": "ONLINE_RECORDS",
                     *           "unit": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "period": "2025",
                     *           "breakdown": {
                     *             "level": "commune"
                     *           },
                     *           "value": 65,
                     *           "legalBasis": "Kế hoạch chuyển đổi số tỉnh Bắc Kạn năm 2023",
                     *           "source": null,
                     *           "version": 2,
                     *           "recordedAt": "2023-07-03T03:00:00Z",
                     *           "baseline": null,
                     *           "band": null,
                     *           "path": [],
                     *           "reason": "Điều chỉnh giữa năm",
                     *           "original": {
                     *             "value": 60,
                     *             "version": 1,
                     *             "legalBasis": "Nghị quyết số 17/NQ-CP năm 2019"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TargetPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createTargetCascade: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "indicator": "SMART_HAMLETS",
                 *       "unit": "058",
                 *       "period": "2025",
                 *       "level": "commune",
                 *       "basis": "proportional",
                 *       "weight": "HAMLETS",
                 *       "legalBasis": "Kế hoạch năm 2025",
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["WriteTargetCascade"];
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
                     *       "dryRun": true,
                     *       "indicator": "SMART_HAMLETS",
                     *       "unit": {
                     *         "id": "e267e58b-af8b-5d10-88a9-92b72f7c6b7f",
                     *         "code": "058",
                     *         "name": {
                     *           "vi": "Thành phố Bắc Kạn",
                     *           "en": "Bắc Kạn City"
                     *         }
                     *       },
                     *       "period": "2025",
                     *       "breakdown": {},
                     *       "level": "commune",
                     *       "basis": "proportional",
                     *       "value": 12,
                     *       "total": 12,
                     *       "created": 1,
                     *       "changed": 1,
                     *       "unchanged": 0,
                     *       "targets": [
                     *         {
                     *           "unit": {
                     *             "id": "841f77d5-7c91-51a8-8413-b4c579354f79",
                     *             "code": "01834",
                     *             "name": {
                     *               "vi": "Phường Nguyễn Thị Minh Khai"
                     *             }
                     *           },
                     *           "value": 7,
                     *           "before": 6,
                     *           "weight": 14,
                     *           "version": 2
                     *         },
                     *         {
                     *           "unit": {
                     *             "id": "caab613e-07a0-50b6-8d7a-6920d35b4351",
                     *             "code": "01837",
                     *             "name": {
                     *               "vi": "Phường Sông Cầu"
                     *             }
                     *           },
                     *           "value": 5,
                     *           "before": null,
                     *           "weight": 10,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TargetCascade"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getTargetReconciliation: {
        parameters: {
            query: {
                /**
                 * @description One part of the whole; the whole without it.
                 * @example level:commune
                 */
                breakdown?: string;
                /**
                 * @description Code of an indicator.
                 * @example ONLINE_RECORDS
                 */
                indicator: string;
                /** @description Level of the units below; without it the next one at which there are units. */
                level?: string;
                /**
                 * @description The period of the targets.
                 * @example 2025
                 */
                period: string;
                /**
                 * @description Code or id of the unit above; a code is read on the last day of the period.
                 * @example 06
                 */
                unit: string;
            };
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indicator": "SMART_HAMLETS",
                     *       "unit": {
                     *         "id": "e267e58b-af8b-5d10-88a9-92b72f7c6b7f",
                     *         "code": "058",
                     *         "name": {
                     *           "vi": "Thành phố Bắc Kạn",
                     *           "en": "Bắc Kạn City"
                     *         }
                     *       },
                     *       "period": "2025",
                     *       "breakdown": {},
                     *       "level": "commune",
                     *       "method": "sum",
                     *       "target": 12,
                     *       "total": 11,
                     *       "difference": -1,
                     *       "coverage": {
                     *         "set": 2,
                     *         "expected": 2
                     *       },
                     *       "verdict": "below",
                     *       "below": [
                     *         {
                     *           "unit": {
                     *             "id": "841f77d5-7c91-51a8-8413-b4c579354f79",
                     *             "code": "01834",
                     *             "name": {
                     *               "vi": "Phường Nguyễn Thị Minh Khai"
                     *             }
                     *           },
                     *           "value": 6,
                     *           "legalBasis": "Kế hoạch năm 2025"
                     *         },
                     *         {
                     *           "unit": {
                     *             "id": "caab613e-07a0-50b6-8d7a-6920d35b4351",
                     *             "code": "01837",
                     *             "name": {
                     *               "vi": "Phường Sông Cầu"
                     *             }
                     *           },
                     *           "value": 5,
                     *           "legalBasis": "Kế hoạch năm 2025"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TargetReconciliation"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description Tasks as plans said them at this instant; `status` and `timing` are those of its day.
                 * @example 2023-01-01T00:00:00Z
                 */
                asOf?: string;
                /** @description `true` begins a CSV answer with a byte order mark, for Excel. */
                bom?: boolean;
                /**
                 * @description Tasks that this unit helps with (code or id), beside what `unit` asks.
                 * @example UBND-TINH
                 */
                coordinator?: string;
                /** @description `true` adds `total`, the number of all rows. */
                count?: boolean;
                /** @description Where to go on: taken from `next` of the page before. */
                cursor?: string;
                /**
                 * @description The day on which codes of units are read; today without it.
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
                /**
                 * @description Due today or within this number of working days, as the calendar counts them, whatever became of them; a recurring task where one of the times at which it comes up is.
                 * @example 5
                 */
                dueWithin?: string;
                /**
                 * @description Tasks of another system that are mirrored here: its name, or its name, a colon and the key there.
                 * @example TAN:2023-17
                 */
                external?: string;
                /** @description `json`, `csv` or `xlsx`; stands before the `Accept` header. */
                format?: "json" | "csv" | "xlsx";
                /** @description All lines below this group (id). */
                group?: string;
                /** @description Tasks that serve one of these indicators (codes); several with commas. */
                indicator?: string;
                /** @description group, task; both without it. */
                kind?: string;
                /**
                 * @description Tasks that this unit leads (code or id), beside what `unit` asks.
                 * @example SO-TTTT
                 */
                lead?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /**
                 * @description Tasks whose deadline was moved so often at least.
                 * @example 2
                 */
                minSlips?: string;
                /** @description As `timing`, against the original deadline; several with commas. */
                originalTiming?: string;
                /** @description Tasks of this plan (id). */
                plan?: string;
                /** @description `true`: of published plans only, whatever else the caller may see. */
                published?: boolean;
                /**
                 * @description Words of the title, the content or the code; case and diacritics do not matter.
                 * @example ha tang
                 */
                q?: string;
                /** @description What `unit`, or those `within`, do for them: lead, coordinator, watcher; several with commas, all without it. */
                role?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description open, completed (not yet accepted), done, paused, cancelled; several with commas. A group is what the least advanced of its tasks is. */
                status?: string;
                /** @description not-stated, no-deadline, not-due, due-soon, overdue, done-early, done-on-time, done-late, paused, cancelled; several with commas. A group has none. */
                timing?: string;
                /**
                 * @description Tasks of this unit (code or id).
                 * @example SO-TTTT
                 */
                unit?: string;
                /**
                 * @description Tasks of this unit and of all below it (code or id).
                 * @example 06
                 */
                within?: string;
                /** @description Tasks that lack all of these: lead, coordinator, directive, group, deadline; several with commas. */
                without?: string;
                /**
                 * @description The year of the plan.
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
                    Link: components["headers"]["Link"];
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
                     *           },
                     *           "kind": "task",
                     *           "parent": null,
                     *           "position": 10,
                     *           "content": null,
                     *           "legalBases": [],
                     *           "watchers": [],
                     *           "parties": [],
                     *           "recurrence": null,
                     *           "milestones": [],
                     *           "dependencies": [],
                     *           "targets": [],
                     *           "budget": null,
                     *           "funding": null,
                     *           "submittedTo": null,
                     *           "note": null,
                     *           "carriedFrom": null,
                     *           "lineage": null,
                     *           "originalTiming": "not-stated",
                     *           "slips": 0,
                     *           "completedOn": null,
                     *           "completedBy": null,
                     *           "completionNote": null,
                     *           "acceptedOn": null,
                     *           "acceptedBy": null,
                     *           "pausedOn": null,
                     *           "cancelledOn": null,
                     *           "reason": null,
                     *           "addedIn": null,
                     *           "withdrawnIn": null,
                     *           "external": null,
                     *           "parts": null,
                     *           "occurrences": []
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
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
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
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
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
                     *       },
                     *       "kind": "task",
                     *       "parent": null,
                     *       "position": 10,
                     *       "content": null,
                     *       "legalBases": [],
                     *       "watchers": [],
                     *       "parties": [],
                     *       "recurrence": null,
                     *       "milestones": [],
                     *       "dependencies": [],
                     *       "targets": [],
                     *       "budget": null,
                     *       "funding": null,
                     *       "submittedTo": null,
                     *       "note": null,
                     *       "carriedFrom": null,
                     *       "lineage": null,
                     *       "originalTiming": "not-stated",
                     *       "slips": 0,
                     *       "completedOn": null,
                     *       "completedBy": null,
                     *       "completionNote": null,
                     *       "acceptedOn": null,
                     *       "acceptedBy": null,
                     *       "pausedOn": null,
                     *       "cancelledOn": null,
                     *       "reason": null,
                     *       "addedIn": null,
                     *       "withdrawnIn": null,
                     *       "external": null,
                     *       "parts": null,
                     *       "occurrences": []
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    patchTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
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
                    ETag: components["headers"]["ETag"];
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
                     *           "en": "A report of results",
                     *           "id": "c1d2e3f4-0516-4a27-8b38-9c4ad5be6c10",
                     *           "kind": "report",
                     *           "description": null,
                     *           "acceptedOn": null,
                     *           "acceptedBy": null,
                     *           "acceptanceNote": null
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
                     *       "source": null,
                     *       "kind": "task",
                     *       "parent": null,
                     *       "position": 1,
                     *       "content": null,
                     *       "legalBases": [
                     *         {
                     *           "document": "Kế hoạch chuyển đổi số năm 2024 của tỉnh",
                     *           "number": "25/KH-UBND",
                     *           "date": "2024-01-15"
                     *         }
                     *       ],
                     *       "watchers": [],
                     *       "parties": [
                     *         {
                     *           "role": "coordinator",
                     *           "name": {
                     *             "vi": "Các doanh nghiệp viễn thông",
                     *             "en": "Telecommunications enterprises"
                     *           }
                     *         }
                     *       ],
                     *       "recurrence": null,
                     *       "milestones": [
                     *         {
                     *           "id": "d2e3f405-1627-4b38-9c49-ad5be6cf7d20",
                     *           "name": {
                     *             "vi": "Khảo sát xong",
                     *             "en": "Survey finished"
                     *           },
                     *           "due": "2024-04-30",
                     *           "reachedOn": null,
                     *           "reachedBy": null
                     *         }
                     *       ],
                     *       "dependencies": [],
                     *       "targets": [],
                     *       "budget": 150000000,
                     *       "funding": {
                     *         "vi": "Ngân sách tỉnh",
                     *         "en": "Provincial budget"
                     *       },
                     *       "submittedTo": "Ủy ban nhân dân tỉnh",
                     *       "note": null,
                     *       "carriedFrom": null,
                     *       "lineage": null,
                     *       "originalTiming": "not-due",
                     *       "slips": 0,
                     *       "completedOn": null,
                     *       "completedBy": null,
                     *       "completionNote": null,
                     *       "acceptedOn": null,
                     *       "acceptedBy": null,
                     *       "pausedOn": null,
                     *       "cancelledOn": null,
                     *       "reason": null,
                     *       "addedIn": null,
                     *       "withdrawnIn": null,
                     *       "external": null,
                     *       "parts": null,
                     *       "occurrences": []
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putDeliverableAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the deliverable, as the task gives it. */
                deliverable: string;
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2024-02-27",
                 *       "note": "Biên bản số 12"
                 *     }
                 */
                "application/json": components["schemas"]["WriteAcceptance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "code": "II.3",
                     *       "title": {
                     *         "vi": "Triển khai nền tảng địa chỉ số",
                     *         "en": "Put the platform of digital addresses to use"
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
                     *           "id": "1f3a5c7e-9b0d-4e2f-8a4c-6b8d0f2e4a68",
                     *           "code": "058",
                     *           "name": {
                     *             "vi": "Thành phố Bắc Kạn",
                     *             "en": "Bắc Kạn City"
                     *           }
                     *         }
                     *       ],
                     *       "period": "2024",
                     *       "start": "2024-01-15",
                     *       "due": "2024-09-30",
                     *       "originalDue": "2024-09-30",
                     *       "duePrecision": "quarter",
                     *       "deliverables": [
                     *         {
                     *           "vi": "Kế hoạch triển khai",
                     *           "id": "9a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
                     *           "kind": "plan",
                     *           "description": null,
                     *           "acceptedOn": "2024-02-27",
                     *           "acceptedBy": "approver",
                     *           "acceptanceNote": "Biên bản số 12"
                     *         },
                     *         {
                     *           "vi": "Báo cáo kết quả",
                     *           "id": "0b2c3d4e-5f6a-4b7c-9d8e-0f1a2b3c4d5e",
                     *           "kind": "report",
                     *           "description": null,
                     *           "acceptedOn": null,
                     *           "acceptedBy": null,
                     *           "acceptanceNote": null
                     *         }
                     *       ],
                     *       "directives": [],
                     *       "indicators": [],
                     *       "weight": 2,
                     *       "reportedProgress": 40,
                     *       "computedProgress": 50,
                     *       "status": "open",
                     *       "timing": "not-due",
                     *       "source": null,
                     *       "kind": "task",
                     *       "parent": null,
                     *       "position": 7,
                     *       "content": null,
                     *       "legalBases": [],
                     *       "watchers": [],
                     *       "parties": [],
                     *       "recurrence": null,
                     *       "milestones": [
                     *         {
                     *           "id": "1c3d4e5f-6a7b-4c8d-8e9f-1a2b3c4d5e6f",
                     *           "name": {
                     *             "vi": "Gắn địa chỉ số cho 8 huyện, thành phố"
                     *           },
                     *           "due": "2024-06-30",
                     *           "reachedOn": null,
                     *           "reachedBy": null
                     *         }
                     *       ],
                     *       "dependencies": [],
                     *       "targets": [],
                     *       "budget": 150000000,
                     *       "funding": null,
                     *       "submittedTo": null,
                     *       "note": null,
                     *       "carriedFrom": null,
                     *       "lineage": null,
                     *       "originalTiming": "not-due",
                     *       "slips": 0,
                     *       "completedOn": null,
                     *       "completedBy": null,
                     *       "completionNote": null,
                     *       "acceptedOn": null,
                     *       "acceptedBy": null,
                     *       "pausedOn": null,
                     *       "cancelledOn": null,
                     *       "reason": null,
                     *       "addedIn": null,
                     *       "withdrawnIn": null,
                     *       "external": null,
                     *       "parts": null,
                     *       "occurrences": []
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteDeliverableAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the deliverable, as the task gives it. */
                deliverable: string;
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "code": "II.3",
                     *       "title": {
                     *         "vi": "Triển khai nền tảng địa chỉ số",
                     *         "en": "Put the platform of digital addresses to use"
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
                     *           "id": "1f3a5c7e-9b0d-4e2f-8a4c-6b8d0f2e4a68",
                     *           "code": "058",
                     *           "name": {
                     *             "vi": "Thành phố Bắc Kạn",
                     *             "en": "Bắc Kạn City"
                     *           }
                     *         }
                     *       ],
                     *       "period": "2024",
                     *       "start": "2024-01-15",
                     *       "due": "2024-09-30",
                     *       "originalDue": "2024-09-30",
                     *       "duePrecision": "quarter",
                     *       "deliverables": [
                     *         {
                     *           "vi": "Kế hoạch triển khai",
                     *           "id": "9a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
                     *           "kind": "plan",
                     *           "description": null,
                     *           "acceptedOn": null,
                     *           "acceptedBy": null,
                     *           "acceptanceNote": null
                     *         },
                     *         {
                     *           "vi": "Báo cáo kết quả",
                     *           "id": "0b2c3d4e-5f6a-4b7c-9d8e-0f1a2b3c4d5e",
                     *           "kind": "report",
                     *           "description": null,
                     *           "acceptedOn": null,
                     *           "acceptedBy": null,
                     *           "acceptanceNote": null
                     *         }
                     *       ],
                     *       "directives": [],
                     *       "indicators": [],
                     *       "weight": 2,
                     *       "reportedProgress": 40,
                     *       "computedProgress": 0,
                     *       "status": "open",
                     *       "timing": "not-due",
                     *       "source": null,
                     *       "kind": "task",
                     *       "parent": null,
                     *       "position": 7,
                     *       "content": null,
                     *       "legalBases": [],
                     *       "watchers": [],
                     *       "parties": [],
                     *       "recurrence": null,
                     *       "milestones": [
                     *         {
                     *           "id": "1c3d4e5f-6a7b-4c8d-8e9f-1a2b3c4d5e6f",
                     *           "name": {
                     *             "vi": "Gắn địa chỉ số cho 8 huyện, thành phố"
                     *           },
                     *           "due": "2024-06-30",
                     *           "reachedOn": null,
                     *           "reachedBy": null
                     *         }
                     *       ],
                     *       "dependencies": [],
                     *       "targets": [],
                     *       "budget": 150000000,
                     *       "funding": null,
                     *       "submittedTo": null,
                     *       "note": null,
                     *       "carriedFrom": null,
                     *       "lineage": null,
                     *       "originalTiming": "not-due",
                     *       "slips": 0,
                     *       "completedOn": null,
                     *       "completedBy": null,
                     *       "completionNote": null,
                     *       "acceptedOn": null,
                     *       "acceptedBy": null,
                     *       "pausedOn": null,
                     *       "cancelledOn": null,
                     *       "reason": null,
                     *       "addedIn": null,
                     *       "withdrawnIn": null,
                     *       "external": null,
                     *       "parts": null,
                     *       "occurrences": []
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listExtensions: {
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
                /** @description asked, granted, refused, withdrawn; several with commas. */
                status?: string;
            };
            header?: never;
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "6a8b0c2d-4e6f-4a8b-9c0d-2e4f6a8b0c1d",
                     *           "task": {
                     *             "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *             "code": "II.3",
                     *             "title": {
                     *               "vi": "Triển khai nền tảng địa chỉ số",
                     *               "en": "Put the platform of digital addresses to use"
                     *             },
                     *             "plan": {
                     *               "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *               "title": {
                     *                 "vi": "Kế hoạch công tác năm 2024",
                     *                 "en": "Work plan of 2024"
                     *               },
                     *               "year": 2024
                     *             }
                     *           },
                     *           "fromDue": "2024-09-30",
                     *           "fromDuePrecision": "quarter",
                     *           "due": "2024-11-30",
                     *           "duePrecision": "month",
                     *           "reason": "Chờ bổ sung kinh phí",
                     *           "document": "Công văn 310/STTTT",
                     *           "status": "granted",
                     *           "askedAt": "2024-09-16T02:00:00Z",
                     *           "askedBy": "reporter",
                     *           "decidedAt": "2024-09-20T07:30:00Z",
                     *           "decidedBy": "approver",
                     *           "decisionReason": "Kinh phí được cấp ngày 15/9",
                     *           "decisionDocument": "Công văn 1502/UBND"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ExtensionPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "due": "2024-11-30",
                 *       "duePrecision": "month",
                 *       "reason": "Chờ bổ sung kinh phí",
                 *       "document": "Công văn 310/STTTT"
                 *     }
                 */
                "application/json": components["schemas"]["WriteExtension"];
            };
        };
        responses: {
            /** @description Asked. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6a8b0c2d-4e6f-4a8b-9c0d-2e4f6a8b0c1d",
                     *       "task": {
                     *         "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *         "code": "II.3",
                     *         "title": {
                     *           "vi": "Triển khai nền tảng địa chỉ số",
                     *           "en": "Put the platform of digital addresses to use"
                     *         },
                     *         "plan": {
                     *           "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *           "title": {
                     *             "vi": "Kế hoạch công tác năm 2024",
                     *             "en": "Work plan of 2024"
                     *           },
                     *           "year": 2024
                     *         }
                     *       },
                     *       "fromDue": "2024-09-30",
                     *       "fromDuePrecision": "quarter",
                     *       "due": "2024-11-30",
                     *       "duePrecision": "month",
                     *       "reason": "Chờ bổ sung kinh phí",
                     *       "document": "Công văn 310/STTTT",
                     *       "status": "asked",
                     *       "askedAt": "2024-09-16T02:00:00Z",
                     *       "askedBy": "reporter",
                     *       "decidedAt": null,
                     *       "decidedBy": null,
                     *       "decisionReason": null,
                     *       "decisionDocument": null
                     *     }
                     */
                    "application/json": components["schemas"]["Extension"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listTaskHistory: {
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
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2024-07-02T02:30:00Z",
                     *           "about": "extension",
                     *           "action": "granted",
                     *           "version": null,
                     *           "decision": null,
                     *           "amendment": null,
                     *           "actor": "duyet",
                     *           "onBehalfOf": null,
                     *           "reason": null,
                     *           "fields": [
                     *             {
                     *               "field": "status",
                     *               "from": "asked",
                     *               "to": "granted"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "at": "2024-05-20T02:30:00Z",
                     *           "about": "version",
                     *           "action": "change",
                     *           "version": 2,
                     *           "decision": {
                     *             "number": "87/QĐ-STTTT",
                     *             "date": "2024-05-20",
                     *             "signer": "Nguyễn Văn A"
                     *           },
                     *           "amendment": {
                     *             "id": "4b6d8f0a-1c3e-4052-8a7b-9c1d3e5f7a90",
                     *             "number": 1
                     *           },
                     *           "actor": "duyet",
                     *           "onBehalfOf": null,
                     *           "reason": "Theo thông báo kết luận số 45",
                     *           "fields": [
                     *             {
                     *               "field": "due",
                     *               "from": "2024-06-30",
                     *               "to": "2024-09-30"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TaskHistoryEntryPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putMilestoneReached: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
                /** @description Id of the milestone, as the task gives it. */
                milestone: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2024-06-28"
                 *     }
                 */
                "application/json": components["schemas"]["WriteReached"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "code": "II.3",
                     *       "title": {
                     *         "vi": "Triển khai nền tảng địa chỉ số",
                     *         "en": "Put the platform of digital addresses to use"
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
                     *           "id": "1f3a5c7e-9b0d-4e2f-8a4c-6b8d0f2e4a68",
                     *           "code": "058",
                     *           "name": {
                     *             "vi": "Thành phố Bắc Kạn",
                     *             "en": "Bắc Kạn City"
                     *           }
                     *         }
                     *       ],
                     *       "period": "2024",
                     *       "start": "2024-01-15",
                     *       "due": "2024-09-30",
                     *       "originalDue": "2024-09-30",
                     *       "duePrecision": "quarter",
                     *       "deliverables": [
                     *         {
                     *           "vi": "Kế hoạch triển khai",
                     *           "id": "9a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
                     *           "kind": "plan",
                     *           "description": null,
                     *           "acceptedOn": "2024-02-27",
                     *           "acceptedBy": "approver",
                     *           "acceptanceNote": "Biên bản số 12"
                     *         },
                     *         {
                     *           "vi": "Báo cáo kết quả",
                     *           "id": "0b2c3d4e-5f6a-4b7c-9d8e-0f1a2b3c4d5e",
                     *           "kind": "report",
                     *           "description": null,
                     *           "acceptedOn": null,
                     *           "acceptedBy": null,
                     *           "acceptanceNote": null
                     *         }
                     *       ],
                     *       "directives": [],
                     *       "indicators": [],
                     *       "weight": 2,
                     *       "reportedProgress": 40,
                     *       "computedProgress": 50,
                     *       "status": "open",
                     *       "timing": "not-due",
                     *       "source": null,
                     *       "kind": "task",
                     *       "parent": null,
                     *       "position": 7,
                     *       "content": null,
                     *       "legalBases": [],
                     *       "watchers": [],
                     *       "parties": [],
                     *       "recurrence": null,
                     *       "milestones": [
                     *         {
                     *           "id": "1c3d4e5f-6a7b-4c8d-8e9f-1a2b3c4d5e6f",
                     *           "name": {
                     *             "vi": "Gắn địa chỉ số cho 8 huyện, thành phố"
                     *           },
                     *           "due": "2024-06-30",
                     *           "reachedOn": "2024-06-28",
                     *           "reachedBy": "reporter"
                     *         }
                     *       ],
                     *       "dependencies": [],
                     *       "targets": [],
                     *       "budget": 150000000,
                     *       "funding": null,
                     *       "submittedTo": null,
                     *       "note": null,
                     *       "carriedFrom": null,
                     *       "lineage": null,
                     *       "originalTiming": "not-due",
                     *       "slips": 0,
                     *       "completedOn": null,
                     *       "completedBy": null,
                     *       "completionNote": null,
                     *       "acceptedOn": null,
                     *       "acceptedBy": null,
                     *       "pausedOn": null,
                     *       "cancelledOn": null,
                     *       "reason": null,
                     *       "addedIn": null,
                     *       "withdrawnIn": null,
                     *       "external": null,
                     *       "parts": null,
                     *       "occurrences": []
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteMilestoneReached: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
                /** @description Id of the milestone, as the task gives it. */
                milestone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "code": "II.3",
                     *       "title": {
                     *         "vi": "Triển khai nền tảng địa chỉ số",
                     *         "en": "Put the platform of digital addresses to use"
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
                     *           "id": "1f3a5c7e-9b0d-4e2f-8a4c-6b8d0f2e4a68",
                     *           "code": "058",
                     *           "name": {
                     *             "vi": "Thành phố Bắc Kạn",
                     *             "en": "Bắc Kạn City"
                     *           }
                     *         }
                     *       ],
                     *       "period": "2024",
                     *       "start": "2024-01-15",
                     *       "due": "2024-09-30",
                     *       "originalDue": "2024-09-30",
                     *       "duePrecision": "quarter",
                     *       "deliverables": [
                     *         {
                     *           "vi": "Kế hoạch triển khai",
                     *           "id": "9a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
                     *           "kind": "plan",
                     *           "description": null,
                     *           "acceptedOn": "2024-02-27",
                     *           "acceptedBy": "approver",
                     *           "acceptanceNote": "Biên bản số 12"
                     *         },
                     *         {
                     *           "vi": "Báo cáo kết quả",
                     *           "id": "0b2c3d4e-5f6a-4b7c-9d8e-0f1a2b3c4d5e",
                     *           "kind": "report",
                     *           "description": null,
                     *           "acceptedOn": null,
                     *           "acceptedBy": null,
                     *           "acceptanceNote": null
                     *         }
                     *       ],
                     *       "directives": [],
                     *       "indicators": [],
                     *       "weight": 2,
                     *       "reportedProgress": 40,
                     *       "computedProgress": 50,
                     *       "status": "open",
                     *       "timing": "not-due",
                     *       "source": null,
                     *       "kind": "task",
                     *       "parent": null,
                     *       "position": 7,
                     *       "content": null,
                     *       "legalBases": [],
                     *       "watchers": [],
                     *       "parties": [],
                     *       "recurrence": null,
                     *       "milestones": [
                     *         {
                     *           "id": "1c3d4e5f-6a7b-4c8d-8e9f-1a2b3c4d5e6f",
                     *           "name": {
                     *             "vi": "Gắn địa chỉ số cho 8 huyện, thành phố"
                     *           },
                     *           "due": "2024-06-30",
                     *           "reachedOn": null,
                     *           "reachedBy": null
                     *         }
                     *       ],
                     *       "dependencies": [],
                     *       "targets": [],
                     *       "budget": 150000000,
                     *       "funding": null,
                     *       "submittedTo": null,
                     *       "note": null,
                     *       "carriedFrom": null,
                     *       "lineage": null,
                     *       "originalTiming": "not-due",
                     *       "slips": 0,
                     *       "completedOn": null,
                     *       "completedBy": null,
                     *       "completionNote": null,
                     *       "acceptedOn": null,
                     *       "acceptedBy": null,
                     *       "pausedOn": null,
                     *       "cancelledOn": null,
                     *       "reason": null,
                     *       "addedIn": null,
                     *       "withdrawnIn": null,
                     *       "external": null,
                     *       "parts": null,
                     *       "occurrences": []
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listTaskOccurrences: {
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
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "ordinal": 1,
                     *           "period": "2024-Q1",
                     *           "due": "2024-03-31",
                     *           "completedOn": "2024-03-28",
                     *           "acceptedOn": null,
                     *           "note": null,
                     *           "status": "completed",
                     *           "timing": "done-on-time"
                     *         },
                     *         {
                     *           "ordinal": 2,
                     *           "period": "2024-Q2",
                     *           "due": "2024-06-30",
                     *           "completedOn": null,
                     *           "acceptedOn": null,
                     *           "note": null,
                     *           "status": "open",
                     *           "timing": "not-due"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TaskOccurrencePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getTaskOccurrence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
                /**
                 * @description Its number within the year, counted from 1.
                 * @example 2
                 */
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ordinal": 1,
                     *       "period": "2024-Q1",
                     *       "due": "2024-03-31",
                     *       "completedOn": "2024-03-28",
                     *       "acceptedOn": null,
                     *       "note": null,
                     *       "status": "completed",
                     *       "timing": "done-on-time"
                     *     }
                     */
                    "application/json": components["schemas"]["TaskOccurrence"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putTaskOccurrenceStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
                /**
                 * @description Its number within the year, counted from 1.
                 * @example 2
                 */
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "completed",
                 *       "on": "2024-03-28",
                 *       "note": "Họp báo quý I"
                 *     }
                 */
                "application/json": components["schemas"]["WriteOccurrenceStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ordinal": 1,
                     *       "period": "2024-Q1",
                     *       "due": "2024-03-31",
                     *       "completedOn": "2024-03-28",
                     *       "acceptedOn": null,
                     *       "note": "Họp báo quý I",
                     *       "status": "completed",
                     *       "timing": "done-on-time",
                     *       "completedBy": "reporter"
                     *     }
                     */
                    "application/json": components["schemas"]["TaskOccurrence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listProgressReports: {
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
                /**
                 * @description Reports of these periods; several with commas.
                 * @example 2023-Q1
                 */
                period?: string;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description draft, submitted, returned, approved, withdrawn; several with commas. */
                status?: string;
            };
            header?: never;
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "3e5f7a91-2b4c-4d6e-8f0a-1b3c5d7e9f02",
                     *           "task": {
                     *             "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *             "code": "II.3",
                     *             "title": {
                     *               "vi": "Triển khai nền tảng địa chỉ số",
                     *               "en": "Put the platform of digital addresses to use"
                     *             },
                     *             "plan": {
                     *               "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *               "title": {
                     *                 "vi": "Kế hoạch công tác năm 2024",
                     *                 "en": "Work plan of 2024"
                     *               },
                     *               "year": 2024
                     *             }
                     *           },
                     *           "period": "2024-Q1",
                     *           "narrative": "Đã ban hành kế hoạch, tập huấn cho 8 huyện, thành phố.",
                     *           "difficulties": "Dữ liệu bản đồ của hai huyện chưa đầy đủ.",
                     *           "percent": 40,
                     *           "computedProgress": 0,
                     *           "previousPercent": null,
                     *           "checks": [],
                     *           "warningsComment": "Kế hoạch chờ nghiệm thu trong tuần tới.",
                     *           "status": "approved",
                     *           "files": 1,
                     *           "recordedAt": "2024-03-25T02:30:00Z",
                     *           "reportedBy": "reporter",
                     *           "submittedAt": "2024-03-29T03:00:00Z",
                     *           "decidedAt": "2024-04-01T08:15:00Z",
                     *           "decidedBy": "approver",
                     *           "reason": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProgressReportPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createProgressReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "period": "2024-Q1",
                 *       "narrative": "Đã ban hành kế hoạch, tập huấn cho 8 huyện, thành phố.",
                 *       "difficulties": "Dữ liệu bản đồ của hai huyện chưa đầy đủ.",
                 *       "percent": 40
                 *     }
                 */
                "application/json": components["schemas"]["WriteProgressReport"];
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3e5f7a91-2b4c-4d6e-8f0a-1b3c5d7e9f02",
                     *       "task": {
                     *         "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *         "code": "II.3",
                     *         "title": {
                     *           "vi": "Triển khai nền tảng địa chỉ số",
                     *           "en": "Put the platform of digital addresses to use"
                     *         },
                     *         "plan": {
                     *           "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *           "title": {
                     *             "vi": "Kế hoạch công tác năm 2024",
                     *             "en": "Work plan of 2024"
                     *           },
                     *           "year": 2024
                     *         }
                     *       },
                     *       "period": "2024-Q1",
                     *       "narrative": "Đã ban hành kế hoạch, tập huấn cho 8 huyện, thành phố.",
                     *       "difficulties": "Dữ liệu bản đồ của hai huyện chưa đầy đủ.",
                     *       "percent": 40,
                     *       "computedProgress": 0,
                     *       "previousPercent": null,
                     *       "checks": [
                     *         {
                     *           "code": "progress.differs-from-computed",
                     *           "message": "Báo cáo 40 %, trong khi 0 % sản phẩm đã được nghiệm thu: lệch quá 20 điểm."
                     *         }
                     *       ],
                     *       "warningsComment": null,
                     *       "status": "draft",
                     *       "files": 0,
                     *       "recordedAt": "2024-03-25T02:30:00Z",
                     *       "reportedBy": "reporter",
                     *       "submittedAt": null,
                     *       "decidedAt": null,
                     *       "decidedBy": null,
                     *       "reason": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProgressReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putTaskStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "completed",
                 *       "on": "2024-09-27",
                 *       "note": "Đã gắn địa chỉ số cho toàn tỉnh"
                 *     }
                 */
                "application/json": components["schemas"]["WriteTaskStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2d4f6b80-0c1e-4a3d-9b5c-7e8f0a1b2c46",
                     *       "plan": {
                     *         "id": "7c9e1f35-4d2b-4f60-8b8c-3d5e7f9a1b23",
                     *         "title": {
                     *           "vi": "Kế hoạch công tác năm 2024",
                     *           "en": "Work plan of 2024"
                     *         },
                     *         "year": 2024
                     *       },
                     *       "code": "II.3",
                     *       "title": {
                     *         "vi": "Triển khai nền tảng địa chỉ số",
                     *         "en": "Put the platform of digital addresses to use"
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
                     *           "id": "1f3a5c7e-9b0d-4e2f-8a4c-6b8d0f2e4a68",
                     *           "code": "058",
                     *           "name": {
                     *             "vi": "Thành phố Bắc Kạn",
                     *             "en": "Bắc Kạn City"
                     *           }
                     *         }
                     *       ],
                     *       "period": "2024",
                     *       "start": "2024-01-15",
                     *       "due": "2024-09-30",
                     *       "originalDue": "2024-09-30",
                     *       "duePrecision": "quarter",
                     *       "deliverables": [
                     *         {
                     *           "vi": "Kế hoạch triển khai",
                     *           "id": "9a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
                     *           "kind": "plan",
                     *           "description": null,
                     *           "acceptedOn": "2024-02-27",
                     *           "acceptedBy": "approver",
                     *           "acceptanceNote": "Biên bản số 12"
                     *         },
                     *         {
                     *           "vi": "Báo cáo kết quả",
                     *           "id": "0b2c3d4e-5f6a-4b7c-9d8e-0f1a2b3c4d5e",
                     *           "kind": "report",
                     *           "description": null,
                     *           "acceptedOn": null,
                     *           "acceptedBy": null,
                     *           "acceptanceNote": null
                     *         }
                     *       ],
                     *       "directives": [],
                     *       "indicators": [],
                     *       "weight": 2,
                     *       "reportedProgress": 40,
                     *       "computedProgress": 50,
                     *       "status": "completed",
                     *       "timing": "done-on-time",
                     *       "source": null,
                     *       "kind": "task",
                     *       "parent": null,
                     *       "position": 7,
                     *       "content": null,
                     *       "legalBases": [],
                     *       "watchers": [],
                     *       "parties": [],
                     *       "recurrence": null,
                     *       "milestones": [
                     *         {
                     *           "id": "1c3d4e5f-6a7b-4c8d-8e9f-1a2b3c4d5e6f",
                     *           "name": {
                     *             "vi": "Gắn địa chỉ số cho 8 huyện, thành phố"
                     *           },
                     *           "due": "2024-06-30",
                     *           "reachedOn": null,
                     *           "reachedBy": null
                     *         }
                     *       ],
                     *       "dependencies": [],
                     *       "targets": [],
                     *       "budget": 150000000,
                     *       "funding": null,
                     *       "submittedTo": null,
                     *       "note": null,
                     *       "carriedFrom": null,
                     *       "lineage": null,
                     *       "originalTiming": "done-on-time",
                     *       "slips": 0,
                     *       "completedOn": "2024-09-27",
                     *       "completedBy": "reporter",
                     *       "completionNote": "Đã gắn địa chỉ số cho toàn tỉnh",
                     *       "acceptedOn": null,
                     *       "acceptedBy": null,
                     *       "pausedOn": null,
                     *       "cancelledOn": null,
                     *       "reason": null,
                     *       "addedIn": null,
                     *       "withdrawnIn": null,
                     *       "external": null,
                     *       "parts": null,
                     *       "occurrences": []
                     *     }
                     */
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "19231c44-5be7-41d1-880e-a3be6e6e8bc4",
                     *           "name": "Báo cáo hằng tháng",
                     *           "prefix": "tkt_8urHN4",
                     *           "scopes": [
                     *             "observations:read",
                     *             "observations:write"
                     *           ],
                     *           "createdAt": "2023-01-09T02:21:49Z",
                     *           "expiresAt": "2023-04-09T02:21:49Z",
                     *           "lastUsedAt": null,
                     *           "revokedAt": null
                     *         }
                     *       ],
                     *       "next": "/api/v1/tokens?limit=1&cursor=WyIyMDI2LTExLTI1IDE0OjIxOjQ5LjA0NzM1NyswMCIsIjE5MjMxYzQ0LTViZTctNDFkMS04ODBlLWEzYmU2ZTZlOGJjNCIsIi1jcmVhdGVkQXQsaWQiXQ"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Báo cáo hằng tháng",
                 *       "scopes": [
                 *         "observations:read",
                 *         "observations:write"
                 *       ],
                 *       "expiresInDays": 90
                 *     }
                 */
                "application/json": components["schemas"]["WriteToken"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "19231c44-5be7-41d1-880e-a3be6e6e8bc4",
                     *       "name": "Báo cáo hằng tháng",
                     *       "prefix": "tkt_8urHN4",
                     *       "scopes": [
                     *         "observations:read",
                     *         "observations:write"
                     *       ],
                     *       "createdAt": "2023-01-09T02:21:49Z",
                     *       "expiresAt": "2023-04-09T02:21:49Z",
                     *       "lastUsedAt": null,
                     *       "revokedAt": null,
                     *       "secret": "tkt_8urHN4sZm1CxDifH897Oz7QvNewRcM24NPmR7Ra_UVUbb865f04"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, as answers give it. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listUnitChanges: {
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
                /** @description Only acts that take effect on this day or later. */
                from?: string;
                /** @description Rows in the answer, 1 to 500; 50 without it. */
                limit?: number;
                /** @description Keys to sort by, separated by commas, `-` before a key for descending. An unknown key is answered with those that exist. */
                sort?: string;
                /** @description in-force, undone; several with commas. */
                status?: string;
                /** @description Only acts that take effect before this day. */
                to?: string;
                /**
                 * @description Only acts whose rows name this unit, by code or id.
                 * @example 01849
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "9d2f4c1b-6a3e-4f58-8b7d-0e1c2a3b4d5f",
                     *           "title": {
                     *             "vi": "Sắp xếp đơn vị hành chính tỉnh Bắc Kạn và tỉnh Thái Nguyên",
                     *             "en": "Reorganisation of Bắc Kạn and Thái Nguyên provinces"
                     *           },
                     *           "effectiveDate": "2025-07-01",
                     *           "datePrecision": "exact",
                     *           "legalBasis": {
                     *             "document": "Nghị quyết số 1683/NQ-UBTVQH15 ngày 16/06/2025",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": null
                     *           },
                     *           "rightsFollow": true,
                     *           "status": "in-force",
                     *           "createdUnits": 91,
                     *           "closedUnits": 299,
                     *           "changedUnits": 2,
                     *           "recordedAt": "2025-07-01T02:00:00Z",
                     *           "recordedBy": null,
                     *           "undoneAt": null,
                     *           "undoneBy": null,
                     *           "undoneReason": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitChangePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
        };
    };
    createUnitChange: {
        parameters: {
            query?: {
                /** @description With CSV: exact, or known-by for a day by which it had happened. */
                datePrecision?: string;
                /** @description With CSV: the document that says so. */
                document?: string;
                /** @description With CSV: its address. */
                documentUrl?: string;
                /** @description `true` does the same and rolls it back. */
                dryRun?: boolean;
                /**
                 * @description With CSV: first day of the new state.
                 * @example 2025-07-01
                 */
                effectiveDate?: string;
                /** @description With CSV: whether officers of a unit that ends work for its successors too. */
                rightsFollow?: boolean;
                /** @description With CSV: the same in English. */
                titleEn?: string;
                /** @description With CSV: what the act does, in Vietnamese. */
                titleVi?: string;
            };
            header?: {
                /** @description Made up by the caller, at most 200 visible ASCII characters. The same key with the same body creates once and is answered alike; with another body it is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "effectiveDate": "2025-07-01",
                 *       "datePrecision": "exact",
                 *       "title": {
                 *         "vi": "Sắp xếp đơn vị hành chính tỉnh Bắc Kạn và tỉnh Thái Nguyên",
                 *         "en": "Reorganisation of Bắc Kạn and Thái Nguyên provinces"
                 *       },
                 *       "legalBasis": {
                 *         "document": "Nghị quyết số 1683/NQ-UBTVQH15 ngày 16/06/2025"
                 *       },
                 *       "rightsFollow": true,
                 *       "changes": [
                 *         {
                 *           "change": "create",
                 *           "code": "01849",
                 *           "name": {
                 *             "vi": "Xã Phong Quang",
                 *             "en": "Phong Quang Commune"
                 *           },
                 *           "kind": "xã",
                 *           "parent": "19"
                 *         },
                 *         {
                 *           "change": "merge",
                 *           "unit": "01849",
                 *           "successor": "01849"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WriteUnitChange"];
                /**
                 * @example change,unit,successor,code,name,kind,parent
                 *     create,,,01849,Xã Phong Quang,xã,19
                 *     merge,01849,01849,,,,
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description What it would do. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dryRun": false,
                     *       "id": "9d2f4c1b-6a3e-4f58-8b7d-0e1c2a3b4d5f",
                     *       "effectiveDate": "2025-07-01",
                     *       "created": [
                     *         {
                     *           "id": "11223344-5566-4778-899a-abbccddeeff0",
                     *           "code": "01849",
                     *           "name": {
                     *             "vi": "Xã Phong Quang",
                     *             "en": "Phong Quang Commune"
                     *           },
                     *           "level": "commune",
                     *           "kind": "xã",
                     *           "parent": {
                     *             "id": "2f6f2a0e-7d0a-4c1f-9a57-6a3f5b1c8d20",
                     *             "code": "19",
                     *             "name": {
                     *               "vi": "Tỉnh Thái Nguyên",
                     *               "en": "Thái Nguyên Province"
                     *             }
                     *           },
                     *           "validFrom": "2025-07-01",
                     *           "validTo": null,
                     *           "validFromPrecision": "exact"
                     *         }
                     *       ],
                     *       "closed": [
                     *         {
                     *           "unit": {
                     *             "id": "0f1e2d3c-4b5a-4697-8899-aabbccddeeff",
                     *             "code": "01849",
                     *             "name": {
                     *               "vi": "Xã Dương Quang",
                     *               "en": "Dương Quang Commune"
                     *             },
                     *             "level": "commune",
                     *             "kind": "xã",
                     *             "parent": {
                     *               "id": "b0938a54-d7b7-4740-819e-25f46f23845b",
                     *               "code": "058",
                     *               "name": {
                     *                 "vi": "Thành phố Bắc Kạn",
                     *                 "en": "Bắc Kạn City"
                     *               }
                     *             },
                     *             "validFrom": null,
                     *             "validTo": "2025-07-01",
                     *             "validFromPrecision": null
                     *           },
                     *           "successors": [
                     *             {
                     *               "unit": {
                     *                 "id": "11223344-5566-4778-899a-abbccddeeff0",
                     *                 "code": "01849",
                     *                 "name": {
                     *                   "vi": "Xã Phong Quang",
                     *                   "en": "Phong Quang Commune"
                     *                 }
                     *               },
                     *               "share": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "changed": [],
                     *       "touched": [
                     *         {
                     *           "resource": "observations",
                     *           "total": 12,
                     *           "onOrAfter": 0,
                     *           "units": [
                     *             {
                     *               "unit": {
                     *                 "id": "0f1e2d3c-4b5a-4697-8899-aabbccddeeff",
                     *                 "code": "01849",
                     *                 "name": {
                     *                   "vi": "Xã Dương Quang",
                     *                   "en": "Dương Quang Commune"
                     *                 }
                     *               },
                     *               "total": 12,
                     *               "onOrAfter": 0
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitChangeResult"];
                };
            };
            /** @description Carried out. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dryRun": false,
                     *       "id": "9d2f4c1b-6a3e-4f58-8b7d-0e1c2a3b4d5f",
                     *       "effectiveDate": "2025-07-01",
                     *       "created": [
                     *         {
                     *           "id": "11223344-5566-4778-899a-abbccddeeff0",
                     *           "code": "01849",
                     *           "name": {
                     *             "vi": "Xã Phong Quang",
                     *             "en": "Phong Quang Commune"
                     *           },
                     *           "level": "commune",
                     *           "kind": "xã",
                     *           "parent": {
                     *             "id": "2f6f2a0e-7d0a-4c1f-9a57-6a3f5b1c8d20",
                     *             "code": "19",
                     *             "name": {
                     *               "vi": "Tỉnh Thái Nguyên",
                     *               "en": "Thái Nguyên Province"
                     *             }
                     *           },
                     *           "validFrom": "2025-07-01",
                     *           "validTo": null,
                     *           "validFromPrecision": "exact"
                     *         }
                     *       ],
                     *       "closed": [
                     *         {
                     *           "unit": {
                     *             "id": "0f1e2d3c-4b5a-4697-8899-aabbccddeeff",
                     *             "code": "01849",
                     *             "name": {
                     *               "vi": "Xã Dương Quang",
                     *               "en": "Dương Quang Commune"
                     *             },
                     *             "level": "commune",
                     *             "kind": "xã",
                     *             "parent": {
                     *               "id": "b0938a54-d7b7-4740-819e-25f46f23845b",
                     *               "code": "058",
                     *               "name": {
                     *                 "vi": "Thành phố Bắc Kạn",
                     *                 "en": "Bắc Kạn City"
                     *               }
                     *             },
                     *             "validFrom": null,
                     *             "validTo": "2025-07-01",
                     *             "validFromPrecision": null
                     *           },
                     *           "successors": [
                     *             {
                     *               "unit": {
                     *                 "id": "11223344-5566-4778-899a-abbccddeeff0",
                     *                 "code": "01849",
                     *                 "name": {
                     *                   "vi": "Xã Phong Quang",
                     *                   "en": "Phong Quang Commune"
                     *                 }
                     *               },
                     *               "share": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "changed": [],
                     *       "touched": [
                     *         {
                     *           "resource": "observations",
                     *           "total": 12,
                     *           "onOrAfter": 0,
                     *           "units": [
                     *             {
                     *               "unit": {
                     *                 "id": "0f1e2d3c-4b5a-4697-8899-aabbccddeeff",
                     *                 "code": "01849",
                     *                 "name": {
                     *                   "vi": "Xã Dương Quang",
                     *                   "en": "Dương Quang Commune"
                     *                 }
                     *               },
                     *               "total": 12,
                     *               "onOrAfter": 0
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitChangeResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getUnitChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9d2f4c1b-6a3e-4f58-8b7d-0e1c2a3b4d5f",
                     *       "title": {
                     *         "vi": "Sắp xếp đơn vị hành chính tỉnh Bắc Kạn và tỉnh Thái Nguyên",
                     *         "en": "Reorganisation of Bắc Kạn and Thái Nguyên provinces"
                     *       },
                     *       "effectiveDate": "2025-07-01",
                     *       "datePrecision": "exact",
                     *       "legalBasis": {
                     *         "document": "Nghị quyết số 1683/NQ-UBTVQH15 ngày 16/06/2025",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": null
                     *       },
                     *       "rightsFollow": true,
                     *       "status": "in-force",
                     *       "createdUnits": 91,
                     *       "closedUnits": 299,
                     *       "changedUnits": 2,
                     *       "recordedAt": "2025-07-01T02:00:00Z",
                     *       "recordedBy": null,
                     *       "undoneAt": null,
                     *       "undoneBy": null,
                     *       "undoneReason": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitChange"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    listUnitChangeRows: {
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
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "row": 1,
                     *           "change": "merge",
                     *           "unit": "01849",
                     *           "successor": "01849",
                     *           "share": null,
                     *           "code": null,
                     *           "name": null,
                     *           "kind": null,
                     *           "parent": null,
                     *           "unitId": "0f1e2d3c-4b5a-4697-8899-aabbccddeeff",
                     *           "unitName": {
                     *             "vi": "Xã Dương Quang",
                     *             "en": "Dương Quang Commune"
                     *           },
                     *           "successorId": "11223344-5566-4778-899a-abbccddeeff0",
                     *           "successorName": {
                     *             "vi": "Xã Phong Quang",
                     *             "en": "Phong Quang Commune"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitChangeRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putUnitChangeStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id, as answers give it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "undone",
                 *       "reason": "Nhập nhầm ngày hiệu lực"
                 *     }
                 */
                "application/json": components["schemas"]["WriteUnitChangeStatus"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9d2f4c1b-6a3e-4f58-8b7d-0e1c2a3b4d5f",
                     *       "title": {
                     *         "vi": "Sắp xếp đơn vị hành chính tỉnh Bắc Kạn và tỉnh Thái Nguyên",
                     *         "en": "Reorganisation of Bắc Kạn and Thái Nguyên provinces"
                     *       },
                     *       "effectiveDate": "2025-07-01",
                     *       "datePrecision": "exact",
                     *       "legalBasis": {
                     *         "document": "Nghị quyết số 1683/NQ-UBTVQH15 ngày 16/06/2025",
                     *         "page": null,
                     *         "url": null,
                     *         "quote": null
                     *       },
                     *       "rightsFollow": true,
                     *       "status": "undone",
                     *       "createdUnits": 91,
                     *       "closedUnits": 299,
                     *       "changedUnits": 2,
                     *       "recordedAt": "2025-07-01T02:00:00Z",
                     *       "recordedBy": "administrator",
                     *       "undoneAt": "2025-07-01T03:00:00Z",
                     *       "undoneBy": "administrator",
                     *       "undoneReason": "Nhập nhầm ngày hiệu lực"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                 * @description The day on which the units exist. Without it today, except that a search (`q`) goes through all times.
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "b0938a54-d7b7-4740-819e-25f46f23845b",
                     *           "code": "058",
                     *           "name": {
                     *             "vi": "Thành phố Bắc Kạn",
                     *             "en": "Bắc Kạn City"
                     *           },
                     *           "level": "district",
                     *           "kind": "thành phố",
                     *           "parent": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "validFrom": null,
                     *           "validTo": null,
                     *           "validFromPrecision": null
                     *         }
                     *       ],
                     *       "next": "/api/v1/units?date=2022-12-26&level=district&limit=1&count=true&cursor=WyIwNTgiLCI0OTEzNTM4Ni1hNzM2LTQyYzItYjE4MC1hZDYxNTVjMzZlODQiLCJjb2RlLGlkIl0",
                     *       "total": 8
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["OtherProblem"];
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
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *       "code": "06",
                     *       "name": {
                     *         "vi": "Tỉnh Bắc Kạn",
                     *         "en": "Bắc Kạn Province"
                     *       },
                     *       "level": "province",
                     *       "kind": "tỉnh",
                     *       "parent": null,
                     *       "validFrom": null,
                     *       "validTo": null,
                     *       "validFromPrecision": null
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    putUnit: {
        parameters: {
            query?: {
                /** @description The day on which the code is read; `validFrom` or today without it. */
                date?: string;
            };
            header?: {
                /** @description The `ETag` of what the caller has seen, or `*` for whatever stands there. Needed where something that exists would change. */
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
                /**
                 * @example {
                 *       "name": {
                 *         "vi": "Sở Nội vụ tỉnh Bắc Kạn",
                 *         "en": "Department of Home Affairs of Bắc Kạn Province"
                 *       },
                 *       "kind": "sở",
                 *       "parent": "06"
                 *     }
                 */
                "application/json": components["schemas"]["WriteUnit"];
            };
        };
        responses: {
            /** @description Changed, or unchanged by an equal body. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2bfceff2-7f89-4ce4-bc22-3442624fdfd7",
                     *       "code": "SO-NV",
                     *       "name": {
                     *         "vi": "Sở Nội vụ tỉnh Bắc Kạn",
                     *         "en": "Department of Home Affairs of Bắc Kạn Province"
                     *       },
                     *       "level": "organisation",
                     *       "kind": "sở",
                     *       "parent": {
                     *         "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *         "code": "06",
                     *         "name": {
                     *           "vi": "Tỉnh Bắc Kạn",
                     *           "en": "Bắc Kạn Province"
                     *         }
                     *       },
                     *       "validFrom": null,
                     *       "validTo": null,
                     *       "validFromPrecision": null
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Registered. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2bfceff2-7f89-4ce4-bc22-3442624fdfd7",
                     *       "code": "SO-NV",
                     *       "name": {
                     *         "vi": "Sở Nội vụ tỉnh Bắc Kạn",
                     *         "en": "Department of Home Affairs of Bắc Kạn Province"
                     *       },
                     *       "level": "organisation",
                     *       "kind": "sở",
                     *       "parent": {
                     *         "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *         "code": "06",
                     *         "name": {
                     *           "vi": "Tỉnh Bắc Kạn",
                     *           "en": "Bắc Kạn Province"
                     *         }
                     *       },
                     *       "validFrom": null,
                     *       "validTo": null,
                     *       "validFromPrecision": null
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["OtherProblem"];
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "b0938a54-d7b7-4740-819e-25f46f23845b",
                     *           "code": "058",
                     *           "name": {
                     *             "vi": "Thành phố Bắc Kạn",
                     *             "en": "Bắc Kạn City"
                     *           },
                     *           "level": "district",
                     *           "kind": "thành phố",
                     *           "parent": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "validFrom": null,
                     *           "validTo": null,
                     *           "validFromPrecision": null
                     *         }
                     *       ],
                     *       "next": "/api/v1/units/06/children?date=2022-12-26&limit=1&cursor=WyIwNTgiLCI0OTEzNTM4Ni1hNzM2LTQyYzItYjE4MC1hZDYxNTVjMzZlODQiLCJjb2RlLGlkIl0"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
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
                /** @description Tags of what the caller has, separated by commas; 304 when one of them still holds. */
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": {
                     *         "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *         "code": "06",
                     *         "name": {
                     *           "vi": "Tỉnh Bắc Kạn",
                     *           "en": "Bắc Kạn Province"
                     *         }
                     *       },
                     *       "versions": [
                     *         {
                     *           "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *           "code": "06",
                     *           "name": {
                     *             "vi": "Tỉnh Bắc Kạn",
                     *             "en": "Bắc Kạn Province"
                     *           },
                     *           "level": "province",
                     *           "kind": "tỉnh",
                     *           "parent": null,
                     *           "validFrom": null,
                     *           "validTo": "2025-07-01",
                     *           "validFromPrecision": null
                     *         }
                     *       ],
                     *       "predecessors": [],
                     *       "successors": [
                     *         {
                     *           "id": "2f6f2a0e-7d0a-4c1f-9a57-6a3f5b1c8d20",
                     *           "code": "19",
                     *           "name": {
                     *             "vi": "Tỉnh Thái Nguyên",
                     *             "en": "Thái Nguyên Province"
                     *           }
                     *         }
                     *       ],
                     *       "line": [
                     *         {
                     *           "predecessor": {
                     *             "id": "bb07d4b9-4b4d-49fb-a15e-5028d30be4d0",
                     *             "code": "06",
                     *             "name": {
                     *               "vi": "Tỉnh Bắc Kạn",
                     *               "en": "Bắc Kạn Province"
                     *             }
                     *           },
                     *           "successor": {
                     *             "id": "2f6f2a0e-7d0a-4c1f-9a57-6a3f5b1c8d20",
                     *             "code": "19",
                     *             "name": {
                     *               "vi": "Tỉnh Thái Nguyên",
                     *               "en": "Thái Nguyên Province"
                     *             }
                     *           },
                     *           "kind": "merged",
                     *           "share": null,
                     *           "date": "2025-07-01",
                     *           "datePrecision": "exact",
                     *           "legalBasis": {
                     *             "document": "Nghị quyết số 1683/NQ-UBTVQH15 ngày 16/06/2025",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": null
                     *           },
                     *           "change": "9d2f4c1b-6a3e-4f58-8b7d-0e1c2a3b4d5f"
                     *         },
                     *         {
                     *           "predecessor": {
                     *             "id": "4a0c7f3e-9b1d-4e26-8c55-1f2e3d4c5b6a",
                     *             "code": "19",
                     *             "name": {
                     *               "vi": "Tỉnh Thái Nguyên",
                     *               "en": "Thái Nguyên Province"
                     *             }
                     *           },
                     *           "successor": {
                     *             "id": "2f6f2a0e-7d0a-4c1f-9a57-6a3f5b1c8d20",
                     *             "code": "19",
                     *             "name": {
                     *               "vi": "Tỉnh Thái Nguyên",
                     *               "en": "Thái Nguyên Province"
                     *             }
                     *           },
                     *           "kind": "merged",
                     *           "share": null,
                     *           "date": "2025-07-01",
                     *           "datePrecision": "exact",
                     *           "legalBasis": {
                     *             "document": "Nghị quyết số 1683/NQ-UBTVQH15 ngày 16/06/2025",
                     *             "page": null,
                     *             "url": null,
                     *             "quote": null
                     *           },
                     *           "change": "9d2f4c1b-6a3e-4f58-8b7d-0e1c2a3b4d5f"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherProblem"];
        };
    };
    getVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description As it is printed on the certificate, or as somebody copied it.
                 * @example 7K3M-Q9TX-2ABV-HW5E
                 */
                serial: string;
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
                     *       "serial": "7K3M-Q9TX-2ABV-HW5E",
                     *       "status": "genuine",
                     *       "award": {
                     *         "type": {
                     *           "code": "CERTIFICATE_OF_MERIT",
                     *           "name": {
                     *             "vi": "Giấy khen",
                     *             "en": "Certificate of Merit"
                     *           }
                     *         },
                     *         "recipient": {
                     *           "kind": "collective",
                     *           "name": "Phòng Công nghệ số",
                     *           "unit": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "position": null
                     *         },
                     *         "achievementYear": 2022,
                     *         "decision": {
                     *           "id": "1b7c2f58-52a1-4f0a-8a43-9a0a6a9c1d32",
                     *           "number": "125/QĐ-STTTT",
                     *           "date": "2022-12-20",
                     *           "authority": {
                     *             "id": "5d1f0a52-6c0e-4b53-9c56-0c2d3b1f7a10",
                     *             "code": "SO-TTTT",
                     *             "name": {
                     *               "vi": "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                     *               "en": "Department of Information and Communications of Bắc Kạn Province"
                     *             }
                     *           },
                     *           "signer": "Nguyễn Văn An"
                     *         },
                     *         "presentedOn": "2022-12-26"
                     *       },
                     *       "annulment": null,
                     *       "checkedAt": "2023-01-09T05:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
}
