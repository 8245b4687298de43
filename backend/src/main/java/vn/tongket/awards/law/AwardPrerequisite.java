package vn.tongket.awards.law;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;

/**
 * What must have come before an award.
 *
 * @param type code of the award that must be held, for an award
 * @param years for how many years it must be held
 * @param timing whether in the same year, or in consecutive ones before
 * @param level where an initiative must be recognised
 * @param minimumGrade the annual grade that is the least
 * @param legalBasis what says so
 * @param confidence how sure that is
 */
@Schema(name = "AwardPrerequisite")
public record AwardPrerequisite(
        PrerequisiteKind kind,
        @Nullable String type,
        @Nullable Integer years,
        @Nullable PrerequisiteTiming timing,
        @Nullable AwardLevel level,
        @Nullable AnnualGrade minimumGrade,
        String legalBasis,
        Confidence confidence,
        @Nullable LocalizedText note) {

    WriteAwardPrerequisite written() {
        return new WriteAwardPrerequisite(kind, type, years, timing, level, minimumGrade, legalBasis, confidence, note);
    }
}
