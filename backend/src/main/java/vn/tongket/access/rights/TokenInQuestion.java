package vn.tongket.access.rights;

import vn.tongket.access.rights.RightsExplanation.ExplainedToken;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/**
 * A token that a question names.
 *
 * @param actor who calls with it
 * @param unitInWords the unit it is limited to; empty for none
 */
record TokenInQuestion(ExplainedToken explained, Actor actor, String unitInWords) {

    /** Who calls with it, as if one role were all they had. */
    Actor withOnly(Role role) {
        return new Actor(
                actor.id(),
                actor.username(),
                actor.grants().stream().filter(grant -> grant.role() == role).toList(),
                actor.scopes(),
                actor.token(),
                actor.limited());
    }
}
