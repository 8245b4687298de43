package vn.tongket.services.contract;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.jobs.JobRunner;
import vn.tongket.testing.ReceivedNominations;
import vn.tongket.testing.World;

/**
 * What the requests of the access table are about. Callers have their roles on the province; what they ask for is made
 * by other people, of the district between it and each new unit.
 */
@ApplicationScoped
class AccessWorld {

    static final String PROVINCE = "AX-TINH";
    static final String OTHER_PROVINCE = "AX-TINH-2";

    static final String OTHER_DISTRICT = "AX-HUYEN-2";

    private static final String DISTRICT = "AX-HUYEN";
    /** Whose own it is depends on the caller. */
    static final String OWN_TOKEN = "own-token";

    static final String OWN_JOB = "own-job";

    static final String OWN_FILTER = "own-filter";
    static final String OWN_VIEW = "own-view";

    /** The media type of forms with files. */
    static final String FORM = "multipart/form-data";

    private static final String ISSUE =
            "{'status':'issued','decision':{'number':'15/QĐ','date':'2023-01-06','signer':'Nguyễn Văn Ký'}}";
    private static final String THEME = "{'name':{'vi':'Chủ đề'},'position':1,'indicators':['AX_COUNT']}";
    private static final String DAY = "{'kind':'holiday','name':{'vi':'Ngày nghỉ'},'legalBasis':'Thông báo'}";
    private static final String API = "/api/v1";
    /** Papers that the requirements of the national catalogue want, which another test may have loaded. */
    private static final List<String> WANTED_EVERYWHERE = List.of("proposal", "achievement-report", "minutes");

    private static final Pattern WORD = Pattern.compile("\\{([a-z][a-z-]*)}");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static final String VOTE =
            "{'title':{'vi':'Biểu quyết'},'kind':'council-vote','types':['AX_TITLE'],'parameters':{'minimumPercent':80},"
                    + "'effect':'warn','legalBasis':'Quy chế thử','confidence':'found'}";
    private static final String SALARY = "{'amount':1490000,'legalBasis':'Nghị định thử','confidence':'found'}";
    private static final String LAW =
            "{'name':{'vi':'Luật thử'},'recipientKinds':['individual'],'legalBasis':'Luật thử','validFrom':'{law-from}','validTo':'{law-to}','confidence':'found'}";

    private final World world;
    private final JobRunner jobs;
    private final ReceivedNominations nominations;
    private boolean standing;

    AccessWorld(World world, JobRunner jobs, ReceivedNominations nominations) {
        this.world = world;
        this.jobs = jobs;
        this.nominations = nominations;
    }

    /** Once for all rows. */
    void stand() {
        if (standing) {
            return;
        }
        standing = true;
        world.unit(PROVINCE, "Tỉnh Quyền", "tỉnh", null);
        world.unit(DISTRICT, "Huyện Quyền", "huyện", PROVINCE);
        world.unit(OTHER_PROVINCE, "Tỉnh Khác", "tỉnh", null);
        world.unit(OTHER_DISTRICT, "Huyện Bên Cạnh", "huyện", PROVINCE);
        made(by(Role.ADMINISTRATOR).body(file("indicator")).put(API + "/indicators/AX_COUNT"));
        made(by(Role.ADMINISTRATOR).body(file("award-type")).put(API + "/award-types/AX_TITLE"));
        made(by(Role.ADMINISTRATOR).body(json(VOTE)).put(API + "/award-rules/AX_VOTE/versions/2020-01-01"));
    }

    /** The words in braces of a text. */
    static Set<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** The words in braces of one request; the same word is the same thing. */
    final class Things {

        private final RequestSpecification caller;
        private final Map<String, String> made = new HashMap<>();

        private Things(RequestSpecification caller) {
            this.caller = caller;
        }

        String fill(String text) {
            Matcher word = WORD.matcher(text);
            StringBuilder filled = new StringBuilder();
            while (word.find()) {
                word.appendReplacement(filled, Matcher.quoteReplacement(thing(word.group(1))));
            }
            return word.appendTail(filled).toString();
        }

        /** The workbook that an address gives a reporter, to be handed back there or tried below it. */
        byte[] form(String path) {
            return by(Role.REPORTER)
                    .get(API + fill(path).replaceFirst("/preview$", ""))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
        }

