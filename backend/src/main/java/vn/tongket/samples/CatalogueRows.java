package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tongket.awards.law.AnnualGrade;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.law.AwardPrize;
import vn.tongket.awards.law.Confidence;
import vn.tongket.awards.law.PrerequisiteKind;
import vn.tongket.awards.law.PrerequisiteTiming;
import vn.tongket.awards.law.WriteAwardLaw;
import vn.tongket.awards.law.WriteAwardPrerequisite;
import vn.tongket.awards.law.WriteAwardTypeVersion;
import vn.tongket.awards.prizes.Prizes;
import vn.tongket.awards.prizes.WriteBaseSalary;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.Codes;

/** The law of commendation: its versions, what each says of the types, and the base salaries that prizes rest on. */
@ApplicationScoped
class CatalogueRows implements RowLoader {

    private static final String PREREQUISITES = "prerequisites.csv";

    private final AwardLaws laws;
    private final Prizes prizes;

    CatalogueRows(AwardLaws laws, Prizes prizes) {
        this.laws = laws;
        this.prizes = prizes;
    }

    @Override
    public Map<String, Consumer<SampleFile>> kinds() {
        return Map.of(
                "award-laws", RowLoader.each(this::law),
                "award-type-versions", file -> file.rows().forEach(row -> version(file, row)),
                "base-salaries", RowLoader.each(this::salary));
    }

    @Override
    public Map<String, PackKind> packKinds() {
        return Map.of(
                "award-laws",
                PackKind.of(
                        PackKind.columns("code"),
                        row -> row.text("name_vi"),
                        row -> laws.putLaw(row.text("code"), writtenLaw(row))),
                "award-type-versions",
                new PackKind(
                        PackKind.columns("code", "law"),
                        row -> row.text("name_vi"),
                        CatalogueRows::isOf,
                        (row, parts) ->
                                laws.putTypeVersion(row.text("code"), row.text("law"), writtenVersion(row, parts))),
                "base-salaries",
                PackKind.of(
                        PackKind.columns("valid_from"),
                        row -> row.text("amount"),
                        row -> prizes.putBaseSalary(LocalDate.parse(row.text("valid_from")), writtenSalary(row))));
    }

    private void law(SampleRow row) {
        laws.importLaw(row.text("code"), writtenLaw(row));
    }

    private static WriteAwardLaw writtenLaw(SampleRow row) {
        return new WriteAwardLaw(
                row.name("name"),
                kinds(row),
                row.text("legal_basis"),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.localizedTextOrNull("note"),
                row.source());
    }

    private static List<RecipientKind> kinds(SampleRow row) {
        return row.texts("recipient_kinds").stream()
                .map(code -> Codes.read(RecipientKind.class, code))
                .toList();
    }

    private void version(SampleFile file, SampleRow row) {
        List<SampleRow> parts = file.part(PREREQUISITES).stream()
                .filter(part -> isOf(row, part))
                .toList();
        laws.importTypeVersion(row.text("code"), row.text("law"), writtenVersion(row, parts));
    }

    private static boolean isOf(SampleRow version, SampleRow prerequisite) {
        return prerequisite.text("code").equals(version.text("code"))
                && prerequisite.text("law").equals(version.text("law"));
    }

    private static WriteAwardTypeVersion writtenVersion(SampleRow row, List<SampleRow> parts) {
        return new WriteAwardTypeVersion(
                row.name("name"),
                kinds(row),
                Codes.read(AwardLevel.class, row.text("level")),
                row.nameOrNull("authority"),
                row.text("legal_basis"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.texts("prizes").stream().map(prize -> prize(row, prize)).toList(),
                parts.stream().map(CatalogueRows::prerequisite).toList(),
                row.localizedTextOrNull("note"),
                row.source());
    }

    /** A prize is written {@code individual=0.3}. */
    private static AwardPrize prize(SampleRow row, String prize) {
        String[] parts = prize.split("=");
        return new AwardPrize(
                Codes.read(RecipientKind.class, parts[0]),
                new BigDecimal(parts[1]),
                row.text("prizes_legal_basis"),
                Codes.read(Confidence.class, row.text("prizes_confidence")));
    }

    private static WriteAwardPrerequisite prerequisite(SampleRow row) {
        return new WriteAwardPrerequisite(
                Codes.read(PrerequisiteKind.class, row.text("kind")),
                row.textOrNull("type"),
                row.numberOrNull("years"),
                row.read("timing", code -> Codes.read(PrerequisiteTiming.class, code)),
                row.read("level", code -> Codes.read(AwardLevel.class, code)),
                row.read("minimum_grade", code -> Codes.read(AnnualGrade.class, code)),
                row.text("legal_basis"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.localizedTextOrNull("note"));
    }

    private void salary(SampleRow row) {
        prizes.importBaseSalary(LocalDate.parse(row.text("valid_from")), writtenSalary(row));
    }

    private static WriteBaseSalary writtenSalary(SampleRow row) {
        return new WriteBaseSalary(
                Long.valueOf(row.text("amount")),
                row.text("legal_basis"),
                Codes.read(Confidence.class, row.text("confidence")),
                row.source());
    }
}
