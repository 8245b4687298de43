package vn.tongket.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.awards.awards.RecordedAward;
import vn.tongket.awards.awards.RecordedAwards;
import vn.tongket.awards.awards.RecordedDecision;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.law.WriteAwardType;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.isolation.Journal.Answer;
import vn.tongket.isolation.Journal.Person;
import vn.tongket.isolation.Journal.Wish;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.testing.World;

/** Nominations of a few people for a title of which a quota lets few be given, decided and annulled at once. */
@ApplicationScoped
class AwardsScene implements Scene {

    private static final String PROVINCE = "IA";
    private static final String DEPARTMENT = "IA-SO";
    private static final String TITLE = "IS_TITLE";
    private static final String BASE = "IS_BASE";
    private static final int YEAR = 2022;
    /** Of eight that have the base, a quarter. */
    private static final int ALLOWED = 2;

    private static final String NOMINATIONS = "/api/v1/nominations";
    private static final String DECISIONS = "/api/v1/award-decisions";

    private final Journal journal;
    private final World world;
    private final AwardLaws laws;
    private final RecordedAwards recorded;
    private final CurrentRequest request;
    private final Sql sql;
    private final List<String> people = new CopyOnWriteArrayList<>();
    private final List<String> nominations = new CopyOnWriteArrayList<>();
    private final List<String> drafts = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> lines = new ConcurrentHashMap<>();
    private final List<String> issued = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private Person writer;
    private Person taker;
    private Person leader;

    AwardsScene(
            Journal journal, World world, AwardLaws laws, RecordedAwards recorded, CurrentRequest request, Sql sql) {
        this.journal = journal;
        this.world = world;
        this.laws = laws;
        this.recorded = recorded;
        this.request = request;
        this.sql = sql;
    }

    @Override
    @ActivateRequestContext
    public void stand() {
        world.unit(PROVINCE, "Tỉnh Khen Cùng Lúc", "tỉnh", null);
        world.unit(DEPARTMENT, "Sở Khen Cùng Lúc", "sở", PROVINCE);
        request.actAs(Actor.installation("test"));
        List.of(TITLE, BASE).forEach(this::type);
        haveTheBase(ALLOWED * 4);
        writer = journal.person(Role.AWARD_OFFICER, DEPARTMENT);
        taker = journal.person(Role.AWARD_OFFICER, PROVINCE);
        leader = journal.person(Role.APPROVER, PROVINCE);
        Answer quota = journal.write(
                journal.person(Role.ADMINISTRATOR, null),
                Wish.put(
                        "quota",
                        "/api/v1/award-quotas/" + TITLE + "/versions/2020-01-01",
                        TITLE,
                        Journal.ANY,
                        Map.of(
                                "rate", 0.25,
                                "base", "awarded-type",
                                "baseType", BASE,
                                "rounding", "floor",
                                "scope", "whole",
                                "binding", true,
                                "legalBasis", "Nghị định thử",
                                "confidence", "found")));
        assertThat(quota.status()).as(quota.toString()).isEqualTo(201);
        for (int i = 0; i < 8; i++) {
            person();
        }
    }

    private void type(String code) {
        laws.importType(
                code,
                new WriteAwardType(
                        new Name("Danh hiệu " + code, null),
                        List.of(),
                        AwardConcept.TITLE,
                        List.of(RecipientKind.INDIVIDUAL),
                        AwardLevel.GRASSROOTS,
                        "Luật thử",
                        null,
                        null,
                        null));
    }

    private void haveTheBase(int count) {
        Source source = new Source("Quyết định thử", null, null, null);
        recorded.importDecision(new RecordedDecision(
                "IS base",
                PROVINCE,
                null,
                LocalDate.of(YEAR, 12, 1),
                null,
                source,
                null,
                Instant.parse("2023-01-01T00:00:00Z"),
                null,
                null,
                null));
        recorded.importAward(new RecordedAward(
                "IS base award",
                "IS base",
                BASE,
                RecipientKind.INDIVIDUAL,
                null,
                null,
                null,
                count,
                YEAR,
                null,
                source,
                null,
                null,
                null,
                null,
                null));
    }

