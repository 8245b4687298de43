package vn.tongket.awards.register;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.awards.PositionClass;
import vn.tongket.awards.awards.RecordedAward;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.tables.RowCells;
import vn.tongket.services.tables.TableRow;

/** Reads rows of a list: what its words mean in the catalogue and among the units of the day of each decision. */
final class AwardListReader {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_ACHIEVEMENT = 1000;

    private final AwardListOrder order;
    private final AwardLaws laws;
    private final Units units;
    private final Clock clock;
    private final Map<String, List<String>> knownTypes = new HashMap<>();

    AwardListReader(AwardListOrder order, AwardLaws laws, Units units, Clock clock) {
        this.order = order;
        this.laws = laws;
        this.units = units;
        this.clock = clock;
    }

    /** A row, or what is wrong with it. */
    record Read(@Nullable ListedAward award, List<Fault> faults) {}

    Read read(TableRow row) {
        Cells cells = new Cells(row);
        LocalDate date = cells.day(AwardListColumn.DECISION_DATE);
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        UnitRef authority = cells.unit(AwardListColumn.AUTHORITY, day);
        String number = cells.text(AwardListColumn.DECISION_NUMBER, LONGEST_NUMBER);
        String signer = cells.text(AwardListColumn.SIGNER, LONGEST_NAME);
        String type = cells.type();
        RecipientKind kind = cells.kind();
        String name = cells.text(AwardListColumn.NAME, LONGEST_NAME);
        Integer count = cells.whole(AwardListColumn.COUNT);
        UnitRef unit = cells.given(AwardListColumn.UNIT) == null ? null : cells.unit(AwardListColumn.UNIT, day);
        String position = cells.text(AwardListColumn.POSITION, LONGEST_NAME);
        Integer year = cells.year(date);
        LocalDate presentedOn = cells.day(AwardListColumn.PRESENTED_ON);
        AwardWay way = cells.choice(
                AwardListColumn.WAY,
                code -> Codes.read(AwardWay.class, code),
                String.join(", ", Codes.all(AwardWay.class)));
        PositionClass positionClass = cells.choice(
                AwardListColumn.POSITION_CLASS,
                code -> Codes.read(PositionClass.class, code),
                String.join(", ", Codes.all(PositionClass.class)));
        String achievement = cells.text(AwardListColumn.ACHIEVEMENT, LONGEST_ACHIEVEMENT);
        BigDecimal prize = cells.number(AwardListColumn.STATED_PRIZE);
        if (name == null && count == null) {
            cells.fault(AwardListColumn.NAME.code(), "body.required");
        }
        if (!cells.faults().isEmpty()) {
            return new Read(null, cells.faults());
        }
        Source source = new Source(order.source(), cells.text(AwardListColumn.SOURCE_PAGE, LONGEST_NUMBER), null, null);
        Objects.requireNonNull(authority);
        String decision = key(authority.id(), number == null ? order.source() : number, date);
        return new Read(
                new ListedAward(
                        row.row(),
                        new ListedAward.Decision(authority, number, date, signer),
                        new RecordedAward(
                                key(
                                        decision,
                                        type,
                                        kind.code(),
                                        name == null ? null : SearchText.canonical(name),
                                        unit == null ? null : unit.id(),
                                        year,
                                        count,
                                        achievement),
                                decision,
                                type,
                                kind,
                                name,
                                unit == null ? null : unit.id().toString(),
                                position,
                                name == null ? count : null,
                                year,
                                presentedOn,
                                source,
                                null,
                                way,
                                positionClass,
                                achievement,
                                prize == null ? null : prize.longValue())),
                List.of());
    }