        /** The template that the application brings, to be handed in as a new one. */
        byte[] template(String path) {
            return by(Role.ADMINISTRATOR)
                    .get(API + path.replaceFirst("\\?.*", "") + "/1/file")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
        }

        private String thing(String word) {
            String known = made.get(word);
            if (known == null) {
                known = make(word);
                made.put(word, known);
            }
            return known;
        }

        private String make(String word) {
            return switch (word) {
                case "unit" -> newUnit();
                case "unit-change" ->
                    id(
                            by(Role.ADMINISTRATOR),
                            "/unit-changes",
                            "{'effectiveDate':'2023-01-10','title':{'vi':'Đổi tên'},'legalBasis':{'document':'Quyết định'},"
                                    + "'changes':[{'change':'rename','unit':'{unit}','name':{'vi':'Sở tên mới'}}]}");
                case "new-code" -> "AX-" + NUMBERS.incrementAndGet();
                case "new-word" -> "AX_" + NUMBERS.incrementAndGet();
                case "new-username" -> "ax-" + NUMBERS.incrementAndGet();
                case "password" -> World.PASSWORD;
                case "username" -> world.account(Role.VIEWER, DISTRICT);
                case "giver" -> world.account(Role.REPORTER, DISTRICT);
                case "delegation" ->
                    id(
                            by(Role.ADMINISTRATOR),
                            "/delegations",
                            "{'giver':'{giver}','to':'{username}','from':'2023-01-09','until':'2023-01-20','reason':'Nghỉ ốm'}");
                case "account" -> newAccount();
                case "service-account" ->
                    id(
                            by(Role.ADMINISTRATOR),
                            "/service-accounts",
                            "{'username':'{new-username}','displayName':'Hệ thống','responsible':'{username}',"
                                    + "'roles':[{'role':'reporter','unit':'{unit}'}]}");
                case "service-token" ->
                    id(by(Role.ADMINISTRATOR), "/tokens", "{'name':'x','account':'{service-account}'}");
                case "token" -> newToken(by(Role.REPORTER));
                case "webhook" ->
                    id(
                            by(Role.ADMINISTRATOR),
                            "/webhooks",
                            "{'url':'https://127.0.0.1:1/in','description':'Nhận','unit':'{unit}'}");
                case "webhook-delivery" ->
                    made(by(Role.ADMINISTRATOR).post(API + fill("/webhooks/{webhook}/test")))
                            .extract()
                            .path("id");
                case OWN_TOKEN -> newToken(caller.contentType(ContentType.JSON));
                case "filter" -> newFilter(by(Role.REPORTER));
                case OWN_FILTER -> newFilter(caller.contentType(ContentType.JSON));
                case "view" -> newView(by(Role.REPORTER));
                case OWN_VIEW -> newView(caller.contentType(ContentType.JSON));
                case "feed" ->
                    made(by(Role.REPORTER).put(API + fill("/me/task-filters/{filter}/feed")))
                            .extract()
                            .<String>path("address")
                            .replaceFirst(".*/(.*)\\.ics", "$1");
                case "certificate-batch" -> newCertificateBatch();
                case "job" -> newJob(by(Role.REPORTER));
                case OWN_JOB -> newJob(caller);
                case "unit-with-target" -> with("/targets/AX_COUNT/{unit}/2023", Role.ADMINISTRATOR, "{'value':7}");
                case "unit-above-with-target" -> {
                    world.unit("AX-" + NUMBERS.incrementAndGet(), "Trung tâm", "sở", thing("unit-with-target"));
                    yield thing("unit");
                }
                case "unit-with-own-draft-value" -> withValue(world.as(Role.REPORTER, PROVINCE));
                case "unit-with-draft-value" -> withValue(by(Role.REPORTER));
                case "unit-with-submitted-value" -> moved("draft", "submitted", Role.REPORTER);
                case "unit-with-approved-value" -> moved("submitted", "approved", Role.APPROVER);
                case "unit-with-file" -> withFile(by(Role.REPORTER), "draft");
                case "unit-with-own-file" -> withFile(world.as(Role.REPORTER, PROVINCE), "own-draft");
                case "unit-with-approved-file" -> {
                    thing("unit-with-file");
                    move("/observations/AX_COUNT/{unit}/2022/versions/1", Role.REPORTER, "{'status':'submitted'}");
                    move("/observations/AX_COUNT/{unit}/2022/versions/1", Role.APPROVER, "{'status':'approved'}");
                    yield thing("unit");
                }
                case "draft-plan" ->
                    id(by(Role.PLANNER), "/plans", "{'unit':'{unit}','year':2023,'title':{'vi':'Kế hoạch'}}");
                case "submitted-plan" -> submittedPlan();
                case "issued-plan" -> issuedPlan();
                case "later-draft-plan" ->
                    id(by(Role.PLANNER), "/plans", "{'unit':'{unit}','year':2024,'title':{'vi':'Kế hoạch sau'}}");
                case "draft-amendment" -> draftAmendment();
                case "submitted-amendment" -> {
                    thing("draft-amendment");
                    move("/amendments/{draft-amendment}", Role.PLANNER, "{'status':'submitted'}");
                    yield thing("draft-amendment");
                }
                case "amendment-in-force" -> {
                    thing("submitted-amendment");
                    move(
                            "/amendments/{draft-amendment}",
                            Role.APPROVER,
                            "{'status':'decided','decision':{'number':'16/QĐ','date':'2023-01-08','signer':'Nguyễn Văn Ký'}}");
                    yield thing("draft-amendment");
                }
                case "draft-task" -> newTask("{draft-plan}");
                case "issued-task" -> {
                    thing("issued-plan");
                    yield thing("draft-task");
                }
                case "led-task" -> ledTask();
                case "completed-task" -> {
                    thing("led-task");
                    move("/tasks/{led-task}", Role.REPORTER, "{'status':'completed'}");
                    yield thing("led-task");
                }
                case "progress-report" -> {
                    thing("issued-task");
                    yield id(
                            by(Role.REPORTER),
                            "/tasks/{issued-task}/progress",
                            "{'period':'2023-01','narrative':'Đã làm','percent':10}");
                }
                case "sent-progress-report" -> {
                    thing("progress-report");
                    move("/progress-reports/{progress-report}", Role.REPORTER, "{'status':'submitted'}");
                    yield thing("progress-report");
                }
                case "progress-file" -> {
                    String files = fill("/progress-reports/{progress-report}/evidence");
                    yield made(AccessWorld.withFile(by(Role.REPORTER), "%PDF-1.4")
                                    .post(API + files))
                            .extract()
                            .path("id");
                }
                case "extension" ->
                    id(
                            by(Role.REPORTER),
                            "/tasks/{led-task}/extensions",
                            "{'due':'2024-03-31','duePrecision':'day','reason':'Chờ vốn'}");
                case "calendar-day" -> {
                    String day = thing("new-day");
                    put("/calendar-days/" + day, by(Role.ADMINISTRATOR), DAY);
                    yield day;
                }
                case "new-day" ->
                    LocalDate.of(2700, 1, 1).plusDays(NUMBERS.incrementAndGet()).toString();
                case "theme" -> {
                    String code = thing("new-word");
                    put("/themes/" + code, by(Role.ADMINISTRATOR), THEME);
                    yield code;
                }
                case "base-salary" -> {
                    String day = thing("new-day");
                    put("/base-salaries/" + day, by(Role.ADMINISTRATOR), SALARY);
                    yield day;
                }
                case "law-from" ->
                    LocalDate.of(1500, 1, 1)
                            .plusDays(2L * NUMBERS.incrementAndGet())
                            .toString();
                case "law-to" -> LocalDate.parse(thing("law-from")).plusDays(1).toString();
                case "award-law" -> {
                    String code = thing("new-word");
                    put("/award-laws/" + code, by(Role.ADMINISTRATOR), LAW);
                    yield code;
                }
                case "award-type" -> {
                    String code = "AX_" + NUMBERS.incrementAndGet();
                    put("/award-types/" + code, by(Role.ADMINISTRATOR), file("award-type"));
                    yield code;
                }
                case "award-rule" -> {
                    String code = thing("new-word");
                    put("/award-rules/" + code + "/versions/2020-01-01", by(Role.ADMINISTRATOR), file("award-rule"));
                    yield code;
                }
                case "award-quota" -> {
                    String type = thing("award-type");
                    put("/award-quotas/" + type + "/versions/2020-01-01", by(Role.ADMINISTRATOR), file("award-quota"));
                    yield type;
                }
                case "recipient-fact" ->
                    id(
                            by(Role.AWARD_OFFICER),
                            "/recipient-facts",
                            "{'recipient':'{recipient}','kind':'annual-grade','year':2022,'grade':'good','source':{'document':'Quyết định'}}");
                case "rule-waiver" ->
                    id(
                            by(Role.AWARD_OFFICER),
                            "/rule-waivers",
                            "{'rule':'{award-rule}','recipient':'{recipient}','type':'AX_TITLE','year':2022,'reason':'Đã xác minh'}");
                case "eligibility-check" ->
                    id(
                            by(Role.AWARD_OFFICER),
                            "/eligibility-checks",
                            "{'recipients':['{recipient}'],'type':'AX_TITLE','year':2022}");
                case "council" ->
                    id(
                            by(Role.AWARD_OFFICER),
                            "/councils",
                            "{'unit':'{unit}','decision':{'number':'1/QĐ','date':'2023-01-03'},'validFrom':'2020-01-01'}");
                case "council-member" -> {
                    String person = thing("account");
                    put(
                            fill("/councils/{council}/members/" + person + "/2020-01-01"),
                            by(Role.AWARD_OFFICER),
                            "{'function':'member','unit':'{unit}'}");
                    yield person;
                }
                case "council-session" -> {
                    thing("council-member");
                    yield id(
                            by(Role.AWARD_OFFICER),
                            "/council-sessions",
                            "{'council':'{council}','heldOn':'2023-01-09','place':'Phòng họp'}");
                }
                case "nomination-for-council" ->
                    nominations.at(thing("unit"), thing("unit"), thing("recipient"), "AX_TITLE", 2022);
                case "council-item" ->
                    id(
                            by(Role.AWARD_OFFICER),
                            "/council-sessions/{council-session}/items",
                            "{'nomination':'{nomination-for-council}'}");
                case "recused-item" -> {
                    thing("council-item");
                    put(
                            "/council-sessions/{council-session}/items/{council-item}/recusals/{council-member}",
                            by(Role.AWARD_OFFICER),
                            "{'reason':'Người thân'}");
                    yield thing("council-item");
                }
                case "voting-item" -> {
                    thing("council-item");
                    put("/council-sessions/{council-session}/attendance", by(Role.AWARD_OFFICER), "{'present':[]}");
                    move("/council-sessions/{council-session}", Role.AWARD_OFFICER, "{'status':'open'}");
                    move(
                            "/council-sessions/{council-session}/items/{council-item}",
                            Role.AWARD_OFFICER,
                            "{'status':'voting'}");
                    yield thing("council-item");
                }
                case "award-registration" ->
                    id(
                            by(Role.AWARD_OFFICER),
                            "/award-registrations",
                            "{'unit':'{unit}','year':2022,'type':'AX_TITLE','recipient':'{recipient}'}");
                case "nomination-requirement" -> {
                    String code = thing("new-word");
                    put(
                            "/nomination-requirements/" + code + "/versions/2020-01-01",
                            by(Role.ADMINISTRATOR),
                            file("nomination-requirement"));
                    yield code;
                }
                case "draft-nomination" -> {
                    String nomination = id(
                            by(Role.AWARD_OFFICER),
                            "/nominations",
                            "{'unit':'{unit}','type':'AX_TITLE','year':2022,'recipient':{'id':'{recipient}'},'way':'regular',"
                                    + "'achievement':'Việc đã làm','warningsComment':'Đã xem'}");
                    WANTED_EVERYWHERE.forEach(document -> upload(nomination, document, "%PDF-1.4 " + document));
                    yield nomination;
                }
                case "sent-nomination" -> {
                    thing("draft-nomination");
                    move("/nominations/{draft-nomination}", Role.AWARD_OFFICER, "{'status':'submitted'}");
                    yield thing("draft-nomination");
                }
                case "recommended-nomination" -> {
                    thing("sent-nomination");
                    RequestSpecification other = world.as(Role.AWARD_OFFICER, PROVINCE);
                    put("/nominations/{draft-nomination}/status", other, "{'status':'received'}");
                    put("/nominations/{draft-nomination}/status", other, "{'status':'in-council'}");
                    put(
                            "/nominations/{draft-nomination}/status",
                            other,
                            "{'status':'recommended','reason':'Biên bản số 1'}");
                    yield thing("draft-nomination");
                }
                case "nomination-document" -> upload(thing("draft-nomination"), "minutes", "%PDF-1.4");
                case "nomination-link" ->
                    id(by(Role.AWARD_OFFICER), "/nominations/{draft-nomination}/links", "{'task':'{issued-task}'}");
                case "directive" -> id(by(Role.PLANNER), "/directives", file("directive"));
                case "draft-decision" -> draftDecision();
                case "issued-decision" -> {
                    thing("draft-award");
                    move("/award-decisions/{draft-decision}", Role.APPROVER, "{'status':'issued'}");
                    yield thing("draft-decision");
                }
                case "draft-award" -> {
                    thing("draft-decision");
                    yield thing("award");
                }
                case "recipient", "other-recipient" ->
                    id(
                            by(Role.AWARD_OFFICER),
                            "/recipients",
                            "{'kind':'individual','name':'Lê Thị Hoa','unit':'{unit}'}");
                case "recipient-merge" ->
                    id(
                            by(Role.AWARD_OFFICER),
                            "/recipients/{recipient}/merges",
                            "{'recipient':'{other-recipient}','reason':'Một người'}");
                case "serial" ->
                    made(by(Role.AWARD_OFFICER).get(API + fill("/awards/{issued-award}")))
                            .extract()
                            .path("serial");
                case "issued-award" -> {
                    thing("issued-decision");
                    yield thing("draft-award");
                }
                case "round" -> newRound();
                case "started-round" -> {
                    thing("unit-with-draft-value");
                    yield thing("round");
                }
                case "sent-round" -> {
                    thing("started-round");
                    move("/reporting-rounds/{round}/submissions/{unit}", Role.REPORTER, "{'status':'submitted'}");
                    yield thing("round");
                }
                case "unit-with-draft-review" -> with("/reviews/{unit}/2022", Role.PLANNER, file("review"));
                case "unit-with-published-review" -> {
                    thing("unit-with-draft-review");
                    move("/reviews/{unit}/2022", Role.APPROVER, "{'status':'published'}");
                    yield thing("unit");
                }
                default -> throw new IllegalArgumentException(word);
            };
        }

