package vn.tongket.services.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of what is published, with the types of events that tell of it. What is not in it makes no event, nor does
 * a deed on something that nobody may read without a role: a draft is not told of before it is public, and of what is taken
 * back only that it was.
 */
enum PublishedThing {
    UNIT("unit", "units", Always.THING, List.of("created", "changed"), thing -> path("units", text(thing, "id"))),
    UNIT_CHANGE(
            "unit-change",
            "unit-changes",
            State.of("in-force", "undone"),
            List.of("in-force", "undone"),
            thing -> path("unit-changes", text(thing, "id"))),
    BOUNDARIES("boundaries", "boundaries", Always.THING, List.of("created", "changed"), PublishedThing::boundaries),
    INDICATOR(
            "indicator",
            "indicators",
            Always.THING,
            List.of("created", "changed"),
            thing -> path("indicators", text(thing, "code"))),
    THEME(
            "theme",
            "themes",
            Always.THING,
            List.of("created", "changed", "removed"),
            thing -> path("themes", text(thing, "code"))),
    TARGET("target", "targets", Always.THING, List.of("created", "changed"), thing -> value("targets", thing)),
    OBSERVATION(
            "observation",
            "observations",
            new Version("approved"),
            List.of("approved", "withdrawn", "imported"),
            thing -> value("observations", thing)),
    PLAN(
            "plan",
            "plans",
            State.of("issued", "closed", "recorded"),
            List.of("issued", "closed", "recorded", "changed"),
            thing -> path("plans", text(thing, "id"))),
    AMENDMENT(
            "amendment",
            "amendments",
            State.of("decided", "in-force"),
            List.of("decided", "in-force", "withdrawn", "changed"),
            thing -> path("amendments", text(thing, "id"))),
    TASK(
            "task",
            "tasks",
            Line.OF_A_PLAN,
            List.of("added", "changed", "removed"),
            thing -> path("tasks", text(thing, "id"))),
    TASK_OCCURRENCE(
            "task-occurrence",
            "occurrences",
            Always.THING,
            List.of("changed"),
            thing -> path("tasks", text(thing, "task"), "occurrences", text(thing, "ordinal"))),
    DIRECTIVE(
            "directive",
            "directives",
            Directed.OR_ACKNOWLEDGED,
            List.of("created", "changed", "acknowledged"),
            thing -> thing.has("directive")
                    ? path("directives", text(thing, "directive"), "acknowledgements")
                    : path("directives", text(thing, "id"))),
    AWARD_DECISION(
            "award-decision",
            "award-decisions",
            State.of("issued", "annulled", "recorded"),
            List.of("issued", "annulled", "recorded", "changed"),
            thing -> path("award-decisions", text(thing, "id"))),
    AWARD(
            "award",
            "awards",
            State.of("issued", "annulled", "recorded"),
            List.of("issued", "annulled", "recorded", "changed"),
            thing -> path("awards", text(thing, "id"))),
    REVIEW(
            "review",
            "reviews",
            State.of("published"),
            List.of("published", "changed"),
            thing -> path("reviews", text(thing.path("unit"), "id"), text(thing, "year"))),
    AWARD_LAW(
            "award-law",
            "award-laws",
            Always.THING,
            List.of("created", "changed"),
            thing -> path("award-laws", text(thing, "code"))),
    AWARD_TYPE(
            "award-type",
            "award-types",
            Always.THING_WITH_VERSIONS,
            List.of("created", "changed"),
            thing -> path("award-types", text(thing, "code"))),
    BASE_SALARY(
            "base-salary",
            "base-salaries",
            Always.THING,
            List.of("created", "changed", "removed"),
            thing -> path("base-salaries", text(thing, "validFrom"))),
    AWARD_RULE(
            "award-rule",
            "award-rules",
            Always.THING,
            List.of("created", "changed"),
            thing -> path("award-rules", text(thing, "code"), "versions", text(thing, "validFrom"))),
    AWARD_QUOTA(
            "award-quota",
            "award-quotas",
            Always.THING,
            List.of("created", "changed"),
            thing -> path("award-quotas", text(thing, "type"), "versions", text(thing, "validFrom"))),
    NOMINATION_REQUIREMENT(
            "nomination-requirement",
            "nomination-requirements",
            Always.THING,
            List.of("created", "changed"),
            thing -> path("nomination-requirements", text(thing, "code"), "versions", text(thing, "validFrom"))),
    CALENDAR_DAY(
            "calendar-day",
            "calendar-days",
            Always.THING,
            List.of("created", "changed", "removed"),
            thing -> path("calendar-days", text(thing, "date")));

    static final String PREFIX = "vn.tongket.";

    private final String kind;
    private final String resource;
    private final Rule rule;
    private final List<String> verbs;
    private final Function<JsonNode, String> address;

