package vn.tongket.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.walk.Walkers.any;
import static vn.tongket.walk.Walkers.maybe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.law.WriteAwardType;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Name;
import vn.tongket.testing.World;
import vn.tongket.walk.Deed.Call;
import vn.tongket.walk.Deed.Standing;

/** People are nominated, taken in, recommended, awarded by decisions that are issued and annulled, and found to be one. */
@ApplicationScoped
class AwardsCorner implements Corner {

    private static final String PROVINCE = "WA-TINH";
    private static final String DEPARTMENT = "WA-SO";
    private static final String ELSEWHERE = "WA-KHAC";
    private static final String TYPE = "WA_TITLE";
    private static final int MOST_PEOPLE = 12;
    private static final String OURS = "type_id = (select id from award_types where code = 'WA_TITLE')";

    private static final Standing WRITER = new Standing(Role.AWARD_OFFICER, DEPARTMENT);
    private static final Standing TAKER = new Standing(Role.AWARD_OFFICER, PROVINCE);
    private static final Set<Standing> WRITERS = Set.of(WRITER, TAKER);
    private static final Set<Standing> TAKERS = Set.of(TAKER);
    private static final Set<Standing> ISSUERS = Set.of(TAKER, new Standing(Role.APPROVER, PROVINCE));

    private final Walkers walkers;
    private final World world;
    private final AwardLaws laws;
    private final CurrentRequest request;
    private final Sql sql;
    private final AtomicInteger numbers = new AtomicInteger();

    AwardsCorner(Walkers walkers, World world, AwardLaws laws, CurrentRequest request, Sql sql) {
        this.walkers = walkers;
        this.world = world;
        this.laws = laws;
        this.request = request;
        this.sql = sql;
    }

