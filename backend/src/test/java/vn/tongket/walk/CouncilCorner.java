package vn.tongket.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.walk.Walkers.any;
import static vn.tongket.walk.Walkers.maybe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.awards.eligibility.engine.AwardRules;
import vn.tongket.awards.eligibility.engine.RuleEffect;
import vn.tongket.awards.eligibility.engine.RuleKind;
import vn.tongket.awards.eligibility.engine.WriteAwardRule;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.law.Confidence;
import vn.tongket.awards.law.WriteAwardType;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Name;
import vn.tongket.testing.ReceivedNominations;
import vn.tongket.testing.World;
import vn.tongket.walk.Deed.Call;
import vn.tongket.walk.Deed.Standing;
import vn.tongket.walk.Walkers.Answer;
import vn.tongket.walk.Walkers.Walker;

/** A council of five sits, votes by secret ballot, repeats votes and closes its sessions. */
@ApplicationScoped
class CouncilCorner implements Corner {

    private static final String PROVINCE = "WC-TINH";
    private static final String DEPARTMENT = "WC-SO";
    private static final String TYPE = "WC_TITLE";
    private static final int SIZE = 5;
    private static final int YEAR = 2022;
    private static final int MINIMUM_PERCENT = 80;
    private static final List<String> CHOICES = List.of("approve", "approve", "approve", "decline", "abstain");

    private static final Set<Standing> OFFICERS =
            Set.of(new Standing(Role.AWARD_OFFICER, DEPARTMENT), new Standing(Role.AWARD_OFFICER, PROVINCE));

    /** Some of them are no members; whoever is none, or not the secretary, is refused. */
    private static final Set<Standing> MEMBERS = Set.of(new Standing(Role.COUNCIL_MEMBER, DEPARTMENT));

    private static final Set<Standing> CALLERS = Set.of(
            new Standing(Role.COUNCIL_MEMBER, DEPARTMENT),
            new Standing(Role.AWARD_OFFICER, DEPARTMENT),
            new Standing(Role.AWARD_OFFICER, PROVINCE));

    private final Walkers walkers;
    private final World world;
    private final AwardLaws laws;
    private final AwardRules rules;
    private final ObjectMapper json;
    private final ReceivedNominations nominations;
    private final CurrentRequest request;
    private final Sql sql;
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<String> members = new ArrayList<>();
    private Walker officer = Walkers.NOBODY;
    private Walker secretary = Walkers.NOBODY;
    private String council = "";

    CouncilCorner(
            Walkers walkers,
            World world,
            AwardLaws laws,
            AwardRules rules,
            ObjectMapper json,
            ReceivedNominations nominations,
            CurrentRequest request,
            Sql sql) {
        this.walkers = walkers;
        this.world = world;
        this.laws = laws;
        this.rules = rules;
        this.json = json;
        this.nominations = nominations;
        this.request = request;
        this.sql = sql;
    }

    @Override
    @ActivateRequestContext
    public void stand() {
        world.unit(PROVINCE, "Tỉnh Hội Đồng Đi Dạo", "tỉnh", null);
        world.unit(DEPARTMENT, "Sở Hội Đồng Đi Dạo", "sở", PROVINCE);
        request.actAs(Actor.installation("test"));
        laws.importType(
                TYPE,
                new WriteAwardType(
                        new Name("Danh hiệu hội đồng đi dạo", null),
                        List.of(),
                        AwardConcept.TITLE,
                        List.of(RecipientKind.INDIVIDUAL),
                        AwardLevel.GRASSROOTS,
                        "Luật thử",
                        null,
                        null,
                        null));
        rules.importRule(
                "WC_VOTE",
                LocalDate.of(2020, 1, 1),
                new WriteAwardRule(
                        new Name("Quy tắc hội đồng đi dạo", null),
                        RuleKind.COUNCIL_VOTE,
                        List.of(TYPE),
                        List.of(),
                        json.valueToTree(Map.of(
                                "minimumPercent", MINIMUM_PERCENT, "quorum", Map.of("numerator", 2, "denominator", 3))),
                        RuleEffect.WARN,
                        null,
                        "Quy chế thử, Điều 1",
                        Confidence.RECALLED_LOW,
                        null,
                        null));
        officer = walkers.join(Role.AWARD_OFFICER, DEPARTMENT);
        council = made(
                officer,
                new Call(
                        "POST",
                        "/councils",
                        Map.of(
                                "unit",
                                DEPARTMENT,
                                "decision",
                                Map.of("number", "1/QĐ", "date", "2022-01-03"),
                                "validFrom",
                                "2020-01-01")));
        for (int i = 0; i < SIZE; i++) {
            Walker member = walkers.join(Role.COUNCIL_MEMBER, DEPARTMENT);
            String account = walkers.read(member, "/me").body().path("id").asText();
            String function = i == 0 ? "chair" : i == 1 ? "secretary" : "member";
            made(
                    officer,
                    new Call(
                            "PUT",
                            "/councils/" + council + "/members/" + account + "/2020-01-01",
                            Map.of("function", function, "unit", DEPARTMENT)));
            members.add(account);
            secretary = function.equals("secretary") ? member : secretary;
        }
        walkers.ofEachRole(PROVINCE);
        walkers.join(Role.COUNCIL_MEMBER, DEPARTMENT);
    }

