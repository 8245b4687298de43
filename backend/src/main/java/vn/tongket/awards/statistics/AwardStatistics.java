package vn.tongket.awards.statistics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.awards.PositionClass;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.answer.Tabular;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitRef;

/**
 * What was awarded in a year, as the ministry asks for it each 15 December (Circular 02/2023/TT-BNV, forms 0601–0605.N):
 * by title or form, kind of recipient, position of persons, and way. Awards count that are in force, by the day of their
 * decision, or the day since which it is known where it has none.
 *
 * @param from first day that counts
 * @param to last day that counts
 * @param unit the authority whose decisions count, with all below it; null for all
 * @param rows one for each combination that there is
 * @param sums of the rows, by each of the four alone, by title or form, and of all
 * @param consistent whether every group of sums comes to the total, which is counted by itself
 */
@Schema(name = "AwardStatistics")
public record AwardStatistics(
        Integer year,
        PeriodBasis periodBasis,
        LocalDate from,
        LocalDate to,
        @Nullable UnitRef unit,
        List<Row> rows,
        List<Row> sums,
        Boolean consistent)
        implements Tabular {

    /**
     * A row: what it is of, and its numbers.
     *
     * @param of what it counts: {@code combination}, or a sum by {@code concept}, {@code type}, {@code recipient-kind},
     *     {@code position-class}, {@code way}, or the {@code total}
     * @param type null where it is of several
     * @param positionClass null where it is of several, where it is not stated, and for groups
     * @param way null where it is of several, and where it is not stated
     * @param awards how many awards
     * @param recipients how many recipients they name or count
     * @param uncounted how many of the awards are to recipients whose number is not stated; they add none to those
     * @param list the address that lists exactly these awards
     */
    @Schema(name = "AwardStatisticsRow")
    public record Row(
            String of,
            @Nullable AwardConcept concept,
            @Nullable AwardTypeRef type,
            @Nullable RecipientKind recipientKind,
            @Nullable PositionClass positionClass,
            @Nullable AwardWay way,
            Long awards,
            Long recipients,
            Long uncounted,
            String list) {}

    @Override
    @JsonIgnore
    @Schema(hidden = true)
    public List<Row> tableRows() {
        return Stream.concat(rows.stream(), sums.stream()).toList();
    }

    @Override
    @JsonIgnore
    @Schema(hidden = true)
    public Class<Row> tableRow() {
        return Row.class;
    }
}