    /** The same parts make the same key whenever a list comes in again. */
    private static String key(@Nullable Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part).append('\n');
        }
        return "list:" + UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private final class Cells extends RowCells {

        Cells(TableRow row) {
            super(row, order.format(), order.numbers());
        }

        /** A cell, or what holds for rows that do not say it. */
        @Nullable
        String given(AwardListColumn column) {
            String text = text(column.code());
            return text == null ? order.otherwise(column) : text;
        }

        @Nullable
        String text(AwardListColumn column, int longest) {
            String text = given(column);
            if (text != null && text.length() > longest) {
                fault(column.code(), "body.size", 1, longest);
                return null;
            }
            return text;
        }

        @Nullable
        LocalDate day(AwardListColumn column) {
            return day(column.code(), given(column));
        }

        @Nullable
        Integer whole(AwardListColumn column) {
            BigDecimal number = number(column.code());
            if (number == null) {
                return null;
            }
            if (number.stripTrailingZeros().scale() > 0 || number.signum() <= 0 || number.precision() > 9) {
                fault(column.code(), "body.not-a-whole-number");
                return null;
            }
            return number.intValue();
        }

        @Nullable
        BigDecimal number(AwardListColumn column) {
            BigDecimal number = number(column.code());
            if (number != null && (number.stripTrailingZeros().scale() > 0 || number.signum() < 0)) {
                fault(column.code(), "body.not-a-whole-number");
                return null;
            }
            return number;
        }

        /** Without one the year of the decision; of one whose day cannot be read nothing more is asked. */
        Integer year(@Nullable LocalDate decided) {
            String text = given(AwardListColumn.ACHIEVEMENT_YEAR);
            if (text == null && decided != null) {
                return decided.getYear();
            }
            if (text == null && given(AwardListColumn.DECISION_DATE) != null) {
                return 0;
            }
            if (text == null || !text.matches("(19|2\\d)\\d\\d")) {
                fault(
                        AwardListColumn.ACHIEVEMENT_YEAR.code(),
                        text == null ? "body.required" : "award-list.not-a-year");
                return 0;
            }
            return Integer.valueOf(text);
        }

        RecipientKind kind() {
            String text = given(AwardListColumn.RECIPIENT_KIND);
            if (text == null) {
                return RecipientKind.INDIVIDUAL;
            }
            return switch (SearchText.fold(text)) {
                case "ca nhan" -> RecipientKind.INDIVIDUAL;
                case "tap the" -> RecipientKind.COLLECTIVE;
                case "ho gia dinh" -> RecipientKind.HOUSEHOLD;
                default -> {
                    RecipientKind kind = parse(
                            AwardListColumn.RECIPIENT_KIND.code(),
                            text,
                            code -> Codes.read(RecipientKind.class, code),
                            String.join(", ", Codes.all(RecipientKind.class)));
                    yield kind == null ? RecipientKind.INDIVIDUAL : kind;
                }
            };
        }

        <T> @Nullable T choice(AwardListColumn column, Function<String, T> parser, String forms) {
            String text = given(column);
            return text == null ? null : parse(column.code(), text, parser, forms);
        }

        String type() {
            String text = given(AwardListColumn.TYPE);
            if (text == null) {
                fault(AwardListColumn.TYPE.code(), "body.required");
                return "";
            }
            List<String> codes = knownTypes.computeIfAbsent(text, laws::named);
            if (codes.size() != 1) {
                fault(
                        AwardListColumn.TYPE.code(),
                        codes.isEmpty() ? "award-list.type-unknown" : "award-list.type-ambiguous",
                        text,
                        String.join(", ", codes));
                return "";
            }
            return codes.getFirst();
        }

        /** The unit that a code, an id or a name means on a day. */
        @Nullable
        UnitRef unit(AwardListColumn column, LocalDate day) {
            String text = given(column);
            if (text == null) {
                fault(column.code(), "body.required");
                return null;
            }
            try {
                return units.resolve(text, day);
            } catch (ApiProblem noCode) {
                List<UnitRef> named = named(text, day);
                if (named.size() != 1) {
                    fault(
                            column.code(),
                            named.isEmpty() ? "award.unit-unknown" : "award-list.unit-ambiguous",
                            text,
                            day);
                    return null;
                }
                return named.getFirst();
            }
        }

        private List<UnitRef> named(String name, LocalDate day) {
            String folded = SearchText.fold(name);
            List<UnitRef> named = new ArrayList<>();
            units.hierarchy()
                    .versions()
                    .filter(version -> version.span().contains(day))
                    .filter(version -> SearchText.fold(version.name().vi()).equals(folded))
                    .map(UnitVersion::ref)
                    .forEach(named::add);
            return named;
        }
    }
}
