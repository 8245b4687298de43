package vn.tongket.organisation.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.DatePrecision;
import vn.tongket.organisation.units.Handover;
import vn.tongket.organisation.units.Span;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.SuccessionKind;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/**
 * Acts on a small province: T above the districts H1 and H2; the communes X1 (with the village V) and X2 below H1, X3
 * below H2; the organisations S and, below it, P.
 */
class ActTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate EARLIER = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    private UnitHierarchy hierarchy = new UnitHierarchy(
            List.of(
                    always("T", "tỉnh", null),
                    always("H1", "huyện", "T"),
                    always("H2", "huyện", "T"),
                    always("X1", "xã", "H1"),
                    always("X2", "xã", "H1"),
                    always("X3", "xã", "H2"),
                    always("V", "thôn", "X1"),
                    always("S", "sở", "T"),
                    always("P", "sở", "S")),
            List.of());

    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static UnitVersion always(String code, String kind, String parent) {
        return during(code, kind, parent, null, null);
    }

    private static UnitVersion during(String code, String kind, String parent, LocalDate from, LocalDate to) {
        return new UnitVersion(
                UUID.randomUUID(),
                id(code),
                code,
                new Name("Tên " + code, null),
                kind,
                MadeUp.LEVELS.get(kind),
                parent == null ? null : id(parent),
                new Span(from, to),
                DatePrecision.EXACT);
    }

    /** Units that others registered. */
    private void registered(UnitVersion... more) {
        List<UnitVersion> versions = new ArrayList<>(hierarchy.versions().toList());
        versions.addAll(List.of(more));
        hierarchy = new UnitHierarchy(versions, hierarchy.successions().toList());
    }

    private static WriteChange create(String code, String kind, String parent) {
        return new WriteChange(
                ChangeKind.CREATE, null, null, null, code, new Name("Tên mới " + code, null), kind, parent);
    }

    private static WriteChange rename(String unit, String code, String name) {
        return new WriteChange(ChangeKind.RENAME, unit, null, null, code, Name.of(name, null), null, null);
    }

    private static WriteChange reclassify(String unit, String kind) {
        return new WriteChange(ChangeKind.RECLASSIFY, unit, null, null, null, null, kind, null);
    }

    private static WriteChange transfer(String unit, String parent) {
        return new WriteChange(ChangeKind.TRANSFER, unit, null, null, null, null, null, parent);
    }

    private static WriteChange transfer(String unit, String parent, String share) {
        return new WriteChange(ChangeKind.TRANSFER, unit, null, new BigDecimal(share), null, null, null, parent);
    }

    private static WriteChange merge(String unit, String successor) {
        return new WriteChange(ChangeKind.MERGE, unit, successor, null, null, null, null, null);
    }

    private static WriteChange split(String unit, String successor, String share) {
        return new WriteChange(
                ChangeKind.SPLIT,
                unit,
                successor,
                share == null ? null : new BigDecimal(share),
                null,
                null,
                null,
                null);
    }

    private static WriteChange abolish(String unit) {
        return new WriteChange(ChangeKind.ABOLISH, unit, null, null, null, null, null, null);
    }

    private static Act act(LocalDate day, DatePrecision precision, WriteChange... rows) {
        return new Proposal(
                        new WriteUnitChange(
                                day,
                                precision,
                                new Name("Sắp xếp thử", null),
                                new Source("Nghị quyết thử", null, null, null),
                                true,
                                null,
                                null,
                                List.of(rows),
                                List.of(),
                                null),
                        List.of())
                .act();
    }

    private Act.Outcome carryOut(LocalDate day, WriteChange... rows) {
        Act.Outcome outcome = act(day, null, rows).carryOut(hierarchy, MadeUp.LEVELS);
        assertThat(SlowCheck.broken(outcome.after())).isEmpty();
        hierarchy = outcome.after();
        return outcome;
    }

    private List<Fault> faults(LocalDate day, WriteChange... rows) {
        ApiProblem problem = catchThrowableOfType(
                ApiProblem.class, () -> act(day, null, rows).carryOut(hierarchy, MadeUp.LEVELS));
        assertThat(problem).as("it was carried out").isNotNull();
        assertThat(problem.status()).isEqualTo(422);
        return problem.faults();
    }

    private void assertRefused(String pointer, String code, WriteChange... rows) {
        assertRefusedOn(DAY, pointer, code, rows);
    }

    private void assertRefusedOn(LocalDate day, String pointer, String code, WriteChange... rows) {
        assertThat(faults(day, rows))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(pointer + " " + code);
    }

    private UnitVersion on(LocalDate day, String unit) {
        return hierarchy.at(id(unit), day).orElseThrow();
    }

    private List<Object> arguments(LocalDate day, WriteChange... rows) {
        return faults(day, rows).getFirst().arguments();
    }

    @Nested
    class Cells {

        @Test
        void eachKindOfRowNeedsItsOwn() {
            WriteChange empty = new WriteChange(ChangeKind.CREATE, null, null, null, null, null, null, null);

            assertThat(faults(DAY, empty, merge("X1", null), transfer(null, "H2"), reclassify("X2", null)))
                    .extracting(Fault::pointer)
                    .containsExactly(
                            "/changes/0/code",
                            "/changes/0/kind",
                            "/changes/0/name",
                            "/changes/1/successor",
                            "/changes/2/unit",
                            "/changes/3/kind");
        }

        @Test
        void whatMeansNothingIsRefusedAndNotPassedOver() {
            WriteChange merge =
                    new WriteChange(ChangeKind.MERGE, "X1", "N", BigDecimal.ONE, "N", new Name("N", null), "xã", "H1");

            assertThat(faults(DAY, create("N", "xã", "H1"), merge))
                    .extracting(fault -> fault.pointer() + " " + fault.code())
                    .containsExactly(
                            "/changes/1/share unit-change.cell-unwanted",
                            "/changes/1/code unit-change.cell-unwanted",
                            "/changes/1/name unit-change.cell-unwanted",
                            "/changes/1/kind unit-change.cell-unwanted",
                            "/changes/1/parent unit-change.cell-unwanted");
        }

        @Test
        void aRenamingNeedsANameOrACode() {
            assertRefused("/changes/0/name", "unit-change.nothing-renamed", rename("X1", null, null));
        }

        @Test
        void aCodeHasItsForm() {
            assertRefused("/changes/0/code", "unit.code-form", create("xã mới", "xã", "H1"));
            assertRefused("/changes/0/code", "unit.code-form", rename("X1", "Đ1", null));
        }

        @Test
        void aKindIsKnown() {
            assertRefused("/changes/0/kind", "body.unknown-value", create("N", "thái ấp", "H1"));
            assertRefused("/changes/0/kind", "body.unknown-value", reclassify("X1", "thái ấp"));
        }

        @Test
        void aShareLiesBetweenNoneAndAll() {
            for (String share : List.of("0", "1", "-0.5", "1.5")) {
                assertThat(faults(
                                DAY,
                                create("N", "xã", "H1"),
                                create("M", "xã", "H1"),
                                split("X2", "N", share),
                                split("X2", "M", "0.5")))
                        .as(share)
                        .extracting(fault -> fault.pointer() + " " + fault.code())
                        .containsExactly("/changes/2/share unit-change.share-range");
            }
        }

        @Test
        void faultsOfAllRowsAreToldAtOnce() {
            assertThat(faults(DAY, merge("NOWHERE", "N"), rename("ELSEWHERE", null, "Tên"), create("n", "xã", "H1")))
                    .extracting(Fault::pointer)
                    .containsExactly("/changes/0/unit", "/changes/1/unit", "/changes/2/code");
        }

        @Test
        void aRowOfAFileIsToldByItsLine() {
            WriteUnitChange body = new WriteUnitChange(
                    DAY,
                    null,
                    new Name("Thử", null),
                    new Source("Thử", null, null, null),
                    null,
                    null,
                    null,
                    List.of(rename("X1", null, "Tên"), abolish("NOWHERE")),
                    List.of(),
                    null);
            Act act = new Proposal(body, List.of(2, 5)).act();
            ApiProblem problem = catchThrowableOfType(ApiProblem.class, () -> act.carryOut(hierarchy, MadeUp.LEVELS));

            assertThat(problem.faults()).extracting(Fault::pointer).containsExactly("/5/unit");
            assertThat(act.rowOf(problem.faults().getFirst()).row()).isEqualTo(5);
        }

        @Test
        void aFaultOfRowTenIsNotTakenForOneOfRowOne() {
            WriteChange[] rows = new WriteChange[11];
            for (int i = 0; i < 11; i++) {
                rows[i] = create("N" + i, "xã", i == 10 ? "NOWHERE" : "H1");
            }
            Act act = act(DAY, null, rows);
            ApiProblem problem = catchThrowableOfType(ApiProblem.class, () -> act.carryOut(hierarchy, MadeUp.LEVELS));

            assertThat(act.rowOf(problem.faults().getFirst()).row()).isEqualTo(11);
        }
    }

    @Nested
    class TheUnitOfARow {

        @Test
        void wasThereAtSomeTime() {
            assertRefused("/changes/0/unit", "unit-change.unit-unknown", abolish("NOWHERE"));
            assertRefused(
                    "/changes/0/unit",
                    "unit-change.unit-unknown",
                    abolish(UUID.randomUUID().toString()));
        }

        @Test
        void wasThereTheDayBefore() {
            registered(during("N", "xã", "H1", DAY, null));

            assertRefused("/changes/0/unit", "unit-change.unit-not-yet", rename("N", null, "Tên khác"));
            assertThat(arguments(DAY, rename("N", null, "Tên khác"))).containsExactly("N", DAY);
        }

        @Test
        void hadNotEnded() {
            registered(during("OLD", "xã", "H1", null, EARLIER));

            assertRefused("/changes/0/unit", "unit-change.unit-ended", rename("OLD", null, "Tên khác"));
            assertThat(arguments(DAY, merge("OLD", "N"), create("N", "xã", "H1")))
                    .containsExactly("OLD", EARLIER);
        }

        @Test
        void doesNotEndOnThatDayByItself() {
            registered(during("OLD", "xã", "H1", null, DAY));

            assertRefused("/changes/0/unit", "unit-change.unit-ended", rename("OLD", null, "Tên khác"));
        }

        @Test
        void hasNoEndYetWhereItIsToEnd() {
            registered(during("OLD", "xã", "H1", null, LATER));

            assertRefused("/changes/0/unit", "unit-change.ends-later", abolish("OLD"));
            assertThat(arguments(DAY, abolish("OLD"))).containsExactly("Tên OLD", LATER);
        }

        @Test
        void hasNoNewerVersionWhereItIsToEnd() {
            carryOut(LATER, rename("X2", null, "Tên về sau"));

            assertRefused("/changes/0/unit", "unit-change.newer-version", abolish("X2"));
            assertThat(arguments(DAY, abolish("X2"))).containsExactly("Tên về sau", LATER);
        }

        @Test
        void isReadByCodeOnTheDayBeforeOrById() {
            carryOut(EARLIER, rename("X2", "X2-NEW", null));

            assertRefused("/changes/0/unit", "unit-change.unit-ended", abolish("X2"));
            carryOut(DAY, rename("X2-NEW", null, "Theo mã"));
            carryOut(LATER, rename(id("X2").toString(), null, "Theo id"));
            assertThat(on(LATER, "X2").name().vi()).isEqualTo("Theo id");
        }

        @Test
        void isTheOneOfTheDayBeforeWhereAnotherGetsItsCode() {
            Act.Outcome outcome = carryOut(DAY, merge("X1", "X1"), create("X1", "xã", "H1"), transfer("V", "X1"));

            assertThat(outcome.units().get(1)).isEqualTo(id("X1"));
            assertThat(outcome.successors().get(1))
                    .isEqualTo(outcome.units().get(2))
                    .isNotEqualTo(id("X1"));
            assertThat(on(DAY, "V").parent()).isEqualTo(outcome.units().get(2));
        }
    }

    @Nested
    class RowsTogether {

        @Test
        void aUnitThatEndsDoesNotGoOn() {
            assertRefused(
                    "/changes/1/unit", "unit-change.ends-and-goes-on", abolish("X2"), rename("X2", null, "Tên khác"));
        }

        @Test
        void aUnitEndsOnce() {
            assertRefused(
                    "/changes/2/unit",
                    "unit-change.ends-twice",
                    create("N", "xã", "H1"),
                    merge("X2", "N"),
                    abolish("X2"));
            assertRefused(
                    "/changes/2/unit",
                    "unit-change.ends-twice",
                    create("N", "xã", "H1"),
                    merge("X2", "N"),
                    split("X2", "N", null));
        }

        @Test
        void aUnitIsChangedInOneRespectOnce() {
            assertRefused(
                    "/changes/1/unit", "unit-change.repeated", rename("X1", null, "Một"), rename("X1", null, "Hai"));
            assertRefused("/changes/1/unit", "unit-change.repeated", transfer("X1", "H2"), transfer("X1", "T"));
        }

        @Test
        void aCodeIsGivenToOneNewUnit() {
            assertRefused(
                    "/changes/1/code", "unit-change.code-twice", create("N", "xã", "H1"), create("N", "xã", "H2"));
            assertThat(arguments(DAY, create("N", "xã", "H1"), create("N", "xã", "H2")))
                    .containsExactly("N", 1);
        }

        @Test
        void twoUnitsDoNotGetOneCode() {
            assertThat(faults(DAY, rename("X1", "N", null), rename("X2", "N", null)))
                    .extracting(fault -> fault.pointer() + " " + fault.code())
                    .containsExactlyInAnyOrder(
                            "/changes/0/code unit-change.code-taken", "/changes/1/code unit-change.code-taken");
        }

        @Test
        void aDivisionHasTwoParts() {
            assertRefused(
                    "/changes/1/successor", "unit-change.split-alone", create("N", "xã", "H1"), split("X2", "N", null));
        }

        @Test
        void aDivisionGoesIntoDifferentUnits() {
            assertRefused(
                    "/changes/2/successor",
                    "unit-change.successor-twice",
                    create("N", "xã", "H1"),
                    split("X2", "N", "0.5"),
                    split("X2", "N", "0.5"));
        }

        @Test
        void sharesAreGivenForAllPartsOrNone() {
            assertRefused(
                    "/changes/3/share",
                    "unit-change.share-missing",
                    create("N", "xã", "H1"),
                    create("M", "xã", "H1"),
                    split("X2", "N", "0.5"),
                    split("X2", "M", null));
        }

        @Test
        void sharesAddUpToOneExactly() {
            WriteChange[] rows = {
                create("N", "xã", "H1"), create("M", "xã", "H1"), split("X2", "N", "0.333"), split("X2", "M", "0.666")
            };

            assertRefused("/changes/3/share", "unit-change.shares-sum", rows);
            assertThat(arguments(DAY, rows)).containsExactly("0.999");
        }
    }

    @Nested
    class Successors {

        @Test
        void areCreatedInTheSameAct() {
            Act.Outcome outcome = carryOut(DAY, merge("X2", "N"), merge("X3", "N"), create("N", "phường", "H2"));

            UUID made = outcome.successors().get(1);
            assertThat(hierarchy.predecessorsOf(made))
                    .extracting(Succession::predecessor)
                    .containsExactly(id("X2"), id("X3"));
            assertThat(hierarchy.successorsOf(id("X2"))).singleElement().satisfies(step -> {
                assertThat(step.kind()).isEqualTo(SuccessionKind.MERGED);
                assertThat(step.date()).isEqualTo(DAY);
                assertThat(step.share()).isNull();
                assertThat(step.rightsFollow()).isTrue();
            });
            assertThat(on(DAY.minusDays(1), "X2").span().to()).isEqualTo(DAY);
        }

        @Test
        void orAreRegisteredWithExactlyThatFirstDay() {
            registered(during("N", "xã", "H1", DAY, null));

            Act.Outcome outcome = carryOut(DAY, merge("X2", "N"), merge("X3", id("N").toString()));

            assertThat(outcome.successors().values()).containsOnly(id("N"));
        }

        @Test
        void areNewEvenUnderTheOldCode() {
            assertRefused("/changes/0/successor", "unit-change.successor-not-new", merge("X2", "X3"));
            assertThat(arguments(DAY, merge("X2", "X3"))).containsExactly("Tên X3", "…");
        }

        @Test
        void areNotUnitsThatOnlyGetAnotherName() {
            assertRefused(
                    "/changes/0/successor",
                    "unit-change.successor-not-new",
                    merge("X2", "X3"),
                    rename("X3", null, "Tên khác"));
        }

        @Test
        void doNotBeginBeforeThatDay() {
            registered(during("N", "xã", "H1", EARLIER, null));

            assertRefused("/changes/0/successor", "unit-change.successor-not-new", merge("X2", "N"));
            assertThat(arguments(DAY, merge("X2", "N"))).containsExactly("Tên N", EARLIER);
        }

        @Test
        void doNotBeginAfterThePredecessorEnded() {
            registered(during("N", "xã", "H1", LATER, null));

            assertRefused("/changes/0/successor", "unit-change.successor-later", merge("X2", "N"));
            assertThat(arguments(DAY, merge("X2", "N"))).containsExactly("N", LATER);
        }

        @Test
        void areNotUnitsThatEnded() {
            registered(during("OLD", "xã", "H1", null, EARLIER));

            assertRefused("/changes/0/successor", "unit-change.after-ended", merge("X2", "OLD"));
        }

        @Test
        void areNotUnitsThatEndByTheSameAct() {
            assertRefused(
                    "/changes/0/successor",
                    "unit-change.after-ended",
                    merge("X2", "X3"),
                    merge("X3", "N"),
                    create("N", "xã", "H1"));
        }

        @Test
        void areKnown() {
            assertRefused("/changes/0/successor", "unit-change.after-unknown", merge("X2", "NOWHERE"));
        }

        @Test
        void ofADivisionKeepTheirSharesAndTheirOrder() {
            carryOut(
                    DAY,
                    create("N", "xã", "H1"),
                    create("M", "xã", "H2"),
                    create("O", "xã", "H2"),
                    split("X2", "M", "0.25"),
                    split("X2", "N", "0.5"),
                    split("X2", "O", "0.250"));

            assertThat(hierarchy.successorsOf(id("X2")))
                    .extracting(
                            step -> hierarchy.life(step.successor()).getFirst().code() + " " + step.share())
                    .containsExactly("M 0.25", "N 0.5", "O 0.25");
        }

        @Test
        void ofAnAbolishedUnitAreNotStated() {
            carryOut(DAY, abolish("X2"));

            assertThat(hierarchy.successorsOf(id("X2"))).singleElement().satisfies(step -> {
                assertThat(step.kind()).isEqualTo(SuccessionKind.ABOLISHED);
                assertThat(step.successor()).isNull();
            });
        }
    }

    @Nested
    class CodesOfTheDay {

        @Test
        void ofAUnitThatEndsAreFreeOnTheSameDay() {
            carryOut(DAY, merge("X2", "N"), create("N", "xã", "H1"), rename("X3", "X2", null));

            assertThat(hierarchy.byCode("X2", DAY)).map(UnitVersion::unit).contains(id("X3"));
            assertThat(hierarchy.byCode("X2", DAY.minusDays(1)))
                    .map(UnitVersion::unit)
                    .contains(id("X2"));
        }

        @Test
        void canBeExchanged() {
            carryOut(DAY, rename("X1", "X2", null), rename("X2", "X1", null));

            assertThat(hierarchy.byCode("X1", DAY)).map(UnitVersion::unit).contains(id("X2"));
            assertThat(hierarchy.byCode("X2", DAY)).map(UnitVersion::unit).contains(id("X1"));
        }

        @Test
        void ofAnotherUnitAreTaken() {
            assertRefused("/changes/0/code", "unit-change.code-taken", rename("X1", "X3", null));
            assertRefused("/changes/0/code", "unit-change.code-taken", create("X3", "xã", "H1"));
            assertThat(arguments(DAY, create("X3", "xã", "H1"))).containsExactly("X3", "Tên X3");
        }

        @Test
        void ofAUnitThatBeginsLaterAreTakenToo() {
            registered(during("N", "xã", "H1", LATER, null));

            assertRefused("/changes/0/code", "unit-change.code-taken", create("N", "xã", "H2"));
        }

        @Test
        void ofAUnitThatEndedCanBeUsedAgain() {
            registered(during("OLD", "xã", "H1", null, EARLIER));

            carryOut(DAY, create("OLD", "xã", "H2"));

            assertThat(hierarchy.everByCode("OLD")).hasSize(2);
        }
    }

    @Nested
    class Places {

        @Test
        void areThereOnTheDay() {
            registered(during("N", "huyện", "T", LATER, null), during("OLD", "huyện", "T", null, EARLIER));

            assertRefused("/changes/0/parent", "unit-change.parent-later", transfer("X1", "N"));
            assertRefused("/changes/0/parent", "unit-change.after-ended", transfer("X1", "OLD"));
            assertRefused("/changes/0/parent", "unit-change.after-unknown", transfer("X1", "NOWHERE"));
            assertRefused("/changes/0/parent", "unit-change.after-unknown", create("M", "xã", "NOWHERE"));
        }

        @Test
        void doNotEndByTheSameAct() {
            assertRefused(
                    "/changes/3/parent",
                    "unit-change.after-ended",
                    create("N", "huyện", "T"),
                    merge("H2", "N"),
                    transfer("X3", "N"),
                    transfer("X1", "H2"));
        }

        @Test
        void doNotEndBeforeTheUnit() {
            registered(during("N", "huyện", "T", null, LATER));

            assertRefused("/changes/0/parent", "unit-change.parent-ends", transfer("X1", "N"));
            assertThat(arguments(DAY, create("M", "xã", "N"))).containsExactly("Tên mới M", "M");
        }

        @Test
        void whatATransferredUnitBringsAlongStandsWithIt() {
            Act.Outcome outcome = carryOut(DAY, transfer("X1", "H2", "0.250"), transfer("X2", "H2", "0.75"));

            UnitVersion moved = outcome.after().at(id("X1"), DAY).orElseThrow();
            assertThat(moved.handover()).isEqualTo(new Handover(id("H1"), new BigDecimal("0.25")));
            assertThat(outcome.after()
                            .at(id("X1"), DAY.minusDays(1))
                            .orElseThrow()
                            .handover())
                    .isNull();
            hierarchy = outcome.after();
            Act.Outcome renamed = carryOut(LATER, rename("X1", null, "Khác"));
            assertThat(renamed.after().at(id("X1"), LATER).orElseThrow().handover())
                    .isNull();
            assertThat(renamed.after().at(id("X1"), DAY).orElseThrow().handover())
                    .isNotNull();
            Act.Outcome again = carryOut(DAY, rename("X1", null, "Khác"));
            assertThat(again.after().at(id("X1"), DAY).orElseThrow().handover()).isNotNull();
        }

        @Test
        void whatIsBroughtAlongIsStatedForAllThatLeaveAUnitThatGoesOn() {
            assertRefused("/changes/0/share", "unit-change.share-range", transfer("X1", "H2", "1.1"));
            assertRefused(
                    "/changes/1/share", "unit-change.share-missing", transfer("X1", "H2", "0.2"), transfer("X2", "H2"));
            assertRefused(
                    "/changes/1/share",
                    "unit-change.shares-above",
                    transfer("X1", "H2", "0.5"),
                    transfer("X2", "H2", "0.6"));
            assertRefused("/changes/0/share", "unit-change.share-of-nothing", transfer("P", "T", "0.2"));
            assertRefused("/changes/0/share", "unit-change.share-of-nothing", transfer("X1", "H1", "0.2"));
            assertRefused(
                    "/changes/1/share",
                    "unit-change.share-of-ended",
                    merge("X1", "N"),
                    transfer("V", "N", "0.2"),
                    create("N", "xã", "H1"));
        }

        @Test
        void standOnAHigherLevel() {
            assertRefused("/changes/0/parent", "unit.parent-level", transfer("H1", "X3"));
            assertRefused("/changes/0/parent", "unit.parent-level", create("N", "xã", "X3"));
            assertRefused("/changes/0/parent", "unit.parent-level", create("N", "xã", "S"));
            assertRefused("/changes/0/kind", "unit.parent-level", reclassify("H2", "xã"));
        }

        @Test
        void areNotBelowTheUnitItself() {
            assertRefused("/changes/0/parent", "unit.cycle", transfer("S", "P"));
            assertRefused("/changes/0/parent", "unit.cycle", transfer("S", "S"));
        }

        @Test
        void areTheNewUnitOfTheActWhereItTakesTheOldCode() {
            Act.Outcome outcome = carryOut(
                    DAY,
                    create("H1", "huyện", "T"),
                    merge("H1", "H1"),
                    merge("H2", "H1"),
                    transfer("X1", "H1"),
                    transfer("X2", "H1"),
                    transfer("X3", "H1"));

            assertThat(List.of(on(DAY, "X1"), on(DAY, "X2"), on(DAY, "X3")))
                    .extracting(UnitVersion::parent)
                    .containsOnly(outcome.units().get(1));
        }

        @Test
        void canBeNamedByTheCodeThatTheActGives() {
            carryOut(DAY, rename("H2", "H9", null), transfer("X1", "H9"));

            assertThat(on(DAY, "X1").parent()).isEqualTo(id("H2"));
        }

        @Test
        void canBeNamedByIdThoughTheActRenamesThem() {
            carryOut(DAY, rename("H2", null, "Tên khác"));
            carryOut(DAY, rename("H2", null, "Tên khác nữa"), transfer("X1", id("H2").toString()));

            assertThat(on(DAY, "X1").parent()).isEqualTo(id("H2"));
        }

        @Test
        void mayBecomeHigherOrLowerTogether() {
            carryOut(DAY, reclassify("H2", "xã"), transfer("H2", "H1"), reclassify("X3", "thôn"));

            assertThat(on(DAY, "X3").parent()).isEqualTo(id("H2"));
            assertThat(on(DAY, "H2").parent()).isEqualTo(id("H1"));
        }
    }

    @Nested
    class ThoseBelow {

        @Test
        void areNotLeftWithoutAParent() {
            assertRefused("/changes/1/unit", "unit-change.child-left", create("N", "xã", "H1"), merge("X1", "N"));
            assertThat(faults(DAY, abolish("H1"))).hasSize(2).allSatisfy(fault -> {
                assertThat(fault.pointer()).isEqualTo("/changes/0/unit");
                assertThat(fault.code()).isEqualTo("unit-change.child-left");
            });
            assertThat(arguments(DAY, abolish("X1"))).containsExactly("Tên V", "V");
        }

        @Test
        void areLookedForAtAllLaterTimes() {
            carryOut(LATER, transfer("V", "X2"));
            registered(during("W", "thôn", "X3", LATER, null));

            assertRefused("/changes/0/unit", "unit-change.child-left", abolish("X3"));
            assertRefused("/changes/0/unit", "unit-change.child-left", abolish("X1"));
        }

        @Test
        void mayEndWithIt() {
            carryOut(DAY, abolish("X1"), abolish("V"));

            assertThat(hierarchy.at(id("V"), DAY)).isEmpty();
            assertThat(hierarchy.at(id("V"), DAY.minusDays(1))).isPresent();
        }
    }

    @Nested
    class Days {

        @Test
        void mayLieInTheFuture() {
            LocalDate day = LocalDate.of(2099, 1, 1);

            carryOut(day, rename("X1", null, "Tên của thế kỷ sau"));

            assertThat(on(day.minusDays(1), "X1").name().vi()).isEqualTo("Tên X1");
            assertThat(on(day, "X1").name().vi()).isEqualTo("Tên của thế kỷ sau");
        }

        @Test
        void mayBeKnownOnlyAsOnesByWhichItHadHappened() {
            Act.Outcome outcome = act(DAY, DatePrecision.KNOWN_BY, reclassify("X1", "phường"), create("N", "xã", "H1"))
                    .carryOut(hierarchy, MadeUp.LEVELS);
            hierarchy = outcome.after();

            assertThat(on(DAY, "X1").precision()).isEqualTo(DatePrecision.KNOWN_BY);
            assertThat(hierarchy.life(outcome.units().get(2)).getFirst().precision())
                    .isEqualTo(DatePrecision.KNOWN_BY);
            assertThat(on(DAY.minusDays(1), "X1").precision()).isEqualTo(DatePrecision.EXACT);
        }

        @Test
        void inThePastChangeLaterVersionsThatHadTheSame() {
            carryOut(LATER, transfer("X1", "H2"));
            carryOut(DAY, rename("X1", "X1-NEW", "Tên đổi sớm"));

            assertThat(hierarchy.life(id("X1"))).hasSize(3);
            assertThat(on(LATER, "X1").name().vi()).isEqualTo("Tên đổi sớm");
            assertThat(on(LATER, "X1").code()).isEqualTo("X1-NEW");
            assertThat(on(LATER, "X1").parent()).isEqualTo(id("H2"));
            assertThat(on(DAY, "X1").parent()).isEqualTo(id("H1"));
        }

        @Test
        void inThePastLeaveLaterVersionsThatWereChangedSince() {
            carryOut(LATER, rename("X1", null, "Tên về sau"), reclassify("X1", "phường"));
            carryOut(DAY, rename("X1", null, "Tên ở giữa"), reclassify("X1", "phường"), transfer("X1", "H2"));

            assertThat(on(LATER, "X1").name().vi()).isEqualTo("Tên về sau");
            assertThat(on(LATER, "X1").parent()).isEqualTo(id("H2"));
            assertThat(on(LATER, "X1").kind()).isEqualTo("phường");
        }

        @Test
        void mayHaveTwoActs() {
            carryOut(DAY, rename("X1", null, "Tên sáng"));
            Act.Outcome second = carryOut(DAY, transfer("X1", "H2"), rename("X1", "X1-NEW", null));

            assertThat(hierarchy.life(id("X1"))).hasSize(2);
            assertThat(on(DAY, "X1").name().vi()).isEqualTo("Tên sáng");
            assertThat(on(DAY, "X1").code()).isEqualTo("X1-NEW");
            assertThat(on(DAY, "X1").parent()).isEqualTo(id("H2"));
            assertThat(second.edits()).hasSize(1);
        }

        @Test
        void haveOneEndOfAUnitOnly() {
            carryOut(DAY, abolish("X2"));

            assertRefused("/changes/1/unit", "unit-change.ends-later", create("N", "xã", "H1"), merge("X2", "N"));
            assertThat(arguments(DAY, abolish("X2"))).containsExactly("Tên X2", DAY);
        }

        @Test
        void ofASecondActOfTheSameDayMayPutMoreIntoANewUnit() {
            UUID made = carryOut(DAY, create("N", "xã", "H1"), merge("X2", "N"))
                    .units()
                    .get(1);

            carryOut(DAY, merge("X3", "N"));

            assertThat(hierarchy.predecessorsOf(made))
                    .extracting(Succession::predecessor)
                    .containsExactly(id("X2"), id("X3"));
        }
    }

    @Nested
    class Undoing {

        @Test
        void ofAnOlderActIsSeenToBeOvertaken() {
            Act.Outcome older = carryOut(DAY, rename("X1", null, "Tên cũ hơn"), transfer("X2", "H2"));
            carryOut(EARLIER, rename("X1", "X1-NEW", null));

            assertThat(hierarchy.overtaken(older.edits()))
                    .hasSize(2)
                    .allSatisfy(edit -> assertThat(edit.unit()).isEqualTo(id("X1")));
        }

        @Test
        void ofAnActOnOtherUnitsStaysPossible() {
            Act.Outcome older = carryOut(DAY, rename("X1", null, "Tên cũ hơn"));
            carryOut(DAY, rename("X2", null, "Tên khác"));

            assertThat(hierarchy.overtaken(older.edits())).isEmpty();
            hierarchy = hierarchy.without(older.edits());
            assertThat(on(DAY, "X1").name().vi()).isEqualTo("Tên X1");
            assertThat(on(DAY, "X2").name().vi()).isEqualTo("Tên khác");
        }
    }
}
