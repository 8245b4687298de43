package vn.tongket.indicators.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.time.AsOf;

/** What other rooms ask about indicators. */
public interface Indicators {

    /**
     * The definition in force on a day.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404 for an unknown code
     */
    Definition definition(String code, LocalDate day);

    /** The same as it was known then; null for now. */
    Definition definition(String code, LocalDate day, @Nullable AsOf asOf);

    /** The same, where it is no fault of the address when there is none. */
    Optional<Definition> find(String code, LocalDate day);

    /** The same as it was known then; null for now. */
    Optional<Definition> find(String code, LocalDate day, @Nullable AsOf asOf);

    /** All definitions in force on a day, by their codes. */
    List<Definition> definitions(LocalDate day);

    /**
     * Refuses codes in a filter that no indicator has.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 400 naming them
     */
    void requireKnown(Collection<String> codes);

    /** Writes a definition; an equal one changes nothing. */
    Reply.Saved<IndicatorResponse> register(String code, WriteIndicator body);
}
