package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import vn.tongket.awards.law.AwardTypeListener;

/** Awards show the names of their types, so they read differently too. */
@ApplicationScoped
class AwardsOfTypes implements AwardTypeListener {

    private final AwardRepository awards;

    AwardsOfTypes(AwardRepository awards) {
        this.awards = awards;
    }

    @Override
    public void readDifferently(Collection<UUID> types) {
        awards.shownAnewByTypes(types);
    }
}
