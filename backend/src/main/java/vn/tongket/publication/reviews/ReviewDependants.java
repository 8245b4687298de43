package vn.tongket.publication.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Year-end reviews, as far as they hang on units. */
@ApplicationScoped
class ReviewDependants implements UnitDependants {

    private final ReviewRepository repository;

    ReviewDependants(ReviewRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }
}