        private String newUnit() {
            String code = "AX-" + NUMBERS.incrementAndGet();
            world.unit(code, "Sở " + code, "sở", DISTRICT);
            return code;
        }

        private String newAccount() {
            return id(
                    by(Role.ADMINISTRATOR),
                    "/accounts",
                    "{'username':'{new-username}','displayName':'Người thử','password':'{password}',"
                            + "'roles':[{'role':'reporter','unit':'{unit}'}]}");
        }

        private String newToken(RequestSpecification owner) {
            return id(owner, "/tokens", "{'name':'thử','scopes':['*:read']}");
        }

        private String newView(RequestSpecification owner) {
            return id(
                    owner,
                    "/me/views",
                    "{'list':'nhiem-vu','name':'{new-code}','query':'xem=qua-han','standard':false}");
        }

        private String newFilter(RequestSpecification owner) {
            return id(owner, "/me/task-filters", "{'name':'{new-code}','query':'unit={unit}'}");
        }

        private String newCertificateBatch() {
            String job = by(Role.AWARD_OFFICER)
                    .body(json(fill("{'decision':'{issued-decision}'}")))
                    .post(API + "/certificate-batches")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            jobs.doAll();
            return by(Role.AWARD_OFFICER)
                    .get(API + "/jobs/" + job)
                    .then()
                    .body("status", is("succeeded"))
                    .extract()
                    .path("result.id");
        }

