package vn.tongket.awards.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Imported;

/** What other rooms ask about types of awards and what the law says of them. */
public interface AwardLaws {

    /**
     * Adds a type to the catalogue; one that is there already stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 or 422 where a rule forbids it
     */
    void importType(String code, WriteAwardType type);

    /**
     * The same, and where one is there already, it says this afterwards.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 or 422 where a rule forbids it
     */
    Imported putType(String code, WriteAwardType type);

    /**
     * Adds a legal version to the catalogue; one that is there already stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 or 422 where a rule forbids it
     */
    void importLaw(String code, WriteAwardLaw law);

    /**
     * The same, and where one is there already, it says this afterwards.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 or 422 where a rule forbids it
     */
    Imported putLaw(String code, WriteAwardLaw law);

    /**
     * Says what a legal version says of a type; where it says something already, that stays.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403, 404 or 422 where a rule forbids it
     */
    void importTypeVersion(String code, String law, WriteAwardTypeVersion version);

    /**
     * The same, and where it says something else, it says this afterwards.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403, 404 or 422 where a rule forbids it
     */
    Imported putTypeVersion(String code, String law, WriteAwardTypeVersion version);

    /** The codes of all types, in order. */
    List<String> typeCodes();

    /** The id of a type; empty for an unknown code. */
    Optional<UUID> idOf(String code);

    /** A type as it is on a day, or nearest to it; empty for an unknown one. */
    Optional<AwardTypeResponse> type(String code, LocalDate day);

    /**
     * The same for a type that a query names.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 400 for an unknown one, with those that exist
     */
    default AwardTypeResponse asked(String code, LocalDate day) {
        return type(code, day)
                .orElseThrow(() -> ApiProblem.invalidQuery(
                        List.of(Fault.of("type", "query.unknown-value", code, String.join(", ", typeCodes())))));
    }

    /** What is wrong with a list of codes of types, {@code types} in a body: those that are unknown. */
    default List<Fault> unknownTypes(@Nullable List<String> codes) {
        List<String> known = typeCodes();
        List<String> named = codes == null ? List.of() : codes;
        return IntStream.range(0, named.size())
                .filter(i -> !known.contains(named.get(i)))
                .mapToObj(i -> Fault.at("/types/" + i, "award-rule.type-unknown", named.get(i)))
                .toList();
    }

    /** The same by its id. */
    Optional<AwardTypeResponse> type(UUID id, LocalDate day);

    /** The codes of the types that are called so: by code, by a name of any legal version, by another name in use. */
    List<String> named(String words);
}
