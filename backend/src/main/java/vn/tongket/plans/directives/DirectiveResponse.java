package vn.tongket.plans.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.UnitRef;

/**
 * What a leader directs. Units are named as on the day of the occasion.
 *
 * @param code its code within the occasion
 * @param text the instruction
 * @param givenBy who directs
 * @param occasion where it was said or written
 * @param parent the directive that this one is a part of
 * @param addressees who is to act
 * @param recurrence how often; null: not stated
 * @param tasks the tasks that answer it, of plans that the caller may see
 * @param acknowledgements the units that said they have it
 * @param answered whether one of these tasks is not cancelled
 */
@Schema(name = "Directive")
public record DirectiveResponse(
        UUID id,
        String code,
        LocalizedText text,
        Giver givenBy,
        Occasion occasion,
        @Nullable Parent parent,
        List<Addressee> addressees,
        @Nullable DirectiveRecurrence recurrence,
        @Nullable String period,
        @Nullable LocalDate due,
        List<Answer> tasks,
        @Nullable Source source,
        @Nullable LocalizedText note,
        List<Acknowledgement> acknowledgements,
        Boolean answered) {

    /** Who directs. */
    @Schema(name = "Giver")
    public record Giver(
            String name, @Nullable Name position, @Nullable UnitRef unit) {}

    /**
     * Where it was said or written.
     *
     * @param number of the document
     * @param documentKind in what it is written, or what was said put down
     * @param documentTitle what the document is called
     * @param signer who signed it
     */
    @Schema(name = "Occasion")
    public record Occasion(
            OccasionKind kind,
            @Nullable Name title,
            @Nullable LocalDate date,
            @Nullable String number,
            @Nullable DocumentKind documentKind,
            @Nullable Name documentTitle,
            @Nullable String signer) {}

    /** The directive above. */
    @Schema(name = "DirectiveParent")
    public record Parent(UUID id, String code) {}

    /**
     * Who is to act: one of the two.
     *
     * @param party somebody outside the hierarchy
     */
    @Schema(name = "Addressee")
    public record Addressee(
            @Nullable UnitRef unit, @Nullable Name party) {}

    /**
     * A task that answers it.
     *
     * @param status what became of it today
     * @param timing how it stands today against its deadline; null for a group
     */
    @Schema(name = "AnsweringTask")
    public record Answer(
            UUID id,
            String code,
            Name title,
            AnswerPlan plan,

            @Schema(enumeration = {"open", "completed", "done", "paused", "cancelled"})
            String status,

            @Nullable
            @Schema(
                    enumeration = {
                        "not-stated",
                        "no-deadline",
                        "not-due",
                        "due-soon",
                        "overdue",
                        "done-early",
                        "done-on-time",
                        "done-late",
                        "paused",
                        "cancelled"
                    })
            String timing) {}

    /** The plan of such a task. */
    @Schema(name = "AnsweringPlan")
    public record AnswerPlan(UUID id, Integer year) {}
}
