package vn.tongket.indicators.observations;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.kernel.time.Period;

/** What all rooms together say about entering values; where several say the same kind of thing, the first of them. */
@ApplicationScoped
class EntryRuleBook {

    private final List<EntryRules> rooms;

    EntryRuleBook(@All List<EntryRules> rooms) {
        this.rooms = rooms;
    }

    /** The periods about which anything may be said. */
    Set<Period> periods() {
        Set<Period> periods = new HashSet<>();
        rooms.forEach(room -> periods.addAll(room.periods()));
        return periods;
    }

    /** What is said about a place. */
    EntryRules.Rule about(EntryRules.Place place) {
        return about(List.of(place)).getOrDefault(place, EntryRules.Rule.NONE);
    }

    /** What is said about places; one about which nothing is said is left out. */
    Map<EntryRules.Place, EntryRules.Rule> about(Collection<EntryRules.Place> places) {
        Map<EntryRules.Place, EntryRules.Rule> rules = new HashMap<>();
        rooms.forEach(
                room -> room.about(places).forEach((place, rule) -> rules.merge(place, rule, EntryRules.Rule::and)));
        return rules;
    }
}
