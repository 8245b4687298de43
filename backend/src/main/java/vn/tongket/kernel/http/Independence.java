package vn.tongket.kernel.http;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;

/**
 * Four eyes: nobody decides on work in which they had a part, nor by a right that somebody lent them who had one. People are
 * told apart by their accounts, and two accounts of one name are taken for one person until an administrator names them apart.
 *
 * @param hadPart whether an account had a part in the work
 */
public record Independence(Predicate<UUID> hadPart) {

    /**
     * Of the work of one person.
     *
     * @param author the account, or null for work of the installation itself
     */
    public static Independence of(@Nullable UUID author) {
        return new Independence(account -> account.equals(author));
    }

    /** Of the work of several. */
    public static Independence of(Collection<UUID> authors) {
        return new Independence(Set.copyOf(authors)::contains);
    }

    /**
     * Refuses whoever may not decide, or had a part in the work.
     *
     * @param may whether somebody with certain rights may decide
     * @param ownWork the code of the refusal of those who had a part
     * @throws ApiProblem 403
     */
    public void require(Actor actor, Predicate<Actor> may, String ownWork) {
        if (!may.test(actor)) {
            throw ApiProblem.forbidden("access.denied");
        }
        requireOfOthers(actor, may, ownWork);
    }

    /** The same for a caller whose right was checked before. */
    public void requireOfOthers(Actor actor, Predicate<Actor> may, String ownWork) {
        if (actor.id() != null && hadPart.test(actor.id())) {
            throw ApiProblem.forbidden(ownWork);
        }
        if (actor.namesakes().stream().anyMatch(hadPart)) {
            throw ApiProblem.forbidden("independence.same-name");
        }
        Actor others = actor.withoutRightsOf(delegator -> hadPart.test(delegator.id()));
        if (!others.equals(actor) && !may.test(others)) {
            throw ApiProblem.forbidden("delegation.from-author");
        }
    }
}
