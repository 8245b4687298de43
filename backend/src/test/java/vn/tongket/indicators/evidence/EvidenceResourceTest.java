package vn.tongket.indicators.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Files on a version of a value: added by its reporter, read by whoever may read the version, fixed once it was sent. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EvidenceResourceTest {

    private static final String OBSERVATIONS = "/api/v1/observations/";
    private static final String UNIT = "EV";
    private static final String BOUNDARY = "ranh-gioi";

    @ConfigProperty(name = "tongket.evidence.folder")
    Path folder;

    @Inject
    World world;

    @Inject
    Sql sql;

    @BeforeEach
    void aProvinceAndItsIndicators() {
        world.unit(UNIT, "Tỉnh Minh Chứng", "tỉnh", null);
        world.unit("EW", "Tỉnh Minh Chứng Khác", "tỉnh", null);
        define("EV_COUNT", Bodies.count("Số có minh chứng"));
        define("EV_RATE", Bodies.percentage("Tỷ lệ có minh chứng"));
    }

    private void define(String code, Map<String, Object> body) {
        as(Role.ADMINISTRATOR)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private RequestSpecification as(Role role) {
        return world.as(role, UNIT);
    }

    /** A new draft of the reporter; the address of its files. */
    private String draft(String key) {
        as(Role.REPORTER)
                .header("If-Match", "*")
                .body(key.startsWith("EV_RATE") ? Map.of("numerator", 3, "denominator", 4) : Map.of("value", 5))
                .put(OBSERVATIONS + key)
                .then()
                .statusCode(anyOf(is(200), is(201)));
        return files(key, 1);
    }

    private static String files(String key, int version) {
        return OBSERVATIONS + key + "/versions/" + version + "/evidence";
    }

    private Response move(Role role, String key, String status) {
        Map<String, Object> body = status.equals("returned")
                ? Map.of("status", status, "reason", "Thiếu minh chứng")
                : Map.of("status", status);
        return as(role).header("If-Match", "*").body(body).put(OBSERVATIONS + key + "/versions/1/status");
    }

    /** What an upload was answered with. */
    private record Answer(int status, JsonPath body, HttpResponse<String> response) {

        String fault() {
            return body.getString("errors[0].code");
        }

        String id() {
            assertThat(status).as(response.body()).isEqualTo(201);
            return body.getString("id");
        }
    }

    private Answer upload(String address, String name, byte[] content) {
        return upload(world.token(Role.REPORTER, UNIT), address, name, content);
    }

    private static Answer upload(@Nullable String token, String address, String name, byte[] content) {
        return post(token, address, form(part("file\"; filename=\"" + name, content)));
    }

    private static Answer post(@Nullable String token, String address, byte[] form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + address))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), new JsonPath(answer.body()), answer);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] part(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Documents.text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        bytes.writeBytes(content);
        bytes.writeBytes(Documents.text("\r\n"));
        return bytes.toByteArray();
    }

    private static byte[] form(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        bytes.writeBytes(Documents.text("--" + BOUNDARY + "--\r\n"));
        return bytes.toByteArray();
    }

    @Nested
    class Adding {

        @Test
        void aFileToOnesDraftMakesItReadable() {
            String files = draft("EV_COUNT/EV/2001");
            byte[] content = Documents.pdf("Biên bản");
            Answer answer = upload(files, "Biên bản nghiệm thu.pdf", content);

            assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
            assertThat(answer.response().headers().firstValue("Location").orElseThrow())
                    .endsWith(files + "/" + answer.id());
            assertThat(answer.body().getString("name")).isEqualTo("Biên bản nghiệm thu.pdf");
            assertThat(answer.body().getString("mediaType")).isEqualTo("application/pdf");
            assertThat(answer.body().getInt("size")).isEqualTo(content.length);
            assertThat(answer.body().getString("sha256")).matches("[0-9a-f]{64}");
            assertThat(answer.body().getString("recordedBy")).startsWith("reporter-");
            as(Role.VIEWER)
                    .get(files)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(answer.id()))
                    .body("items[0]", hasKey("recordedBy"));
            assertThat(as(Role.VIEWER)
                            .get(files + "/" + answer.id())
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray())
                    .isEqualTo(content);
        }

        @Test
        void leavesAnEntryInTheTrail() {
            String files = draft("EV_COUNT/EV/2002");
            String id = upload(files, "vet.pdf", Documents.pdf("trail")).id();
            as(Role.REPORTER).delete(files + "/" + id).then().statusCode(204);

            as(Role.ADMINISTRATOR)
                    .get("/api/v1/audit-entries?resource=evidence&limit=500")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.key == 'EV_COUNT/EV/2002 v1: vet.pdf' }.action", hasItem("add"))
                    .body("items.findAll { it.key == 'EV_COUNT/EV/2002 v1: vet.pdf' }.action", hasItem("remove"));
        }

        @Test
        void theSameContentTwiceIsOneFileUnderItsFirstName() {
            String files = draft("EV_COUNT/EV/2003");
            Answer first = upload(files, "một.pdf", Documents.pdf("the same"));
            Answer second = upload(files, "hai.pdf", Documents.pdf("the same"));

            assertThat(second.status()).isEqualTo(200);
            assertThat(second.body().getString("id")).isEqualTo(first.id());
            assertThat(second.body().getString("name")).isEqualTo("một.pdf");
            as(Role.VIEWER).get(files).then().body("items", hasSize(1));
        }

        @Test
        void theSameContentToTwoVersionsIsStoredOnce() throws IOException {
            byte[] content = Documents.pdf("of two versions");
            Answer one = upload(draft("EV_COUNT/EV/2004"), "x.pdf", content);
            Answer other = upload(draft("EV_COUNT/EV/2005"), "x.pdf", content);
            String sum = one.body().getString("sha256");

            assertThat(other.id()).isNotEqualTo(one.id());
            assertThat(other.body().getString("sha256")).isEqualTo(sum);
            assertThat(folder.resolve(sum.substring(0, 2)).resolve(sum)).hasBinaryContent(content);
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
            }
        }

        @ParameterizedTest
        @MethodSource("vn.tongket.indicators.evidence.FileContentTest#known")
        void takesEveryKind(FileKind kind, byte[] content) {
            String files = draft("EV_COUNT/EV/2006");
            String ending = kind.name().toLowerCase(java.util.Locale.ROOT);
            Answer answer = upload(files, "Tệp." + ending.toUpperCase(java.util.Locale.ROOT), content);

            assertThat(answer.body().getString("mediaType")).isEqualTo(kind.mediaType());
            as(Role.VIEWER)
                    .get(files + "/" + answer.id())
                    .then()
                    .statusCode(200)
                    .contentType(kind.mediaType())
                    .header("Content-Length", String.valueOf(content.length));
        }

        @Test
        void cleansTheName() {
            String files = draft("EV_COUNT/EV/2007");
            String decomposed = Normalizer.normalize("../bí mật/Tổng kết.pdf", Normalizer.Form.NFD);
            Answer answer = upload(files, decomposed, Documents.pdf("cleaned"));

            assertThat(answer.body().getString("name")).isEqualTo("Tổng kết.pdf");
        }

        @Test
        void readsTheNameAsRfc5987WritesIt() {
            String files = draft("EV_COUNT/EV/2007");
            byte[] part = part("file\"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n.pdf; x=\"", Documents.pdf("5987"));
            Answer answer = post(world.token(Role.REPORTER, UNIT), files, form(part));

            assertThat(answer.body().getString("name")).isEqualTo("Đề án.pdf");
        }

        @Test
        void aPartOfAValueHasFilesOfItsOwn() {
            draft("EV_RATE/EV/2001");
            draft("EV_RATE/EV/2001?breakdown=level:commune");
            String files = files("EV_RATE/EV/2001", 1);
            Answer answer = upload(files + "?breakdown=level:commune", "xã.pdf", Documents.pdf("commune"));

            assertThat(answer.response().headers().firstValue("Location").orElseThrow())
                    .endsWith(answer.id() + "?breakdown=level:commune");
            as(Role.VIEWER).get(files).then().body("items", empty());
            as(Role.VIEWER).get(files + "?breakdown=level:commune").then().body("items", hasSize(1));
            as(Role.VIEWER).get(files + "/" + answer.id()).then().statusCode(404);
        }

        @Test
        void theSameContentAtTheSameMomentIsOneFile() {
            String files = draft("EV_COUNT/EV/2009");
            String token = world.token(Role.REPORTER, UNIT);
            byte[] content = Documents.pdf("at once");
            java.util.List<Integer> statuses = java.util.stream.IntStream.range(0, 6)
                    .parallel()
                    .mapToObj(i -> upload(token, files, i + ".pdf", content).status())
                    .sorted()
                    .toList();

            assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 201);
            as(Role.VIEWER).get(files).then().body("items", hasSize(1));
        }

        @Test
        void endsAtTwentyFiles() {
            String files = draft("EV_COUNT/EV/2008");
            for (int i = 0; i < 20; i++) {
                upload(files, i + ".pdf", Documents.pdf("number " + i)).id();
            }
            Answer answer = upload(files, "20.pdf", Documents.pdf("one too many"));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body().getString("code")).isEqualTo("evidence.too-many");
            assertThat(upload(files, "3.pdf", Documents.pdf("number 3")).status())
                    .isEqualTo(200);
        }
    }

    @Nested
    class Refusing {

        private String files;

        @BeforeEach
        void onADraft() {
            files = draft("EV_COUNT/EV/2010");
        }

        private void assertFault(Answer answer, String code) {
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
            assertThat(answer.response().headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.fault()).isEqualTo(code);
        }

        static Stream<Arguments> files() {
            Map<String, byte[]> words = Documents.parts(Documents.WORDS, "word/document.xml");
            return Stream.of(
                    Arguments.of("trang.html", Documents.text("<html></html>"), "evidence.kind-not-taken"),
                    Arguments.of("trang.pdf", Documents.text("<html></html>"), "evidence.kind-not-taken"),
                    Arguments.of("hình.svg", Documents.text("<svg/>"), "evidence.kind-not-taken"),
                    Arguments.of("chạy.sh", Documents.text("#!/bin/sh\n"), "evidence.kind-not-taken"),
                    Arguments.of("chạy.exe", Documents.text("MZ"), "evidence.kind-not-taken"),
                    Arguments.of("gói.zip", Documents.zip(Map.of("a", new byte[1])), "evidence.kind-not-taken"),
                    Arguments.of("trang.html", Documents.pdf("x"), "evidence.name-does-not-fit"),
                    Arguments.of("hình.png", Documents.jpeg(), "evidence.name-does-not-fit"),
                    Arguments.of("sổ.docx", Documents.xlsx(), "evidence.name-does-not-fit"),
                    Arguments.of("khongduoi", Documents.pdf("x"), "evidence.name-does-not-fit"),
                    Arguments.of(
                            "macro.docx",
                            Documents.with(words, "word/vbaProject.bin", new byte[1]),
                            "evidence.carries-code"),
                    Arguments.of("rỗng.pdf", new byte[0], "evidence.empty"),
                    Arguments.of("..", Documents.pdf("x"), "evidence.name-missing"));
        }

        @ParameterizedTest(name = "{0} {2}")
        @MethodSource("files")
        void whatIsNotTaken(String name, byte[] content, String code) {
            assertFault(upload(files, name, content), code);
            as(Role.VIEWER).get(files).then().body("items.name", not(hasItem(name)));
        }

        @Test
        void namesAllThatIsWrongAtOnce() {
            Answer answer = upload(files, "/", Documents.text("<html>"));

            assertThat(answer.body().getList("errors.code"))
                    .isEqualTo(java.util.List.of("evidence.name-missing", "evidence.kind-not-taken"));
            assertThat(answer.body().getList("errors.pointer")).containsOnly("/file");
        }

        @Test
        void aFormWithoutExactlyOneFile() {
            String token = world.token(Role.REPORTER, UNIT);
            byte[] file = part("file\"; filename=\"a.pdf", Documents.pdf("x"));
            for (byte[] form : new byte[][] {form(), form(file, file), form(part("file", Documents.text("text")))}) {
                Answer answer = post(token, files, form);
                assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
                assertThat(answer.fault()).isEqualTo("evidence.one-file");
            }
            Answer more = post(token, files, form(file, part("note", Documents.text("x"))));
            assertThat(more.status()).isEqualTo(400);
            assertThat(more.fault()).isEqualTo("body.unknown-member");
            assertThat(more.body().getString("errors[0].pointer")).isEqualTo("/note");
        }

        @Test
        void anythingButAForm() {
            as(Role.REPORTER).body("{}").post(files).then().statusCode(415).contentType("application/problem+json");
        }

        @ParameterizedTest
        @CsvSource({
            "TEST-INFECTED, 422, evidence.infected",
            "TEST-SCANNER-FAILS, 503, evidence.scan-failed",
            "TEST-SCANNER-SLEEPS, 503, evidence.scan-timeout"
        })
        void whatTheScannerDoesNotLetPass(String content, int status, String code) {
            Answer answer = upload(files, "quét.pdf", Documents.pdf(content));

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body().getString("code")).isEqualTo(code);
            as(Role.VIEWER).get(files).then().body("items.name", not(hasItem("quét.pdf")));
        }

        @Test
        void moreThanTwentyMebibytesAndNotABitLess() {
            byte[] longest = Arrays.copyOf(Documents.pdf("long"), (int) EvidenceIntake.MAX_BYTES);
            upload(files, "dài.pdf", longest).id();
            Answer tooLong = upload(files, "dài hơn.pdf", Arrays.copyOf(longest, longest.length + 1));

            assertThat(tooLong.status()).isEqualTo(413);
            assertThat(tooLong.body().getString("code")).isEqualTo("evidence.too-large");
        }

        @Test
        void aBodyOverTheLimitBeforeItIsRead() throws IOException {
            assertThat(announced(files, "multipart/form-data; boundary=" + BOUNDARY, 22_000_000))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json", "\"code\":\"http.413\"");
        }

        @Test
        void aBodyThatDoesNotSayItsLengthWhileItIsRead() throws IOException {
            String start = new String(part("file\"; filename=\"a.pdf", new byte[0]), StandardCharsets.UTF_8);

            assertThat(streamed(files, "multipart/form-data; boundary=" + BOUNDARY, start, 24))
                    .startsWith("HTTP/1.1 413 ");
        }

        @Test
        void longBodiesAtEveryOtherAddress() throws IOException {
            String acts = "/api/v1/unit-changes";

            assertThat(announced(acts, "text/csv", 10_485_761)).startsWith("HTTP/1.1 413 ");
            assertThat(streamed(acts, "text/csv", "change,unit\n", 12)).startsWith("HTTP/1.1 413 ");
            assertThat(announced(OBSERVATIONS + "EV_COUNT/EV/2010/versions/1/status", "application/json", 10_485_761))
                    .startsWith("HTTP/1.1 413 ");
        }

        private String head(String address, String contentType, String length) {
            return "POST " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + world.token(Role.REPORTER, UNIT) + "\r\nContent-Type: " + contentType + "\r\n" + length
                    + "\r\nConnection: close\r\n\r\n";
        }

        private String announced(String address, String contentType, long length) throws IOException {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream().write(Documents.text(head(address, contentType, "Content-Length: " + length)));
                return answer(socket);
            }
        }

        private String streamed(String address, String contentType, String start, int mebibytes) throws IOException {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.setSoTimeout(20_000);
                OutputStream out = socket.getOutputStream();
                out.write(Documents.text(head(address, contentType, "Transfer-Encoding: chunked")));
                chunk(out, Documents.text(start));
                byte[] piece = new byte[1 << 20];
                Arrays.fill(piece, (byte) 'x');
                try {
                    for (int i = 0; i < mebibytes; i++) {
                        chunk(out, piece);
                    }
                    out.write(Documents.text("0\r\n\r\n"));
                } catch (IOException refusedOnTheWay) {
                    // The answer may come, and the connection end, before all is sent.
                }
                return answer(socket);
            }
        }

        private void chunk(OutputStream out, byte[] bytes) throws IOException {
            out.write(Documents.text(Integer.toHexString(bytes.length) + "\r\n"));
            out.write(bytes);
            out.write(Documents.text("\r\n"));
        }

        private String answer(Socket socket) throws IOException {
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(2000), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class Reading {

        @Test
        void aDraftsFilesIsForThoseWithARoleOnly() {
            String files = draft("EV_COUNT/EV/2011");
            String file = files + "/"
                    + upload(files, "nháp.pdf", Documents.pdf("draft")).id();
            for (String address : new String[] {files, file}) {
                given().get(address).then().statusCode(404);
                world.as(Role.VIEWER, "EW").get(address).then().statusCode(404);
                as(Role.VIEWER).get(address).then().statusCode(200);
            }
        }

        @Test
        void whatWasApprovedIsForEverybodyWithoutNames() {
            String files = draft("EV_COUNT/EV/2012");
            byte[] content = Documents.pdf("approved");
            String file = files + "/" + upload(files, "Đã duyệt.pdf", content).id();
            move(Role.REPORTER, "EV_COUNT/EV/2012", "submitted").then().statusCode(200);
            move(Role.APPROVER, "EV_COUNT/EV/2012", "approved").then().statusCode(200);

            given().get(files).then().statusCode(200).body("items[0]", not(hasKey("recordedBy")));
            assertThat(given().get(file).asByteArray()).isEqualTo(content);
        }

        @Test
        void isADownloadThatNoPageShows() throws IOException {
            String files = draft("EV_COUNT/EV/2013");
            Answer added = upload(files, "Đề án \"số\".pdf".replace("\"", "”"), Documents.pdf("download"));
            String tag = "\"" + added.body().getString("sha256") + "\"";
            String file = files + "/" + added.id();

            as(Role.VIEWER)
                    .get(file)
                    .then()
                    .contentType("application/pdf")
                    .header("ETag", tag)
                    .header("Content-Disposition", startsWith("attachment; filename=\"De an "))
                    .header("Content-Disposition", containsString("filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .header("Cache-Control", startsWith("private"));
            as(Role.VIEWER)
                    .head(file)
                    .then()
                    .statusCode(200)
                    .header("ETag", tag)
                    .header("Content-Length", added.body().getString("size"));
            assertThat(opened(added.body().getString("sha256"))).isZero();
            as(Role.VIEWER)
                    .header("If-None-Match", tag)
                    .get(file)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
        }

        @ParameterizedTest
        @CsvSource({
            "bytes=0-4, 0, 5",
            "bytes=10-, 10, -1",
            "bytes=-7, -7, -1",
            "'bytes=3-99999999', 3, -1",
        })
        void goesOnWhereItBrokeOff(String range, int from, int length) {
            String file = aFile();
            byte[] all = as(Role.VIEWER).get(file).asByteArray();
            int begin = from < 0 ? all.length + from : from;
            int end = length < 0 ? all.length : begin + length;

            Response part = as(Role.VIEWER).header("Range", range).get(file);

            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(all, begin, end));
            assertThat(part.header("Content-Range")).isEqualTo("bytes " + begin + "-" + (end - 1) + "/" + all.length);
            assertThat(part.header("ETag")).isEqualTo(as(Role.VIEWER).get(file).header("ETag"));
        }

        @Test
        void isSentWholeWhereThePartIsOfAnotherFileOrCannotBeTold() {
            String file = aFile();
            String tag = as(Role.VIEWER).get(file).header("ETag");

            for (String range : List.of("bytes=0-1,4-5", "bytes=5-2", "lines=1-2", "bytes=-")) {
                as(Role.VIEWER).header("Range", range).get(file).then().statusCode(200);
            }
            as(Role.VIEWER)
                    .header("Range", "bytes=0-4")
                    .header("If-Range", "\"0\"")
                    .get(file)
                    .then()
                    .statusCode(200);
            as(Role.VIEWER)
                    .header("Range", "bytes=0-4")
                    .header("If-Range", tag)
                    .get(file)
                    .then()
                    .statusCode(206);
            as(Role.VIEWER)
                    .header("Range", "bytes=99999999-")
                    .get(file)
                    .then()
                    .statusCode(416)
                    .header("Content-Range", startsWith("bytes */"))
                    .body("code", is("http.416"));
        }

        private static int parts;

        private String aFile() {
            String files = draft("EV_COUNT/EV/2013");
            return files + "/"
                    + upload(files, "Phần.pdf", Documents.pdf("part " + ++parts))
                            .id();
        }

        /** How many of the process's open files are this one. */
        private long opened(String sum) throws IOException {
            try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
                return files.filter(Files::isSymbolicLink)
                        .filter(file -> {
                            try {
                                return Files.readSymbolicLink(file).endsWith(sum);
                            } catch (IOException closedMeanwhile) {
                                return false;
                            }
                        })
                        .count();
            }
        }

        @Test
        void findsNothingUnderAnotherVersionOrAnIdThatIsNone() {
            String files = draft("EV_COUNT/EV/2014");
            String id = upload(files, "một.pdf", Documents.pdf("one")).id();
            String other = draft("EV_COUNT/EV/2015");

            for (String address : new String[] {
                other + "/" + id,
                files + "/x",
                files + "/00000000-0000-7000-8000-000000000000",
                files("EV_COUNT/EV/2014", 2),
                OBSERVATIONS + "EV_COUNT/EV/2014/versions/x/evidence",
                files("EV_COUNT/EV/1990", 1)
            }) {
                as(Role.VIEWER).get(address).then().statusCode(404).contentType("application/problem+json");
            }
        }

        @Test
        void aListIsPagedSortedAndATable() {
            String files = draft("EV_COUNT/EV/2016");
            upload(files, "b.pdf", Documents.pdf("bb")).id();
            upload(files, "a.pdf", Documents.pdf("a")).id();

            as(Role.VIEWER)
                    .get(files + "?sort=name&limit=1&count=true")
                    .then()
                    .body("items.name", contains("a.pdf"))
                    .body("total", is(2))
                    .body("next", containsString("cursor="));
            as(Role.VIEWER).get(files + "?sort=-size").then().body("items.name", contains("b.pdf", "a.pdf"));
            assertThat(as(Role.VIEWER).get(files + "?format=csv&sort=name").asString())
                    .startsWith("id,name,mediaType,size,sha256,recordedAt,recordedBy\r\n")
                    .contains(",a.pdf,application/pdf,");
            as(Role.VIEWER).get(files + "?colour=red").then().statusCode(400);
        }

        @Test
        void saysSoWhenTheStoreHasLostAFile() throws IOException {
            String files = draft("EV_COUNT/EV/2017");
            Answer added = upload(files, "mất.pdf", Documents.pdf("lost"));
            String sum = added.body().getString("sha256");
            Files.delete(folder.resolve(sum.substring(0, 2)).resolve(sum));

            as(Role.VIEWER)
                    .get(files + "/" + added.id())
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("code", is("evidence.store-unavailable"));
        }
    }

    @Nested
    class Changing {

        @Test
        void isTheReportersWhoWroteTheVersion() {
            String files = draft("EV_COUNT/EV/2020");
            String id = upload(files, "x.pdf", Documents.pdf("x")).id();
            String colleague = World.newToken(world.account(Role.REPORTER, UNIT), "*:read", "*:write");
            String approver = world.token(Role.APPROVER, UNIT);
            String elsewhere = world.token(Role.REPORTER, "EW");

            assertProblem(upload(null, files, "y.pdf", Documents.pdf("y")), 401, "credentials.missing");
            assertProblem(upload(elsewhere, files, "y.pdf", Documents.pdf("y")), 404, "observation.unknown");
            assertProblem(upload(approver, files, "y.pdf", Documents.pdf("y")), 403, "access.denied");
            assertProblem(upload(colleague, files, "y.pdf", Documents.pdf("y")), 403, "observation.not-your-draft");
            assertRefused(given(), files + "/" + id, 401);
            assertRefused(world.as(Role.REPORTER, "EW"), files + "/" + id, 404);
            assertRefused(as(Role.APPROVER), files + "/" + id, 403);
            assertRefused(given().header("Authorization", "Bearer " + colleague), files + "/" + id, 403);
            as(Role.REPORTER).delete(files + "/" + id).then().statusCode(204);
            as(Role.REPORTER).delete(files + "/" + id).then().statusCode(404);
            as(Role.REPORTER).get(files).then().body("items", empty());
        }

        private void assertProblem(Answer answer, int status, String code) {
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
            assertThat(answer.body().getString("code")).isEqualTo(code);
        }

        private void assertRefused(RequestSpecification who, String file, int status) {
            who.delete(file).then().statusCode(status).contentType("application/problem+json");
        }

        @Test
        void endsWhenTheVersionIsSentAndGoesOnWhenItIsReturned() {
            String key = "EV_COUNT/EV/2021";
            String files = draft(key);
            String id = upload(files, "x.pdf", Documents.pdf("before")).id();
            move(Role.REPORTER, key, "submitted").then().statusCode(200);

            assertProblem(upload(files, "y.pdf", Documents.pdf("late")), 409, "evidence.closed");
            assertRefused(as(Role.REPORTER), files + "/" + id, 409);
            as(Role.REPORTER).get(files).then().body("items", hasSize(1));

            move(Role.APPROVER, key, "returned").then().statusCode(200);
            upload(files, "y.pdf", Documents.pdf("asked for")).id();
            as(Role.REPORTER).delete(files + "/" + id).then().statusCode(204);

            move(Role.REPORTER, key, "submitted").then().statusCode(200);
            move(Role.APPROVER, key, "approved").then().statusCode(200);
            assertProblem(upload(files, "z.pdf", Documents.pdf("too late")), 409, "evidence.closed");
            given().get(files).then().body("items.name", contains("y.pdf"));
        }

        @Test
        void aFileThatWasTakenOffCanComeBack() {
            String files = draft("EV_COUNT/EV/2022");
            String id = upload(files, "x.pdf", Documents.pdf("back")).id();
            as(Role.REPORTER).delete(files + "/" + id).then().statusCode(204);

            assertThat(upload(files, "x.pdf", Documents.pdf("back")).id()).isNotEqualTo(id);
        }
    }

    @Nested
    class WhereTheDefinitionAsksForEvidence {

        @BeforeEach
        void itDoes() {
            define("EV_PROVED", Bodies.with(Bodies.count("Số phải có minh chứng"), "evidenceRequired", true));
        }

        @Test
        void aVersionIsNotSentWithoutAFile() {
            String key = "EV_PROVED/EV/2001";
            String files = draft(key);

            move(Role.REPORTER, key, "submitted")
                    .then()
                    .statusCode(422)
                    .body("code", is("rules.broken"))
                    .body("errors.code", everyItem(is("evidence.required")))
                    .body("errors.pointer", contains("/status"));
            as(Role.REPORTER).get(OBSERVATIONS + key).then().body("status", is("draft"));

            upload(files, "x.pdf", Documents.pdf("the proof")).id();
            move(Role.REPORTER, key, "submitted").then().statusCode(200);
        }

        @Test
        void norSentAgainWhenItWasReturnedAndTheFileTakenOff() {
            String key = "EV_PROVED/EV/2002";
            String files = draft(key);
            String id = upload(files, "x.pdf", Documents.pdf("a weak proof")).id();
            move(Role.REPORTER, key, "submitted").then().statusCode(200);
            move(Role.APPROVER, key, "returned").then().statusCode(200);
            as(Role.REPORTER).delete(files + "/" + id).then().statusCode(204);

            move(Role.REPORTER, key, "submitted").then().statusCode(422);
        }

        @Test
        void aDraftMayBeWithdrawnWithoutOne() {
            String key = "EV_PROVED/EV/2003";
            draft(key);

            move(Role.REPORTER, key, "withdrawn").then().statusCode(200);
        }
    }
}
