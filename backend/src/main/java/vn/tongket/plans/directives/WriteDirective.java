package vn.tongket.plans.directives;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.PeriodSpan;
import vn.tongket.organisation.units.UnitRef;

/**
 * A directive to enter; codes of units are read on the day of the occasion, else today.
 *
 * @param code unique within the occasion
 * @param parent code (of the same occasion) or id of the directive that this one is a part of
 * @param addressees who is to act; each a unit or a party outside the hierarchy
 */
public record WriteDirective(
        @NotBlank @Pattern(regexp = CODE) String code,
        @NotNull LocalizedText text,
        @NotNull Giver givenBy,
        @NotNull Occasion occasion,
        @Nullable @Size(max = 40) String parent,
        @Nullable @Size(max = 200) List<Addressee> addressees,

        @Nullable
        @Schema(
                implementation = String.class,
                enumeration = {"once", "annual"})
        DirectiveRecurrence recurrence,

        @Nullable @Schema(implementation = String.class, example = "2023")
        PeriodSpan period,

        @Nullable LocalDate due,
        @Nullable Source source,
        @Nullable LocalizedText note) {

    static final String CODE = "^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$";

    /** A directive as a merge patch finds it. */
    static WriteDirective of(DirectiveResponse directive) {
        return new WriteDirective(
                directive.code(),
                directive.text(),
                new Giver(
                        directive.givenBy().name(),
                        directive.givenBy().position(),
                        id(directive.givenBy().unit())),
                of(directive.occasion()),
                directive.parent() == null ? null : directive.parent().id().toString(),
                directive.addressees().stream()
                        .map(addressee -> new Addressee(id(addressee.unit()), addressee.party()))
                        .toList(),
                directive.recurrence(),
                directive.period() == null ? null : PeriodSpan.parse(directive.period()),
                directive.due(),
                directive.source(),
                directive.note());
    }

    private static Occasion of(DirectiveResponse.Occasion occasion) {
        return new Occasion(
                occasion.kind(),
                occasion.title(),
                occasion.date(),
                occasion.number(),
                occasion.documentKind(),
                occasion.documentTitle(),
                occasion.signer());
    }

    private static @Nullable String id(@Nullable UnitRef unit) {
        return unit == null ? null : unit.id().toString();
    }

    /**
     * Who directs.
     *
     * @param unit code or id of the unit they speak for
     */
    @Schema(name = "WriteGiver")
    public record Giver(
            @NotBlank @Size(max = 200) String name,
            @Nullable Name position,
            @Nullable @Size(max = 40) String unit) {}

    /**
     * Where it was said or written.
     *
     * @param documentKind in what it is written, or what was said put down
     */
    @Schema(name = "WriteOccasion")
    public record Occasion(
            @NotNull
            @Schema(
                    implementation = String.class,
                    enumeration = {"conference", "document"})
            OccasionKind kind,

            @Nullable Name title,
            @Nullable LocalDate date,
            @Nullable @Size(max = 100) String number,

            @Nullable
            @Schema(
                    implementation = String.class,
                    enumeration = {
                        "conclusion-notice",
                        "official-letter",
                        "instruction",
                        "decision",
                        "resolution",
                        "plan",
                        "other"
                    })
            DocumentKind documentKind,

            @Nullable Name documentTitle,
            @Nullable @Size(max = 200) String signer) {}

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