        private String newJob(RequestSpecification owner) {
            return owner.contentType("text/csv;charset=UTF-8")
                    .body(fill("indicator,unit,period,value\nAX_COUNT,{unit},2019,5\n"))
                    .post(API + "/observations/imports?async=true")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
        }

        private String with(String path, Role role, String body) {
            put(path, by(role), body);
            return thing("unit");
        }

        private String withValue(RequestSpecification reporter) {
            put("/observations/AX_COUNT/{unit}/2022", reporter, "{'value':5}");
            return thing("unit");
        }

        /** Its id is what the word file means from then on. */
        private String withFile(RequestSpecification reporter, String draft) {
            thing("unit-with-" + draft + "-value");
            String files = fill("/observations/AX_COUNT/{unit}/2022/versions/1/evidence");
            made.put(
                    "file",
                    made(AccessWorld.withFile(reporter, "%PDF-1.4").post(API + files))
                            .extract()
                            .path("id"));
            return thing("unit");
        }

        private String moved(String from, String to, Role role) {
            thing("unit-with-" + from + "-value");
            move("/observations/AX_COUNT/{unit}/2022/versions/1", role, "{'status':'" + to + "'}");
            return thing("unit");
        }

        private String newTask(String plan) {
            return id(
                    by(Role.PLANNER),
                    "/plans/" + plan + "/tasks",
                    "{'code':'T1','title':{'vi':'Việc thử'},'lead':'{unit}'}");
        }

