package vn.tongket;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.platform.persistence.ListQuery;
import vn.tongket.platform.persistence.Sql;
import vn.tongket.platform.time.ClockProducer;

/** The rules of the house, as {@code docs/architecture.md} states them. */
@AnalyzeClasses(packages = "vn.tongket", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "vn.tongket.";

    /** Which rooms a room may lean on; {@code platform} is open to all and leans on none. */
    private static final Map<String, Set<String>> LEANS_ON = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("units", Set.of("platform")),
            Map.entry("accounts", Set.of("platform", "units")),
            Map.entry("openid", Set.of("platform", "units", "accounts")),
            Map.entry("safeguards", Set.of("platform", "accounts")),
            Map.entry("tokens", Set.of("platform", "units", "accounts")),
            Map.entry("rights", Set.of("platform", "units", "accounts", "tokens")),
            Map.entry("boundaries", Set.of("platform", "units")),
            Map.entry("calendars", Set.of("platform")),
            Map.entry("indicators", Set.of("platform", "units")),
            Map.entry("themes", Set.of("platform", "indicators")),
            Map.entry("observations", Set.of("platform", "units", "indicators", "reorganisations")),
            Map.entry("targets", Set.of("platform", "units", "indicators", "observations", "reorganisations")),
            Map.entry("rounds", Set.of("platform", "units", "indicators")),
            Map.entry(
                    "submissions",
                    Set.of("platform", "units", "indicators", "observations", "rounds", "reorganisations")),
            Map.entry("evidence", Set.of("platform", "units", "indicators", "observations")),
            Map.entry(
                    "analytics",
                    Set.of("platform", "units", "indicators", "observations", "targets", "reorganisations")),
            Map.entry("directives", Set.of("platform", "units")),
            Map.entry("tasks", Set.of("platform", "calendars", "units", "indicators", "targets", "directives")),
            Map.entry("plans", Set.of("platform", "units", "tasks", "directives")),
            Map.entry("amendments", Set.of("platform", "units", "tasks", "plans")),
            Map.entry("progress", Set.of("platform", "units", "tasks", "plans", "evidence")),
            Map.entry("recipients", Set.of("platform", "units")),
            Map.entry("awards", Set.of("platform", "units", "plans", "observations", "recipients")),
            Map.entry(
                    "reviews",
                    Set.of("platform", "units", "indicators", "analytics", "directives", "tasks", "plans", "awards")),
            Map.entry("reorganisations", Set.of("platform", "units")),
            Map.entry("followup", Set.of("platform", "units", "accounts", "calendars", "directives", "tasks", "plans")),
            Map.entry("credentials", Set.of("platform", "units", "awards")),
            Map.entry("eligibility", Set.of("platform", "units", "recipients", "awards")),
            Map.entry(
                    "councils",
                    Set.of("platform", "units", "accounts", "recipients", "awards", "eligibility", "nominations")),
            Map.entry("registrations", Set.of("platform", "units", "recipients", "awards")),
            Map.entry(
                    "nominations",
                    Set.of(
                            "platform",
                            "units",
                            "indicators",
                            "observations",
                            "evidence",
                            "tasks",
                            "recipients",
                            "awards",
                            "eligibility",
                            "registrations")),
            Map.entry("certificates", Set.of("platform", "units", "awards")),
            Map.entry("documents", Set.of("platform", "units", "awards", "recipients")),
            Map.entry("webhooks", Set.of("platform", "units", "accounts")),
            Map.entry("desk", Set.of("platform", "units", "submissions")),
            Map.entry("search", Set.of("platform")),
            Map.entry("samples", everyRoom()),
            Map.entry("pages", everyRoom()));

    private static Set<String> everyRoom() {
        return Set.of(
                "platform",
                "units",
                "accounts",
                "openid",
                "safeguards",
                "tokens",
                "rights",
                "boundaries",
                "calendars",
                "indicators",
                "themes",
                "targets",
                "observations",
                "rounds",
                "submissions",
                "evidence",
                "analytics",
                "directives",
                "tasks",
                "plans",
                "amendments",
                "progress",
                "followup",
                "recipients",
                "awards",
                "eligibility",
                "registrations",
                "nominations",
                "councils",
                "credentials",
                "certificates",
                "documents",
                "reviews",
                "reorganisations",
                "webhooks",
                "desk",
                "search");
    }

    private static final DescribedPredicate<JavaClass> REPOSITORIES =
            simpleNameEndingWith("Repository").or(simpleNameEndingWith("Entity"));

    private static final DescribedPredicate<JavaClass> INSIDE_PERSISTENCE =
            resideInAPackage("vn.tongket.platform.persistence..");

    @ArchTest
    static final ArchRule a_room_leans_only_on_the_rooms_that_the_table_names =
            classes().should(leanOnlyOnAllowedRooms());

    @ArchTest
    static final ArchRule rooms_form_no_cycle =
            slices().matching("vn.tongket.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_is_inside_a_room_is_package_private = classes()
            .that()
            .haveNameMatching(".*(Entity|Repository|Service|Mapper|Access|Resource)")
            .and()
            .resideOutsideOfPackage("vn.tongket.platform..")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule only_repositories_know_hibernate_and_jdbc = noClasses()
            .that(not(REPOSITORIES.or(INSIDE_PERSISTENCE)))
            .and()
            .doNotHaveFullyQualifiedName("vn.tongket.platform.http.ProblemMappers")
            .and()
            .doNotHaveFullyQualifiedName("vn.tongket.platform.http.Outage")
            .and()
            .resideOutsideOfPackage("vn.tongket.platform.launch..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.hibernate..",
                    "io.quarkus.hibernate..",
                    "jakarta.persistence..",
                    "java.sql..",
                    "javax.sql..",
                    "io.agroal..",
                    "org.postgresql.."));

    @ArchTest
    static final ArchRule only_repositories_write_sql = noClasses()
            .that(not(REPOSITORIES.or(INSIDE_PERSISTENCE)))
            .and()
            .resideOutsideOfPackages("vn.tongket.platform.audit..", "vn.tongket.platform.idempotency..")
            .should()
            .dependOnClassesThat(assignableTo(Sql.class).or(assignableTo(ListQuery.class)));

    @ArchTest
    static final ArchRule only_resources_and_query_beans_know_jax_rs = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "vn.tongket.platform.http..",
                    "vn.tongket.platform.security..",
                    "vn.tongket.platform.idempotency..",
                    "vn.tongket.platform.accesses..")
            .and()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Query")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..");

    @ArchTest
    static final ArchRule transactions_begin_in_services_and_jobs_only = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(simpleNameEndingWith("Service").or(simpleNameEndingWith("Job")));

    @ArchTest
    static final ArchRule no_class_is_transactional_as_a_whole =
            noClasses().should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule resources_touch_neither_entities_nor_repositories =
            noClasses().that().haveSimpleNameEndingWith("Resource").should().dependOnClassesThat(REPOSITORIES);

    @ArchTest
    static final ArchRule every_endpoint_declares_its_security =
            methods().that(answerRequests()).should(declareSecurity());

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields =
            noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(ConfigProperty.class);

    @ArchTest
    static final ArchRule the_context_of_a_request_is_injected_into_platform_only = fields().that()
            .areAnnotatedWith(Context.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("vn.tongket.platform.http..");

    @ArchTest
    static final ArchRule nobody_asks_the_time_but_of_the_clock = noClasses()
            .that()
            .areNotAssignableTo(ClockProducer.class)
            .and()
            .resideOutsideOfPackage("vn.tongket.platform.launch..")
            .should()
            .callMethodWhere(asksTheTimeWithoutAClock());

    private static ArchCondition<JavaClass> leanOnlyOnAllowedRooms() {
        return new ArchCondition<>("lean only on the rooms that the table names") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                String room = roomOf(from);
                if (room.isEmpty()) {
                    return;
                }
                Set<String> allowed = LEANS_ON.get(room);
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(from, "the room " + room + " is not in the table"));
                    return;
                }
                from.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String other = roomOf(dependency.getTargetClass());
                    if (!other.isEmpty() && !other.equals(room) && !allowed.contains(other)) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                });
            }
        };
    }

    private static String roomOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        return name.startsWith(HOUSE) ? name.substring(HOUSE.length()).replaceFirst("\\..*", "") : "";
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return annotatedWith(DescribedPredicate.<com.tngtech.archunit.core.domain.JavaAnnotation<?>>describe(
                        "an HTTP method", annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)))
                .forSubtype();
    }

    private static ArchCondition<JavaMethod> declareSecurity() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = Set.of(PermitAll.class, Authenticated.class).stream()
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> asksTheTimeWithoutAClock() {
        return DescribedPredicate.describe("asks the time without a clock", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean now = call.getName().equals("now")
                    && owner.getPackageName().startsWith("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean system = owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
            boolean millis =
                    owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
            return now || system || millis;
        });
    }
}