    private void person() {
        Answer answer = journal.write(
                writer,
                Wish.post(
                        "awards person",
                        "/api/v1/recipients",
                        Map.of(
                                "kind",
                                "individual",
                                "name",
                                "Người Cùng Lúc " + numbers.incrementAndGet(),
                                "unit",
                                DEPARTMENT,
                                "from",
                                "2015-01-01")));
        if (answer.done()) {
            people.add(answer.text("id"));
        }
    }

    @Override
    public void act(Random random) {
        switch (random.nextInt(8)) {
            case 0 -> nominate(random);
            case 1 -> annul(random);
            case 2 -> issueAll(random);
            default -> moveOn(random);
        }
    }

    private Answer decision() {
        Answer answer = journal.write(
                taker,
                Wish.post(
                        "awards draft",
                        DECISIONS,
                        Map.of(
                                "authority",
                                PROVINCE,
                                "number",
                                numbers.incrementAndGet() + "/QĐ-IS",
                                "date",
                                "2022-12-20",
                                "signer",
                                "Nguyễn Văn Ký")));
        if (answer.done()) {
            drafts.add(answer.text("id"));
        }
        return answer;
    }

    private Answer nominate(Random random) {
        if (random.nextInt(3) == 0) {
            person();
        }
        Answer answer = journal.write(
                writer,
                Wish.post(
                        "awards nominate",
                        NOMINATIONS,
                        Map.of(
                                "unit",
                                DEPARTMENT,
                                "type",
                                TITLE,
                                "year",
                                YEAR,
                                "recipient",
                                Map.of("id", Scene.late(random, people, 6).orElseThrow()),
                                "way",
                                "regular",
                                "achievement",
                                "Thành tích " + numbers.incrementAndGet())));
        if (answer.done()) {
            nominations.add(answer.text("id"));
        }
        return answer;
    }

    /** Takes a nomination some steps further, while nobody comes in between. */
    private void moveOn(Random random) {
        String nomination =
                NOMINATIONS + "/" + Scene.late(random, nominations, 6).orElse("");
        for (int step = 0; step < 3; step++) {
            Answer seen = journal.read(taker, nomination);
            if (!seen.done()) {
                seen = journal.read(writer, nomination);
            }
            String tag = random.nextInt(3) == 0 ? Journal.ANY : seen.tag();
            Answer answer = switch (seen.text("status")) {
                case "draft", "returned" -> move(writer, nomination, tag, "submitted");
                case "submitted" -> move(taker, nomination, tag, "received");
                case "received" -> move(taker, nomination, tag, random.nextInt(8) == 0 ? "returned" : "in-council");
                case "in-council" -> move(taker, nomination, tag, "recommended");
                case "recommended" -> becomesALine(random, nomination);
                default -> nominate(random);
            };
            if (!answer.done()) {
                return;
            }
        }
    }

    private Answer move(Person who, String nomination, String tag, String status) {
        return journal.write(
                who,
                Wish.put(
                        "awards " + status,
                        nomination + "/status",
                        nomination,
                        tag,
                        status.equals("submitted")
                                ? Map.of("status", status)
                                : Map.of("status", status, "reason", "Biên bản")));
    }

    /** Of a decision that is still open, or of a new one: no decision is given more than can be issued by it. */
    private Answer becomesALine(Random random, String nomination) {
        String decision = Scene.late(random, drafts, 3).orElse(null);
        if (decision == null || lines.getOrDefault(decision, 0) >= ALLOWED) {
            return decision();
        }
        Answer answer =
                journal.write(taker, Wish.post("awards line", nomination + "/award", Map.of("decision", decision)));
        if (answer.done()) {
            lines.merge(decision, 1, Integer::sum);
        }
        return answer;
    }