        /** With a deliverable and a milestone, which their words mean from then on, of a plan in force. */
        private String ledTask() {
            ValidatableResponse task = made(by(Role.PLANNER)
                    .body(json(fill("{'code':'L1','title':{'vi':'Việc được giao'},'lead':'{unit}','due':'2023-12-31',"
                            + "'duePrecision':'day','recurrence':'quarter','deliverables':[{'vi':'Báo cáo'}],"
                            + "'milestones':[{'name':{'vi':'Dự thảo'},'due':'2023-06-30'}]}")))
                    .post(API + fill("/plans/{draft-plan}/tasks")));
            made.put("deliverable", task.extract().path("deliverables[0].id"));
            made.put("milestone", task.extract().path("milestones[0].id"));
            move("/plans/{draft-plan}", Role.PLANNER, "{'status':'submitted'}");
            move("/plans/{draft-plan}", Role.APPROVER, ISSUE);
            return task.extract().path("id");
        }

        private String newRound() {
            String code = "AX-" + NUMBERS.incrementAndGet();
            put("/reporting-rounds/" + code, by(Role.ADMINISTRATOR), file("round"));
            return code;
        }

        private String submittedPlan() {
            thing("draft-task");
            move("/plans/{draft-plan}", Role.PLANNER, "{'status':'submitted'}");
            return thing("draft-plan");
        }

