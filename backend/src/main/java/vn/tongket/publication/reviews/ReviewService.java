package vn.tongket.publication.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.Awards;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.showing.Figures;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.Independence;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.SourceColumns;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.directives.DirectiveRef;
import vn.tongket.plans.directives.Directives;
import vn.tongket.plans.plans.Plans;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of reviews. */
@ApplicationScoped
class ReviewService implements Reviews {

    private final ReviewRepository reviews;
    private final ReviewAccess access;
    private final Units units;
    private final Indicators indicators;
    private final Figures figures;
    private final Awards awards;
    private final Plans plans;
    private final Directives directives;
    private final AuditTrail audit;
    private final TransactionSynchronizationRegistry transaction;
    private final CurrentRequest request;
    private final Clock clock;

    ReviewService(
            ReviewRepository reviews,
            ReviewAccess access,
            Units units,
            Indicators indicators,
            Figures figures,
            Awards awards,
            Plans plans,
            Directives directives,
            AuditTrail audit,
            TransactionSynchronizationRegistry transaction,
            CurrentRequest request,
            Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.units = units;
        this.indicators = indicators;
        this.figures = figures;
        this.awards = awards;
        this.plans = plans;
        this.directives = directives;
        this.audit = audit;
        this.transaction = transaction;
        this.request = request;
        this.clock = clock;
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    @Transactional
    Page<ReviewResponse> page(ReviewQuery.Filter filter, PageRequest page) {
        UUID unit = filter.unit() == null ? null : unit(filter.unit(), filter.years());
        Actor actor = request.actor();
        Set<UUID> sees = EnumSet.allOf(Role.class).stream().anyMatch(actor::holdsEverywhere)
                ? null
                : actor.unitsWith(EnumSet.allOf(Role.class));
        return reviews.ids(filter, unit, sees, page).map(id -> response(reviews.findById(id)), ReviewResponse.class);
    }

    private @Nullable UUID unit(String idOrCode, List<Integer> years) {
        if (years.size() == 1) {
            return units.resolve(idOrCode, Period.ofYear(years.getFirst())).id();
        }
        return Units.isId(idOrCode)
                ? units.resolve(idOrCode, LocalDate.now(clock)).id()
                : null;
    }

    @Transactional
    Reply.Revised<ReviewResponse> get(String unit, int year) {
        UnitRef ref = units.resolve(unit, Period.ofYear(year));
        ReviewEntity review = reviews.of(ref.id(), year)
                .filter(found -> found.published() || access.canSeeDraft(request.actor(), ref.id(), lastDay(year)))
                .orElseThrow(() -> unknown(unit, year));
        return new Reply.Revised<>(response(review), review.revision);
    }

    private static ApiProblem unknown(String unit, int year) {
        return ApiProblem.notFound("review.unknown", unit, year);
    }

    @Override
    public List<Published> allPublished() {
        return reviews.allPublished();
    }

    @Override
    @Transactional
    public Optional<ReviewResponse> published(String unit, int year) {
        return reviews.of(units.resolve(unit, Period.ofYear(year)).id(), year)
                .filter(ReviewEntity::published)
                .map(this::response);
    }

    @Override
    @Transactional
    public Optional<ReviewResponse> latestPublished(@Nullable Integer year) {
        ReviewQuery.Filter filter = new ReviewQuery.Filter(
                null, year == null ? List.of() : List.of(year), List.of(ReviewStatus.PUBLISHED.code()));
        return reviews.ids(filter, null, Set.of(), new PageRequest(1, null, List.of(), false)).items().stream()
                .findFirst()
                .map(id -> response(reviews.findById(id)));
    }

    /** Writes a draft; what is published stays as it was. */
    @Transactional
    Reply.Saved<ReviewResponse> put(String unit, int year, WriteReview body, IfMatch ifMatch) {
        UnitRef ref = units.resolve(unit, Period.ofYear(year));
        if (!access.canWrite(request.actor(), ref.id(), lastDay(year))) {
            throw ApiProblem.forbidden("access.denied");
        }
        ReviewEntity review = reviews.lock(ref.id(), year).orElse(null);
        References references = check(body, year);
        if (review == null) {
            if (ifMatch instanceof IfMatch.Tags) {
                ifMatch.requireAbsent();
            }
            return write(ref, new ReviewEntity(ref.id(), year), body, references, null);
        }
        ReviewResponse before = response(review);
        if (says(review, body, references)) {
            return Reply.Saved.unchanged(before, review.revision);
        }
        if (review.published()) {
            throw ApiProblem.conflict("review.published");
        }
        ifMatch.require(review.revision);
        return write(ref, review, body, references, before);
    }

    /** What the review would be: the same is done and rolled back. */
    @Transactional
    ReviewResponse preview(String unit, int year, WriteReview body, IfMatch ifMatch) {
        ReviewResponse wouldBe = put(unit, year, body, ifMatch).body();
        transaction.setRollbackOnly();
        return wouldBe;
    }

    /** What a body refers to, found. */
    private record References(@Nullable UUID organiser, List<ReviewRepository.HeadlineRow> headlines) {}

    private References check(WriteReview body, int year) {
        List<Fault> faults = new ArrayList<>();
        UUID organiser = organiser(body.conference(), faults);
        List<ReviewRepository.HeadlineRow> headlines = new ArrayList<>();
        for (int i = 0; i < body.headlines().size(); i++) {
            headline(body.headlines().get(i), "/headlines/" + i, faults).ifPresent(headlines::add);
        }
        checkReferences(
                "/awards",
                body.awards(),
                awards.byIds(body.awards()).stream().map(a -> a.id()).toList(),
                faults);
        checkReferences(
                "/directives",
                body.directives(),
                directives.all(body.directives()).stream().map(d -> d.id()).toList(),
                faults);
        if (body.plan() != null && plans.published(body.plan()).isEmpty()) {
            faults.add(Fault.at("/plan", "review.reference-unknown", body.plan()));
        }
        long codes = body.results().stream()
                .map(WriteReview.WriteResult::code)
                .distinct()
                .count();
        if (codes != body.results().size()) {
            faults.add(Fault.at("/results", "review.code-repeated"));
        }
        if (body.conference() != null && body.conference().date().getYear() < year) {
            faults.add(Fault.at("/conference/date", "review.conference-too-early", year));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return new References(organiser, headlines);
    }

    private @Nullable UUID organiser(WriteReview.@Nullable WriteConference conference, List<Fault> faults) {
        if (conference == null || conference.organiser() == null) {
            return null;
        }
        try {
            return units.resolve(conference.organiser(), conference.date()).id();
        } catch (ApiProblem unknown) {
            faults.add(Fault.at("/conference/organiser", "review.reference-unknown", conference.organiser()));
            return null;
        }
    }

    private Optional<ReviewRepository.HeadlineRow> headline(
            WriteReview.WriteHeadline headline, String pointer, List<Fault> faults) {
        LocalDate day = headline.period().lastDay();
        Definition definition = indicators.find(headline.indicator(), day).orElse(null);
        if (definition == null) {
            faults.add(Fault.at(pointer + "/indicator", "review.reference-unknown", headline.indicator()));
            return Optional.empty();
        }
        try {
            UUID unit = units.resolve(headline.unit(), headline.period()).id();
            Breakdown breakdown =
                    headline.breakdown() == null ? Breakdown.WHOLE : Breakdown.parse(headline.breakdown());
            definition.faultsOfKey(headline.period(), breakdown).stream()
                    .map(fault -> Fault.at(
                            pointer + "/" + fault.parameter(),
                            fault.code(),
                            fault.arguments().toArray()))
                    .forEach(faults::add);
            return Optional.of(new ReviewRepository.HeadlineRow(
                    headline.indicator(), unit, headline.period(), breakdown, headline.label(), null));
        } catch (ApiProblem unknown) {
            faults.add(Fault.at(pointer + "/unit", "review.reference-unknown", headline.unit()));
        } catch (IllegalArgumentException form) {
            faults.add(Fault.at(pointer + "/breakdown", "body.unknown-value", Breakdown.FORM));
        }
        return Optional.empty();
    }

    private static void checkReferences(String pointer, List<UUID> wanted, List<UUID> found, List<Fault> faults) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!found.contains(wanted.get(i))) {
                faults.add(Fault.at(pointer + "/" + i, "review.reference-unknown", wanted.get(i)));
            } else if (wanted.indexOf(wanted.get(i)) != i) {
                faults.add(Fault.at(pointer + "/" + i, "review.reference-repeated"));
            }
        }
    }

    private boolean says(ReviewEntity review, WriteReview body, References references) {
        WriteReview.WriteConference conference = body.conference();
        ReviewEntity wanted = new ReviewEntity(review.unitId, review.year);
        wanted.write(conference, references.organiser(), body.plan());
        List<WriteReview.WriteChair> chairs = conference == null ? List.of() : conference.chairs();
        return conference(review, List.of()).equals(conference(wanted, List.of()))
                && java.util.Objects.equals(review.nextPlanId, wanted.nextPlanId)
                && reviews.chairs(review.id)
                        .equals(chairs.stream()
                                .map(chair -> new ReviewResponse.Chair(chair.name(), chair.position()))
                                .toList())
                && reviews.story(review.id).equals(body.told())
                && reviews.results(review.id)
                        .equals(body.results().stream()
                                .map(r -> new ReviewResponse.Result(r.code(), r.theme(), r.text(), r.source()))
                                .toList())
                && reviews.headlines(review.id).stream()
                        .map(ReviewService::withoutPublished)
                        .toList()
                        .equals(references.headlines())
                && reviews.awards(review.id).equals(body.awards())
                && reviews.directives(review.id).equals(body.directives());
    }

    private static ReviewRepository.HeadlineRow withoutPublished(ReviewRepository.HeadlineRow row) {
        return new ReviewRepository.HeadlineRow(
                row.indicator(), row.unit(), row.period(), row.breakdown(), row.label(), null);
    }

    private Reply.Saved<ReviewResponse> write(
            UnitRef unit,
            ReviewEntity review,
            WriteReview body,
            References references,
            @Nullable ReviewResponse before) {
        review.write(body.conference(), references.organiser(), body.plan());
        review.editedBy = request.actor().username();
        review.editedById = request.actor().id();
        review.editedAt = clock.instant();
        review.revision++;
        reviews.persist(review);
        reviews.replaceLists(review.id, body, references.headlines());
        return saved(unit, review, before == null ? "create" : "change", null, before);
    }

    private Reply.Saved<ReviewResponse> saved(
            UnitRef unit,
            ReviewEntity review,
            String action,
            @Nullable String reason,
            @Nullable ReviewResponse before) {
        ReviewResponse after = response(review);
        audit.record(
                new AuditEvent(action, "reviews", unit.code() + "/" + review.year, unit.id(), reason), before, after);
        return new Reply.Saved<>(after, review.revision, before == null);
    }

    /** Publishes: the headlines are kept as they stand now. */
    @Transactional
    Reply.Saved<ReviewResponse> move(String unit, int year, WriteReviewStatus move, IfMatch ifMatch) {
        UnitRef ref = units.resolve(unit, Period.ofYear(year));
        ReviewEntity review = reviews.lock(ref.id(), year)
                .filter(found -> found.published() || access.canSeeDraft(request.actor(), ref.id(), lastDay(year)))
                .orElseThrow(() -> unknown(unit, year));
        if (!access.canPublish(request.actor(), ref.id(), lastDay(year))) {
            throw ApiProblem.forbidden("access.denied");
        }
        ifMatch.require(review.revision);
        if (review.published() || move.status() != ReviewStatus.PUBLISHED) {
            throw ApiProblem.conflict(
                    "review.move-not-allowed", review.status, move.status().code());
        }
        Independence.of(review.editedById)
                .requireOfOthers(
                        request.actor(), any -> access.canPublish(any, ref.id(), lastDay(year)), "review.own-review");
        return publish(ref, review, move.reason());
    }

    private Reply.Saved<ReviewResponse> publish(UnitRef unit, ReviewEntity review, @Nullable String reason) {
        ReviewResponse before = response(review);
        List<ReviewRepository.HeadlineRow> rows = reviews.headlines(review.id);
        for (int i = 0; i < rows.size(); i++) {
            int ordinal = i + 1;
            current(rows.get(i)).ifPresent(known -> reviews.publishHeadline(review.id, ordinal, known.figure()));
        }
        review.status = ReviewStatus.PUBLISHED.code();
        review.publishedAt = clock.instant();
        review.publishedBy = request.actor().username();
        review.revision++;
        return saved(unit, review, "published", reason, before);
    }

    @Override
    @Transactional
    public Reply.Saved<ReviewResponse> publishPast(String unit, int year, WriteReview body) {
        UnitRef ref = units.resolve(unit, Period.ofYear(year));
        if (!request.actor().holdsEverywhere(Role.ADMINISTRATOR)) {
            throw ApiProblem.forbidden("access.denied");
        }
        ReviewEntity existing = reviews.lock(ref.id(), year).orElse(null);
        if (existing != null) {
            return Reply.Saved.unchanged(response(existing), existing.revision);
        }
        ReviewEntity review = new ReviewEntity(ref.id(), year);
        write(ref, review, body, check(body, year), null);
        return publish(ref, review, null);
    }

    private Optional<Figures.KnownFigure> current(ReviewRepository.HeadlineRow row) {
        return figures.figure(row.indicator(), row.unit(), row.period(), row.breakdown());
    }

    private ReviewResponse response(ReviewEntity review) {
        return new ReviewResponse(
                review.id,
                units.resolve(review.unitId.toString(), lastDay(review.year)),
                review.year,
                Codes.read(ReviewStatus.class, review.status),
                conference(review, reviews.chairs(review.id)).orElse(null),
                reviews.story(review.id),
                reviews.results(review.id),
                reviews.headlines(review.id).stream().map(this::headline).toList(),
                awards.byIds(reviews.awards(review.id)),
                review.nextPlanId == null
                        ? null
                        : plans.published(review.nextPlanId).orElse(null),
                directives(reviews.directives(review.id)),
                Math.toIntExact(review.revision),
                review.publishedAt);
    }

    private List<DirectiveRef> directives(List<UUID> ids) {
        return directives.all(ids).stream()
                .sorted(java.util.Comparator.comparingInt(directive -> ids.indexOf(directive.id())))
                .toList();
    }

    private Optional<ReviewResponse.Conference> conference(ReviewEntity review, List<ReviewResponse.Chair> chairs) {
        LocalDate date = review.conferenceDate;
        if (date == null) {
            return Optional.empty();
        }
        UUID organiser = review.organiserId;
        return Optional.of(new ReviewResponse.Conference(
                date,
                review.dateInferred,
                Name.of(review.conferenceTitleVi, review.conferenceTitleEn),
                organiser == null ? null : units.resolve(organiser.toString(), date),
                chairs,
                SourceColumns.toSource(review.source)));
    }

    private ReviewResponse.Headline headline(ReviewRepository.HeadlineRow row) {
        Optional<Figures.KnownFigure> now = current(row);
        FigureResponse present = now.map(Figures.KnownFigure::figure).orElse(null);
        Instant correctedAt = row.published() != null && differs(row.published(), present)
                ? now.map(Figures.KnownFigure::knownSince).orElse(null)
                : null;
        return new ReviewResponse.Headline(
                row.indicator(),
                units.resolve(row.unit().toString(), row.period()),
                row.period(),
                row.breakdown().parts(),
                row.label(),
                row.published(),
                present,
                correctedAt);
    }

    private static boolean differs(FigureResponse published, @Nullable FigureResponse present) {
        return present == null
                || !same(published.value(), present.value())
                || !same(published.numerator(), present.numerator())
                || !same(published.denominator(), present.denominator());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
