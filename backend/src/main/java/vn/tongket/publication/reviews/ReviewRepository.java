package vn.tongket.publication.reviews;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitDependants;

/** Every query about reviews. */
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<ReviewEntity, UUID> {

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.number("year", "r.year"), SortKey.text("unit", "u.code"), SortKey.id("r.id"));

    private static final String TABLES =
            "reviews r join lateral unit_version_at(r.unit_id, make_date(r.year, 12, 31)) u on true";

    private final Sql sql;
    private final ObjectMapper json;

    ReviewRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A chosen figure: what it is about, and how it was published. */
    record HeadlineRow(
            String indicator,
            UUID unit,
            Period period,
            Breakdown breakdown,
            @Nullable Name label,
            @Nullable FigureResponse published) {}

    /** Ids of reviews: published ones, and drafts of these units with all below; drafts of all when {@code sees} is null. */
    Page<UUID> ids(ReviewQuery.Filter filter, @Nullable UUID unit, @Nullable Collection<UUID> sees, PageRequest page) {
        ListQuery query = new ListQuery("r.id", TABLES, List.of(), SORTABLE, List.of("-year", "unit"))
                .whereAny("r.status", filter.statuses())
                .whereAny("r.year", filter.years())
                .whereGiven("r.unit_id = ?", unit);
        if (unit == null) {
            query.whereGiven("u.code = ?", filter.unit());
        }
        if (sees != null && sees.isEmpty()) {
            query.where("r.status = 'published'");
        } else if (sees != null) {
            query.where("""
                    r.status = 'published' or exists
                      (select 1 from unit_covered_by(r.unit_id, make_date(r.year, 12, 31)) a where a = any(?))
                    """, sees);
        }
        return query.page(sql, page, row -> row.id("id"), UUID.class);
    }

    Optional<ReviewEntity> of(UUID unit, int year) {
        return find("unitId = ?1 and year = ?2", unit, year).firstResultOptional();
    }

    Optional<ReviewEntity> lock(UUID unit, int year) {
        return find("unitId = ?1 and year = ?2", unit, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<ReviewResponse.Chair> chairs(UUID review) {
        return sql.list(
                "select * from review_chairs where review_id = ? order by ordinal",
                row -> new ReviewResponse.Chair(row.text("name"), row.nameOrNull("position")),
                review);
    }

    ReviewStory story(UUID review) {
        return ReviewStory.of(sql
                .list(
                        "select part, text_vi, text_en from review_story_parts where review_id = ?",
                        row -> Map.entry(
                                Codes.read(ReviewStory.Part.class, row.text("part")), row.localizedText("text")),
                        review)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    List<ReviewResponse.Result> results(UUID review) {
        return sql.list(
                "select * from review_results where review_id = ? order by ordinal",
                row -> new ReviewResponse.Result(
                        row.text("code"), row.name("theme"), row.localizedText("text"), row.source()),
                review);
    }

    List<HeadlineRow> headlines(UUID review) {
        return sql.list("select * from review_headlines where review_id = ? order by ordinal", this::headline, review);
    }

    private HeadlineRow headline(Row row) {
        return new HeadlineRow(
                row.text("indicator"),
                row.id("unit_id"),
                Period.parse(row.text("period")),
                Breakdown.parse(row.text("breakdown")),
                row.nameOrNull("label"),
                figure(row.textOrNull("published")));
    }

    private @Nullable FigureResponse figure(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, FigureResponse.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<UUID> awards(UUID review) {
        return sql.list(
                "select award_id as id from review_awards where review_id = ? order by ordinal",
                row -> row.id("id"),
                review);
    }

    List<UUID> directives(UUID review) {
        return sql.list(
                "select directive_id as id from review_directives where review_id = ? order by ordinal",
                row -> row.id("id"),
                review);
    }

    /** Writes the lists of a review anew. */
    void replaceLists(UUID review, WriteReview body, List<HeadlineRow> headlines) {
        for (String table : List.of(
                "review_chairs",
                "review_story_parts",
                "review_results",
                "review_headlines",
                "review_awards",
                "review_directives")) {
            sql.update("delete from " + table + " where review_id = ?", review);
        }
        addChairs(
                review,
                body.conference() == null ? List.of() : body.conference().chairs());
        addStory(review, body.told());
        addResults(review, body.results());
        addHeadlines(review, headlines);
        addReferences(review, "review_awards (review_id, ordinal, award_id)", body.awards());
        addReferences(review, "review_directives (review_id, ordinal, directive_id)", body.directives());
    }

    private void addChairs(UUID review, List<WriteReview.WriteChair> chairs) {
        for (int i = 0; i < chairs.size(); i++) {
            WriteReview.WriteChair chair = chairs.get(i);
            sql.update(
                    "insert into review_chairs (review_id, ordinal, name, position_vi, position_en) values (?, ?, ?, ?, ?)",
                    review,
                    i + 1,
                    chair.name(),
                    chair.position() == null ? null : chair.position().vi(),
                    chair.position() == null ? null : chair.position().en());
        }
    }

    private void addStory(UUID review, ReviewStory story) {
        story.parts()
                .forEach((part, text) -> sql.update(
                        "insert into review_story_parts (review_id, part, text_vi, text_en) values (?, ?, ?, ?)",
                        review,
                        Codes.of(part),
                        text.vi(),
                        text.en()));
    }

    private void addResults(UUID review, List<WriteReview.WriteResult> results) {
        for (int i = 0; i < results.size(); i++) {
            WriteReview.WriteResult result = results.get(i);
            Source source = result.source();
            sql.update(
                    """
                    insert into review_results (review_id, ordinal, code, theme_vi, theme_en, text_vi, text_en,
                      source_document, source_page, source_url, source_quote)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    review,
                    i + 1,
                    result.code(),
                    result.theme().vi(),
                    result.theme().en(),
                    result.text().vi(),
                    result.text().en(),
                    source == null ? null : source.document(),
                    source == null ? null : source.page(),
                    source == null ? null : source.url(),
                    source == null ? null : source.quote());
        }
    }

    private void addHeadlines(UUID review, List<HeadlineRow> headlines) {
        for (int i = 0; i < headlines.size(); i++) {
            HeadlineRow headline = headlines.get(i);
            sql.update(
                    """
                    insert into review_headlines
                      (review_id, ordinal, indicator, unit_id, period, breakdown, label_vi, label_en)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    review,
                    i + 1,
                    headline.indicator(),
                    headline.unit(),
                    headline.period().text(),
                    headline.breakdown().text(),
                    headline.label() == null ? null : headline.label().vi(),
                    headline.label() == null ? null : headline.label().en());
        }
    }

    private void addReferences(UUID review, String table, List<UUID> ids) {
        for (int i = 0; i < ids.size(); i++) {
            sql.update("insert into " + table + " values (?, ?, ?)", review, i + 1, ids.get(i));
        }
    }

    /** Keeps a headline as it is published. */
    void publishHeadline(UUID review, int ordinal, FigureResponse figure) {
        try {
            sql.update(
                    "update review_headlines set published = ?::jsonb where review_id = ? and ordinal = ?",
                    json.writeValueAsString(figure),
                    review,
                    ordinal);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The published reviews, the latest year first. */
    List<Reviews.Published> allPublished() {
        return sql.list(
                "select r.unit_id, u.code, r.year, r.published_at from " + TABLES
                        + " where r.status = 'published' order by r.year desc, u.code",
                row -> new Reviews.Published(
                        row.id("unit_id"), row.text("code"), row.number("year"), row.instant("published_at")));
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'reviews' as resource, r.unit_id, count(*) as total,
                       count(*) filter (where make_date(r.year, 12, 31) >= ?) as later
                from reviews r where r.unit_id = any(?::uuid[]) group by r.unit_id
                """, UnitDependants.Count::from, day, units);
    }
}