    @Override
    @ActivateRequestContext
    public void stand() {
        world.unit(PROVINCE, "Tỉnh Khen Đi Dạo", "tỉnh", null);
        world.unit(DEPARTMENT, "Sở Khen Đi Dạo", "sở", PROVINCE);
        world.unit(ELSEWHERE, "Tỉnh Khen Đi Dạo Khác", "tỉnh", null);
        request.actAs(Actor.installation("test"));
        laws.importType(
                TYPE,
                new WriteAwardType(
                        new Name("Danh hiệu đi dạo", null),
                        List.of(),
                        AwardConcept.TITLE,
                        List.of(RecipientKind.INDIVIDUAL),
                        AwardLevel.GRASSROOTS,
                        "Luật thử",
                        null,
                        null,
                        null));
        List.of(PROVINCE, DEPARTMENT, ELSEWHERE).forEach(walkers::ofEachRole);
        walkers.join(Role.AWARD_OFFICER, PROVINCE);
        walkers.join(Role.AWARD_OFFICER, DEPARTMENT);
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                new Deed("enter a person", WRITERS, this::person),
                new Deed("nominate", WRITERS, this::nominate),
                new Deed("send a nomination", WRITERS, random -> move(random, "submitted", "draft", "returned")),
                new Deed("take a nomination in", TAKERS, random -> move(random, "received", "submitted")),
                new Deed("return a nomination", TAKERS, random -> move(random, "returned", "submitted", "received")),
                new Deed(
                        "bring a nomination before a council",
                        TAKERS,
                        random -> move(random, "in-council", "received")),
                new Deed("recommend", TAKERS, random -> move(random, "recommended", "in-council")),
                new Deed("draft a decision", TAKERS, this::decision),
                new Deed("put a nomination into a decision", TAKERS, this::line),
                new Deed("issue a decision", ISSUERS, random -> decisionTo(random, "draft", "issued")),
                new Deed("annul a decision", ISSUERS, random -> decisionTo(random, "issued", "annulled")),
                new Deed("merge two people", WRITERS, this::merge),
                new Deed("undo a merge", WRITERS, this::undoMerge));
    }

    private List<String> ids(String query, Object... values) {
        return sql.list(query, row -> row.text("id"), values);
    }

    private List<String> people() {
        return ids("""
                select r.id::text as id from recipients r
                where exists (select 1 from recipient_versions v where v.recipient_id = r.id and v.name like 'Người Đi Dạo %')
                  and not exists (select 1 from recipient_merges m where m.merged_id = r.id and m.undone_at is null)
                order by r.recorded_at desc, r.id limit ?
                """, MOST_PEOPLE);
    }

    private Optional<Call> person(Random random) {
        return Call.post(
                "/recipients",
                Map.of(
                        "kind",
                        "individual",
                        "name",
                        "Người Đi Dạo " + numbers.incrementAndGet(),
                        "unit",
                        DEPARTMENT,
                        "from",
                        "2015-01-01"));
    }

    private Optional<Call> nominate(Random random) {
        List<String> people = people();
        return people.isEmpty()
                ? Optional.empty()
                : Call.post(
                        "/nominations",
                        Map.of(
                                "unit",
                                DEPARTMENT,
                                "type",
                                TYPE,
                                "year",
                                2020 + random.nextInt(3),
                                "recipient",
                                Map.of("id", any(random, people)),
                                "way",
                                "regular",
                                "achievement",
                                "Thành tích " + numbers.incrementAndGet()));
    }

    private List<String> nominations(String... statuses) {
        return ids(
                "select id::text as id from nominations where status = any(?) and " + OURS + " order by 1",
                List.of(statuses));
    }

    private Optional<Call> move(Random random, String to, String... from) {
        List<String> nominations = nominations(from);
        Map<String, String> body =
                to.equals("submitted") ? Map.of("status", to) : Map.of("status", to, "reason", "Biên bản");
        return maybe(random, nominations).flatMap(one -> Call.put("/nominations/" + one + "/status", body));
    }

    private Optional<Call> decision(Random random) {
        return decisions("draft").size() > 3
                ? Optional.empty()
                : Call.post(
                        "/award-decisions",
                        Map.of(
                                "authority",
                                PROVINCE,
                                "number",
                                numbers.incrementAndGet() + "/QĐ-WA",
                                "date",
                                "2022-12-20",
                                "signer",
                                "Nguyễn Văn Ký"));
    }

    private List<String> decisions(String status) {
        return ids(
                "select id::text as id from award_decisions where number like '%/QĐ-WA' and status = ? order by 1",
                status);
    }

    private Optional<Call> line(Random random) {
        List<String> recommended = nominations("recommended");
        List<String> drafts = decisions("draft");
        return recommended.isEmpty() || drafts.isEmpty()
                ? Optional.empty()
                : Call.post(
                        "/nominations/" + any(random, recommended) + "/award", Map.of("decision", any(random, drafts)));
    }

    private Optional<Call> decisionTo(Random random, String from, String to) {
        List<String> decisions = decisions(from);
        Map<String, String> body =
                to.equals("issued") ? Map.of("status", to) : Map.of("status", to, "reason", "Sai thủ tục");
        return maybe(random, decisions).flatMap(one -> Call.put("/award-decisions/" + one + "/status", body));
    }

    private Optional<Call> merge(Random random) {
        List<String> people = people();
        return people.size() < 4
                ? Optional.empty()
                : Call.post(
                        "/recipients/" + any(random, people) + "/merges",
                        Map.of("recipient", any(random, people), "reason", "Một người"));
    }

    private Optional<Call> undoMerge(Random random) {
        List<String> merges = ids("""
                select m.kept_id || '/merges/' || m.id as id from recipient_merges m
                where m.undone_at is null and exists (
                    select 1 from recipient_versions v where v.recipient_id = m.kept_id and v.name like 'Người Đi Dạo %')
                order by 1
                """);
        return maybe(random, merges)
                .flatMap(one -> Call.put(
                        "/recipients/" + one + "/status", Map.of("status", "undone", "reason", "Là hai người")));
    }

    @Override
    public Map<String, String> wrongs() {
        return Map.of(
                "decisions that were issued by who entered a part of them",
                """
                select d.id::text as what from award_decisions d
                join audit_entries e on e.resource = 'award-decisions' and e.action = 'issue' and e.after ->> 'id' = d.id::text
                join award_decision_authors a on a.decision_id = d.id and a.account_id = e.actor_id
                """,
                "nominations that were taken in by who wrote or sent them",
                """
                select n.id::text as what from nominations n
                join lateral (select s.by from nomination_steps s where s.nomination_id = n.id and s.to_status = 'received'
                              order by s.ordinal desc limit 1) taken on true
                where n.status not in ('draft', 'submitted', 'returned') and taken.by = any(n.authors)
                """,
                "who has the title of a year twice",
                "select recipient_id::text as what from awards where status = 'issued' and " + OURS
                        + " group by recipient_id, achievement_year having count(*) > 1",
                "who is proposed twice",
                "select recipient_id::text as what from nominations where status not in"
                        + " ('withdrawn', 'not-recommended', 'decided') and " + OURS
                        + " group by recipient_id, year having count(*) > 1",
                "nominations that are not what their award is",
                "select n.id::text as what from nominations n left join awards a on a.id = n.award_id where n." + OURS
                        + " and (n.status = 'decided') <> coalesce(a.status in ('issued', 'annulled'), false)",
                "awards that are given by a draft",
                """
                select a.id::text as what from awards a join award_decisions d on d.id = a.decision_id
                where (a.status in ('issued', 'annulled')) <> (d.status <> 'draft') and d.number like '%/QĐ-WA'
                """);
    }

    /** Without an account nobody sees who is proposed, nor what is not issued. */
    @Override
    public void peep() {
        assertThat(walkers.read(Walkers.NOBODY, "/nominations").status()).isEqualTo(401);
        for (String draft : decisions("draft")) {
            assertThat(walkers.read(Walkers.NOBODY, "/award-decisions/" + draft).status())
                    .as(draft)
                    .isIn(401, 404);
        }
        List<String> hidden = ids("""
                select a.id::text as id from awards a join award_decisions d on d.id = a.decision_id
                where d.number like '%/QĐ-WA' and d.status = 'draft' order by 1 limit 2
                """);
        for (String award : hidden) {
            assertThat(walkers.read(Walkers.NOBODY, "/awards/" + award).status())
                    .as(award)
                    .isIn(401, 404);
        }
    }
}