        private String issuedPlan() {
            thing("submitted-plan");
            move("/plans/{draft-plan}", Role.APPROVER, ISSUE);
            return thing("draft-plan");
        }

        /** With a line, so that it may be sent. */
        private String draftAmendment() {
            thing("issued-plan");
            String amendment = id(by(Role.PLANNER), "/plans/{draft-plan}/amendments", "{'reason':'Điều chỉnh'}");
            put(
                    "/amendments/" + amendment + "/lines",
                    by(Role.PLANNER),
                    "{'lines':[{'action':'change','task':'T1','field':'submittedTo','value':'Giám đốc'}]}");
            return amendment;
        }

        /** Complete: it may be issued. */
        private String draftDecision() {
            String decision = id(
                    by(Role.AWARD_OFFICER),
                    "/award-decisions",
                    "{'authority':'{unit}','number':'" + NUMBERS.incrementAndGet()
                            + "/QĐ-AX','date':'2023-01-06','signer':'Nguyễn Văn Ký'}");
            made.put("draft-decision", decision);
            made.put("award", id(by(Role.AWARD_OFFICER), "/awards", file("award")));
            return decision;
        }

        private String id(RequestSpecification who, String path, String body) {
            return made(who.body(json(fill(body))).post(API + fill(path)))
                    .extract()
                    .path("id");
        }

        private String upload(String nomination, String document, String content) {
            return made(AccessWorld.withFile(by(Role.AWARD_OFFICER), content)
                            .post(API + "/nominations/" + nomination + "/documents?document=" + document))
                    .extract()
                    .path("id");
        }

        private void put(String path, RequestSpecification who, String body) {
            made(who.header("If-Match", "*").body(json(fill(body))).put(API + fill(path)));
        }

        private void move(String path, Role role, String body) {
            put(path + "/status", by(role), body);
        }
    }

    Things thingsFor(RequestSpecification caller) {
        return new Things(caller);
    }

    private RequestSpecification by(Role role) {
        return world.as(role, DISTRICT);
    }

    private static ValidatableResponse made(Response answer) {
        return answer.then().statusCode(oneOf(200, 201));
    }

    /** A form with a file of this content. */
    static RequestSpecification withFile(RequestSpecification request, String content) {
        return request.contentType(FORM)
                .multiPart("file", "tep.pdf", content.getBytes(StandardCharsets.UTF_8), "application/pdf");
    }

    /** A body as the table writes it, as JSON. */
    static String json(String body) {
        return body.replace('\'', '"');
    }

    /** A body that is too long for the table. */
    static String file(String name) {
        String path = "/access-bodies/" + name + ".json";
        try (InputStream file = AccessWorld.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
