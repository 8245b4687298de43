package vn.tongket.awards.awards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An award that was issued, for rooms that certify it to whoever asks: without a name that was taken down.
 *
 * @param award in force or annulled, with a serial
 * @param day on which roles on its authority are judged
 * @param annulment null while it is in force
 */
public record IssuedAward(
        AwardResponse award, LocalDate day, @Nullable Annulment annulment) {

    /** Without a name that was taken out of public view. */
    IssuedAward forPublic() {
        return new IssuedAward(award.forPublic(), day, annulment);
    }

    /**
     * That it is no longer in force. Why is not told: a ground may be about a person.
     *
     * @param date the day
     * @param decision number of the decision that annuls it, or null where none is recorded
     */
    public record Annulment(LocalDate date, @Nullable String decision) {}
}