    /** All decisions that are open, each by a leader of its own at the same moment. */
    private void issueAll(Random random) {
        List<String> open = List.copyOf(drafts);
        if (open.size() < 3) {
            decision();
            return;
        }
        boolean whatever = random.nextInt(3) == 0;
        try (ExecutorService leaders = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(open.stream()
                            .map(draft -> CompletableFuture.runAsync(() -> issue(draft, whatever), leaders))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private void issue(String decision, boolean whatever) {
        String path = DECISIONS + "/" + decision;
        String tag = whatever ? Journal.ANY : journal.read(leader, path).tag();
        Answer answer = journal.write(
                leader, Wish.put("awards issue", path + "/status", path, tag, Map.of("status", "issued")));
        if (answer.done()) {
            issued.add(decision);
            drafts.remove(decision);
        }
    }

    private void annul(Random random) {
        Optional<String> decision = Scene.late(random, issued, 3);
        if (decision.isPresent()) {
            String path = DECISIONS + "/" + decision.get();
            journal.write(
                    taker,
                    Wish.put(
                            "awards annul",
                            path + "/status",
                            path,
                            Journal.ANY,
                            Map.of("status", "annulled", "reason", "Sai thủ tục")));
        }
    }

    @Override
    public List<String> essentials() {
        return List.of("awards nominate", "awards recommended", "awards line", "awards issue");
    }

    @Override
    public List<String> types() {
        return List.of("vn.tongket.award-decision.issued", "vn.tongket.award-decision.annulled");
    }

    @Override
    public Map<String, Integer> published() {
        Map<String, Integer> events = new HashMap<>();
        journal.done("awards issue")
                .forEach(operation -> events.merge(
                        "vn.tongket.award-decision.issued " + operation.wish().thing(), 1, Integer::sum));
        journal.done("awards annul")
                .forEach(operation -> events.merge(
                        "vn.tongket.award-decision.annulled " + operation.wish().thing(), 1, Integer::sum));
        return events;
    }

    @Override
    public void check() {
        JsonNode quota = journal.read(taker, "/api/v1/quotas?type=" + TITLE + "&year=" + YEAR + "&unit=" + PROVINCE)
                .body();
        assertThat(quota.at("/whole/allowed").asInt()).isEqualTo(ALLOWED);
        assertThat(given("a.status = 'issued'")).as("given within the quota").isLessThanOrEqualTo(ALLOWED);
        assertThat(quota.at("/whole/used").asLong()).isEqualTo(given("a.status = 'issued'"));
        assertThat(given("a.status in ('issued', 'annulled') and d.status = 'draft'"))
                .as("given by a draft")
                .isZero();
        assertThat(given("a.status = 'draft' and d.status <> 'draft'"))
                .as("drafts under a decision that was issued")
                .isZero();
        assertThat(broken("""
                select a.recipient_id::text as what from awards a join award_types t on t.id = a.type_id
                where t.code = 'IS_TITLE' and a.status = 'issued' group by a.recipient_id, a.achievement_year
                having count(*) > 1
                """)).as("who has the title of a year twice").isEmpty();
        assertThat(broken("""
                select n.recipient_id::text as what from nominations n join award_types t on t.id = n.type_id
                where t.code = 'IS_TITLE' and n.status not in ('withdrawn', 'not-recommended', 'decided')
                group by n.recipient_id, n.year having count(*) > 1
                """)).as("who is proposed twice").isEmpty();
        assertThat(broken("""
                select n.id::text as what from nominations n join award_types t on t.id = n.type_id
                left join awards a on a.id = n.award_id
                where t.code = 'IS_TITLE' and (n.status = 'decided') <> coalesce(a.status in ('issued', 'annulled'), false)
                """))
                .as("nominations that are not what their award is")
                .isEmpty();
        assertThat(sql.number("select count(*) as n from nominations where award_id is not null and type_id = "
                        + "(select id from award_types where code = 'IS_TITLE')"))
                .as("lines, each of one nomination")
                .isEqualTo(journal.done("awards line").size())
                .isEqualTo(given("true"));
    }

    private long given(String which) {
        return sql.number("select count(*) as n from awards a join award_types t on t.id = a.type_id "
                + "join award_decisions d on d.id = a.decision_id where t.code = 'IS_TITLE' and " + which);
    }

    private List<String> broken(String query) {
        return sql.list(query, row -> row.text("what"));
    }
}
