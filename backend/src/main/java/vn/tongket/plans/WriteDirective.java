package vn.tongket.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Name;
import vn.tongket.platform.text.Passage;
import vn.tongket.platform.text.Source;

/**
 * A directive to enter; codes of units are read on the day of the occasion, else today.
 *
 * @param code unique within the occasion
 * @param parent code (of the same occasion) or id of the directive that this one is a part of
 * @param addressees who is to act; each a unit or a party outside the hierarchy
 */
public record WriteDirective(
        @NotBlank @Pattern(regexp = WriteTask.CODE) String code,
        @NotNull Passage text,
        @NotNull Giver givenBy,
        @NotNull Occasion occasion,
        @Nullable @Size(max = 40) String parent,
        @Nullable @Size(max = 200) List<Addressee> addressees,

        @Nullable
        @Schema(
                implementation = String.class,
                enumeration = {"once", "annual"})
        Recurrence recurrence,

        @Nullable @Schema(implementation = String.class, example = "2023")
        TaskPeriod period,

        @Nullable LocalDate due,
        @Nullable Source source,
        @Nullable Passage note) {

    /**
     * Who directs.
     *
     * @param unit code or id of the unit he speaks for
     */
    @Schema(name = "WriteGiver")
    public record Giver(
            @NotBlank @Size(max = 200) String name,
            @Nullable Name position,
            @Nullable @Size(max = 40) String unit) {}

    /** Where it was said or written. */
    @Schema(name = "WriteOccasion")
    public record Occasion(
            @NotNull
            @Schema(
                    implementation = String.class,
                    enumeration = {"conference", "document"})
            OccasionKind kind,

            @Nullable Name title,
            @Nullable LocalDate date,
            @Nullable @Size(max = 100) String number) {}

    /**
     * Who is to act: one of the two.
     *
     * @param unit code or id
     * @param party somebody outside the hierarchy
     */
    @Schema(name = "WriteAddressee")
    public record Addressee(
            @Nullable @Size(max = 40) String unit, @Nullable Name party) {}
}
