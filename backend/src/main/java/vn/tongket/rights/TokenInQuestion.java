package vn.tongket.rights;

import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Role;
import vn.tongket.rights.RightsExplanation.ExplainedToken;

/**
 * A token that a question names.
 *
 * @param actor who calls with it
 * @param unitInWords the unit it is limited to; empty for none
 */
record TokenInQuestion(ExplainedToken explained, Actor actor, String unitInWords) {

    /** Who calls with it, as if one role were all he had. */
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
