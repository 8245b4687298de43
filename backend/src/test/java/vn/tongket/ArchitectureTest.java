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
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.time.ClockProducer;

/** The rules of the house, as {@code docs/architecture.md} states them. */
@AnalyzeClasses(packages = "vn.tongket", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "vn.tongket.";

    /** On which wings a wing may lean, beside kernel and services. */
    static final Map<String, Set<String>> LEANS_ON = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("services", Set.of()),
            Map.entry("organisation", Set.of()),
            Map.entry("access", Set.of("organisation")),
            Map.entry("indicators", Set.of("organisation")),
            Map.entry("collection", Set.of("organisation", "indicators")),
            Map.entry("plans", Set.of("organisation", "indicators")),
            Map.entry("awards", Set.of("organisation", "access", "indicators", "plans")),
            Map.entry("publication", Set.of("organisation", "indicators", "plans", "awards")),
            Map.entry("desk", Set.of("organisation", "collection")),
            Map.entry("integration", Set.of("organisation", "access")),
            Map.entry("samples", Set.of("organisation", "access", "indicators", "plans", "awards", "publication")));

    private static final DescribedPredicate<JavaClass> REPOSITORIES =
            simpleNameEndingWith("Repository").or(simpleNameEndingWith("Entity"));

    private static final DescribedPredicate<JavaClass> INSIDE_PERSISTENCE =
            resideInAPackage("vn.tongket.kernel.persistence..");

    @ArchTest
    static final ArchRule aWingLeansOnlyOnTheWingsThatTheTableNames = classes().should(leanOnlyOnAllowedWings());

    @ArchTest
    static final ArchRule wingsFormNoCycle =
            slices().matching("vn.tongket.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsFormNoCycle =
            slices().matching("vn.tongket.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatIsInsideARoomIsPackagePrivate = classes()
            .that()
            .haveNameMatching(".*(Entity|Repository|Service|Mapper|Access|Resource)")
            .and()
            .resideOutsideOfPackages("vn.tongket.kernel..", "vn.tongket.services..")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule onlyRepositoriesKnowHibernateAndJdbc = noClasses()
            .that(not(REPOSITORIES.or(INSIDE_PERSISTENCE)))
            .and()
            .doNotHaveFullyQualifiedName("vn.tongket.kernel.http.ProblemMappers")
            .and()
            .doNotHaveFullyQualifiedName("vn.tongket.kernel.http.Outage")
            .and()
            .resideOutsideOfPackage("vn.tongket.services.launch..")
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
    static final ArchRule onlyRepositoriesWriteSql = noClasses()
            .that(not(REPOSITORIES.or(INSIDE_PERSISTENCE)))
            .and()
            .resideOutsideOfPackages("vn.tongket.services.audit..", "vn.tongket.services.idempotency..")
            .should()
            .dependOnClassesThat(assignableTo(Sql.class).or(assignableTo(ListQuery.class)));

    @ArchTest
    static final ArchRule onlyResourcesAndQueryBeansKnowJaxRs = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "vn.tongket.kernel.http..",
                    "vn.tongket.kernel.security..",
                    "vn.tongket.services.idempotency..",
                    "vn.tongket.services.accesses..")
            .and()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Query")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..");

    @ArchTest
    static final ArchRule transactionsBeginInServicesAndJobsOnly = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(simpleNameEndingWith("Service").or(simpleNameEndingWith("Job")));

    @ArchTest
    static final ArchRule noClassIsTransactionalAsAWhole = noClasses().should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule resourcesTouchNeitherEntitiesNorRepositories =
            noClasses().that().haveSimpleNameEndingWith("Resource").should().dependOnClassesThat(REPOSITORIES);

    @ArchTest
    static final ArchRule everyEndpointDeclaresItsSecurity =
            methods().that(answerRequests()).should(declareSecurity());

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(ConfigProperty.class);

    @ArchTest
    static final ArchRule theContextOfARequestIsInjectedIntoTheKernelOnly = fields().that()
            .areAnnotatedWith(Context.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("vn.tongket.kernel.http..");

    @ArchTest
    static final ArchRule nobodyAsksTheTimeButOfTheClock = noClasses()
            .that()
            .areNotAssignableTo(ClockProducer.class)
            .and()
            .resideOutsideOfPackage("vn.tongket.services.launch..")
            .should()
            .callMethodWhere(asksTheTimeWithoutAClock());

    private static ArchCondition<JavaClass> leanOnlyOnAllowedWings() {
        return new ArchCondition<>("lean only on the wings that the table names") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                String wing = wingOf(from);
                if (wing.isEmpty()) {
                    return;
                }
                if (!LEANS_ON.containsKey(wing)) {
                    events.add(SimpleConditionEvent.violated(from, "the wing " + wing + " is not in the table"));
                    return;
                }
                from.getDirectDependenciesFromSelf().forEach(dependency -> {
                    if (!mayLean(wing, wingOf(dependency.getTargetClass()))) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                });
            }
        };
    }

    /** A permission that nobody needs is taken back. */
    @ArchTest
    static void everyWingLeansOnThoseThatTheTableNames(JavaClasses house) {
        Map<String, Set<String>> used = new TreeMap<>();
        house.forEach(from -> from.getDirectDependenciesFromSelf()
                .forEach(dependency -> used.computeIfAbsent(wingOf(from), wing -> new TreeSet<>())
                        .add(wingOf(dependency.getTargetClass()))));

        LEANS_ON.forEach((wing, others) ->
                assertThat(used.getOrDefault(wing, Set.of())).as(wing).containsAll(others));
    }

    private static boolean mayLean(String wing, String other) {
        boolean everyones = other.equals("kernel") || (other.equals("services") && !wing.equals("kernel"));
        return other.isEmpty()
                || other.equals(wing)
                || everyones
                || LEANS_ON.get(wing).contains(other);
    }

    private static String wingOf(JavaClass type) {
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
