package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import vn.tongket.awards.awards.RecordedAward;
import vn.tongket.awards.awards.RecordedAwards;
import vn.tongket.awards.awards.RecordedDecision;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.law.WriteAwardType;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.ClockProducer;

/** The award catalogue, decisions and awards known from a secondary source. */
@ApplicationScoped
class AwardRows implements RowLoader {

    private final AwardLaws laws;
    private final RecordedAwards recorded;

    AwardRows(AwardLaws laws, RecordedAwards recorded) {
        this.laws = laws;
        this.recorded = recorded;
    }

    @Override
    public Map<String, Consumer<SampleFile>> kinds() {
        return Map.of(
                "award-types", RowLoader.each(this::type),
                "award-decisions", RowLoader.each(this::decision),
                "awards", RowLoader.each(this::award));
    }

    @Override
    public Map<String, PackKind> packKinds() {
        return Map.of(
                "award-types",
                PackKind.of(
                        PackKind.columns("code"),
                        row -> row.text("name_vi"),
                        row -> laws.putType(row.text("code"), written(row))));
    }

    private void type(SampleRow row) {
        laws.importType(row.text("code"), written(row));
    }

    private static WriteAwardType written(SampleRow row) {
        return new WriteAwardType(
                row.name("name"),
                row.texts("aliases"),
                Codes.read(AwardConcept.class, row.text("concept")),
                row.texts("recipient_kinds").stream()
                        .map(code -> Codes.read(RecipientKind.class, code))
                        .toList(),
                Codes.read(AwardLevel.class, row.text("level")),
                row.text("legal_basis"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"),
                row.source());
    }

    private void decision(SampleRow row) {
        recorded.importDecision(new RecordedDecision(
                row.text("key"),
                row.text("authority_code"),
                row.textOrNull("number"),
                row.dateOrNull("date"),
                row.textOrNull("signer"),
                Objects.requireNonNull(row.source()),
                row.localizedTextOrNull("note"),
                knownSince(row),
                null,
                null,
                null));
    }

    /** The presentation makes an award known. */
    private static Instant knownSince(SampleRow row) {
        return Objects.requireNonNull(row.dateOrNull("presented_on"))
                .atStartOfDay(ClockProducer.ZONE)
                .toInstant();
    }

    private void award(SampleRow row) {
        recorded.importAward(new RecordedAward(
                row.text("key"),
                row.text("decision"),
                row.text("type"),
                Codes.read(RecipientKind.class, row.text("recipient_kind")),
                row.textOrNull("recipient_name"),
                row.textOrNull("recipient_unit"),
                row.textOrNull("position"),
                row.numberOrNull("count"),
                row.number("achievement_year"),
                row.dateOrNull("presented_on"),
                Objects.requireNonNull(row.source()),
                row.localizedTextOrNull("note"),
                null,
                null,
                null,
                null));
    }
}