    private String made(Walker who, Call call) {
        Answer answer = walkers.send(who, call);
        assertThat(answer.done()).as("%s: %s", call, answer.body()).isTrue();
        return answer.body().path("id").asText();
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                new Deed("call a session", CALLERS, this::session),
                new Deed("note who is there", CALLERS, this::attendance),
                new Deed("open a session", CALLERS, random -> session(random, "planned", "open")),
                new Deed("close a session", MEMBERS, random -> session(random, "open", "closed")),
                new Deed("put a nomination on the agenda", CALLERS, this::item),
                new Deed("open a vote", CALLERS, random -> item(random, "pending", "voting")),
                new Deed("vote", MEMBERS, this::ballot),
                new Deed("count a vote", CALLERS, random -> item(random, "voting", "counted")),
                new Deed("take an item off the agenda", CALLERS, random -> item(random, "pending", "withdrawn")),
                new Deed("set a count aside", CALLERS, random -> item(random, "counted", "pending")),
                new Deed("enter somebody to be proposed", OFFICERS, this::recipient));
    }

    private List<String> ids(String query, Object... values) {
        return sql.list(query, row -> row.text("id"), values);
    }

    private List<String> sessions(String status) {
        return ids(
                "select id::text as id from council_sessions where council_id = ?::uuid and status = ? order by 1",
                council,
                status);
    }

    /** Addresses of items of sessions that are open. */
    private List<String> items(String status) {
        return ids("""
                select '/council-sessions/' || s.id || '/items/' || i.id as id
                from council_items i join council_sessions s on s.id = i.session_id
                where s.council_id = ?::uuid and s.status = 'open' and i.status = ? order by 1
                """, council, status);
    }

    private Optional<Call> session(Random random) {
        return sessions("planned").size() + sessions("open").size() > 2
                ? Optional.empty()
                : Call.post(
                        "/council-sessions",
                        Map.of("council", council, "heldOn", "2022-12-20", "place", "Phòng họp số 1"));
    }

    private Optional<Call> attendance(Random random) {
        List<String> sessions = new ArrayList<>(sessions("planned"));
        sessions.addAll(sessions("open"));
        return maybe(random, sessions)
                .flatMap(one -> Call.put(
                        "/council-sessions/" + one + "/attendance",
                        Map.of("present", members.subList(0, SIZE - random.nextInt(3)))));
    }

    private Optional<Call> session(Random random, String from, String to) {
        List<String> sessions = sessions(from);
        return maybe(random, sessions)
                .flatMap(one -> Call.put("/council-sessions/" + one + "/status", Map.of("status", to)));
    }

    private Optional<Call> item(Random random) {
        List<String> sessions = sessions("open");
        List<String> waiting = ids("""
                select n.id::text as id from nominations n join award_types t on t.id = n.type_id
                where t.code = 'WC_TITLE' and n.status in ('received', 'in-council') order by 1
                """);
        return sessions.isEmpty() || waiting.isEmpty()
                ? Optional.empty()
                : Call.post(
                        "/council-sessions/" + any(random, sessions) + "/items",
                        Map.of("nomination", any(random, waiting)));
    }

    private Optional<Call> item(Random random, String from, String to) {
        List<String> items = items(from);
        Map<String, String> body = List.of("pending", "withdrawn").contains(to)
                ? Map.of("status", to, "reason", "Kiểm lại")
                : Map.of("status", to);
        return maybe(random, items).flatMap(one -> Call.put(one + "/status", body));
    }

    private Optional<Call> ballot(Random random) {
        List<String> items = items("voting");
        return maybe(random, items).flatMap(one -> Call.put(one + "/ballot", Map.of("choice", any(random, CHOICES))));
    }

    /** Who was entered before lies at the council's desk by now. */
    private Optional<Call> recipient(Random random) {
        ids("""
                select v.recipient_id::text as id from recipient_versions v
                where v.name like 'Người Được Xét Đi Dạo %'
                  and not exists (select 1 from nominations n where n.recipient_id = v.recipient_id) limit 1
                """).forEach(recipient -> nominations.at(DEPARTMENT, DEPARTMENT, recipient, TYPE, YEAR));
        return Call.post(
                "/recipients",
                Map.of(
                        "kind",
                        "individual",
                        "name",
                        "Người Được Xét Đi Dạo " + numbers.incrementAndGet(),
                        "unit",
                        DEPARTMENT,
                        "from",
                        "2020-01-01"));
    }

    @Override
    public Map<String, String> wrongs() {
        return Map.of(
                "votes whose ballots are not as many as those who voted",
                """
                select v.item_id::text as what from council_votes v
                where v.status <> 'void' and v.approve + v.decline + v.abstain <>
                  (select count(*) from council_ballot_rights b where b.item_id = v.item_id and b.turn = v.turn and b.spent)
                """,
                "votes without two thirds of the members",
                """
                select v.item_id::text as what from council_votes v join council_items i on i.id = v.item_id
                join nominations n on n.id = i.nomination_id join award_types t on t.id = n.type_id
                where t.code = 'WC_TITLE' and v.status <> 'void' and v.present * 3 < v.members * 2
                """,
                "items whose vote is not where the item is",
                """
                select i.id::text as what from council_items i
                where (i.status = 'voting') <> exists (
                    select 1 from council_votes v where v.item_id = i.id and v.status = 'voting')
                """);
    }

    /** While a vote is open nobody learns how it stands, and others than the council nothing at all. */
    @Override
    public void peep() {
        for (String item : items("voting")) {
            JsonNode seen = walkers.read(secretary, item).body();
            assertThat(seen.path("status").asText()).isEqualTo("voting");
            assertThat(seen.path("result").isNull()).as("%s", seen).isTrue();
            assertThat(walkers.read(Walkers.NOBODY, item).status()).isEqualTo(401);
        }
    }
}