    PublishedThing(String kind, String resource, Rule rule, List<String> verbs, Function<JsonNode, String> address) {
        this.kind = kind;
        this.resource = resource;
        this.rule = rule;
        this.verbs = verbs;
        this.address = address;
    }

    /** What entries of the trail about a kind of thing tell of, or null where it is not published. */
    static @Nullable PublishedThing of(String resource) {
        return Arrays.stream(values())
                .filter(thing -> thing.resource.equals(resource))
                .findFirst()
                .orElse(null);
    }

    /** All types of events, in their order. */
    static Set<String> types() {
        return Arrays.stream(values()).flatMap(PublishedThing::ownTypes).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> ownTypes() {
        return verbs.stream().map(this::type);
    }

    String kind() {
        return kind;
    }

    /** What may happen to it. */
    List<String> verbs() {
        return verbs;
    }

    /** The type of an event of this kind. */
    String type(String verb) {
        return PREFIX + kind + "." + verb;
    }

    /**
     * What a deed did, as far as everybody may see it: a verb of the list, or null where nothing public moved.
     *
     * @param action what the trail calls it
     */
    @Nullable
    String verb(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
        String verb = rule.verb(action, before, after);
        return verb != null && verbs.contains(verb) ? verb : null;
    }

    /** Where to read it. */
    String subject(JsonNode thing) {
        return address.apply(thing);
    }

    private static String text(JsonNode thing, String member) {
        return thing.path(member).asText();
    }

    /** A value or a target: its unit by id, because a code may be given to another unit later. */
    private static String value(String resource, JsonNode thing) {
        String whole = path(resource, text(thing, "indicator"), text(thing.path("unit"), "id"), text(thing, "period"));
        String breakdown = breakdown(thing.path("breakdown"));
        return breakdown.isEmpty() ? whole : whole + "?breakdown=" + encoded(breakdown);
    }

    /** The outlines of a day, of all units or of those within one. */
    private static String boundaries(JsonNode load) {
        String whole = path("boundaries", text(load, "date"));
        return load.hasNonNull("within") ? whole + "?within=" + encoded(text(load, "within")) : whole;
    }

    private static String breakdown(JsonNode parts) {
        return parts.isTextual()
                ? parts.asText()
                : StreamSupport.stream(parts.properties().spliterator(), false)
                        .map(part -> part.getKey() + ":" + part.getValue().asText())
                        .collect(Collectors.joining(","));
    }

    private static String path(String... parts) {
        return Arrays.stream(parts).map(PublishedThing::encoded).collect(Collectors.joining("/", "/api/v1/", ""));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%2C", ",");
    }

    /** When a deed moves something public, and what that is called. */
    private interface Rule {
        @Nullable
        String verb(String action, @Nullable JsonNode before, @Nullable JsonNode after);
    }

    /** What is public as soon as it is there. */
    private enum Always implements Rule {
        THING,
        /** Entries about its versions are changes of it. */
        THING_WITH_VERSIONS;

        @Override
        public @Nullable String verb(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
            if (after == null) {
                return before == null ? null : "removed";
            }
            return before == null && !(this == THING_WITH_VERSIONS && action.equals("create-version"))
                    ? "created"
                    : "changed";
        }
    }

    /** What is public in some of its states; reaching one of them is called as the state is. */
    private record State(Set<String> open) implements Rule {

        static State of(String... open) {
            return new State(Set.of(open));
        }

        @Override
        public @Nullable String verb(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
            String was = status(before);
            String is = status(after);
            if (!open.contains(is)) {
                return open.contains(was) ? "withdrawn" : null;
            }
            return is.equals(was) ? "changed" : is;
        }
    }

    /** A value is public in its approved version; what waits beside it is not. */
    private record Version(String approved) implements Rule {
        @Override
        public @Nullable String verb(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
            boolean was = status(before).equals(approved);
            if (!status(after).equals(approved)) {
                return was ? "withdrawn" : null;
            }
            boolean same = was && Objects.equals(version(before), version(after));
            return same ? null : approved;
        }

        private static @Nullable JsonNode version(@Nullable JsonNode thing) {
            return thing == null ? null : thing.get("version");
        }
    }

    /** A task of a plan; the room of tasks says whether the plan is public. */
    private enum Line implements Rule {
        OF_A_PLAN;

        @Override
        public @Nullable String verb(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
            if (before == null) {
                return after == null ? null : "added";
            }
            return after == null || (!before.hasNonNull("withdrawnIn") && after.hasNonNull("withdrawnIn"))
                    ? "removed"
                    : "changed";
        }
    }

    /** A directive, or that a unit has it. */
    private enum Directed implements Rule {
        OR_ACKNOWLEDGED;

        @Override
        public @Nullable String verb(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
            return action.equals("acknowledge") ? "acknowledged" : Always.THING.verb(action, before, after);
        }
    }

    private static String status(@Nullable JsonNode thing) {
        return thing == null ? "" : text(thing, "status");
    }
}
