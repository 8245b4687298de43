package vn.tongket.kernel.http.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Frequency;

/** One pass over a body finds every fault, each at its place. */
class RecordBinderTest {

    private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();
    private final RecordBinder binder = new RecordBinder(VALIDATORS.getValidator());

    /** A body with one member of each kind. */
    record Sample(
            @NotNull Name name,
            @Nullable @Size(max = 5) String text,
            @Nullable BigDecimal number,
            @Nullable @Min(1) @Max(9) Integer whole,
            @Nullable Long amount,
            @Nullable Boolean flag,
            @Nullable LocalDate day,
            @Nullable Instant moment,
            @Nullable UUID id,
            @Nullable Frequency frequency,
            @Nullable List<Name> names,
            @Nullable Map<String, String> labels) {}

    /** A body whose members have more than one constraint. */
    record Strict(
            @NotBlank @Pattern(regexp = "[a-z]+") String code,
            @NotEmpty @Size(max = 2) List<String> items) {}

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    @Nested
    class AGoodBody {

        @Test
        void becomesARecord() throws IOException {
            Sample sample = bind("""
                    {"name": {"vi": "Bắc Kạn"}, "text": "abc", "number": 92.650, "whole": 5, "amount": 122850000000, "flag": true,
                     "day": "2022-12-26", "moment": "2022-12-26T00:00:00+07:00",
                     "id": "0190b0c4-0000-7000-8000-000000000000", "frequency": "half-year",
                     "names": [{"vi": "một", "en": "one"}], "labels": {"level": "commune"}}
                    """, Sample.class);

            assertThat(sample.name()).isEqualTo(new Name("Bắc Kạn", null));
            assertThat(sample.number()).isEqualByComparingTo("92.65");
            assertThat(sample.whole()).isEqualTo(5);
            assertThat(sample.amount()).isEqualTo(122_850_000_000L);
            assertThat(sample.day()).isEqualTo("2022-12-26");
            assertThat(sample.moment()).isEqualTo("2022-12-25T17:00:00Z");
            assertThat(sample.frequency()).isEqualTo(Frequency.HALF_YEAR);
            assertThat(sample.names()).containsExactly(new Name("một", "one"));
            assertThat(sample.labels()).containsEntry("level", "commune");
        }

        @Test
        void leavesNullWhereAMemberIsAbsentOrNull() throws IOException {
            Sample sample = bind("{\"name\": {\"vi\": \"x\"}, \"number\": null}", Sample.class);

            assertThat(sample.number()).isNull();
            assertThat(sample.flag()).isNull();
            assertThat(sample.names()).isNull();
        }

        @Test
        void hasItsDecomposedTextComposedAndItsEndsCut() throws IOException {
            String decomposed = java.text.Normalizer.normalize("  Bắc Kạn ", java.text.Normalizer.Form.NFD);

            assertThat(bind("{\"name\": {\"vi\": \"" + decomposed + "\"}}", Sample.class)
                            .name()
                            .vi())
                    .isEqualTo("Bắc Kạn");
        }
    }

    @Nested
    class ABadBody {

        @Test
        void hasAllItsFaultsToldInOneAnswer() {
            List<Fault> faults = faults("""
                    {"name": {"vi": 5, "de": "x"}, "text": "abcdef", "number": "1,197", "whole": 1.5, "amount": "122850", "flag": "yes",
                     "day": "26/12/2022", "moment": "2022-12-26", "id": "06", "frequency": "weekly",
                     "names": [{"vi": "một"}, null, {"en": "two"}], "labels": [], "extra": 1}
                    """, Sample.class);

            assertThat(faults)
                    .extracting(Fault::pointer, Fault::code)
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder(
                            "(\"/name/vi\", \"body.not-a-text\")",
                            "(\"/name/de\", \"body.unknown-member\")",
                            "(\"/text\", \"body.size\")",
                            "(\"/number\", \"body.not-a-number\")",
                            "(\"/whole\", \"body.not-a-whole-number\")",
                            "(\"/amount\", \"body.not-a-whole-number\")",
                            "(\"/flag\", \"body.not-a-boolean\")",
                            "(\"/day\", \"body.not-a-date\")",
                            "(\"/moment\", \"body.not-an-instant\")",
                            "(\"/id\", \"body.not-an-id\")",
                            "(\"/frequency\", \"body.unknown-value\")",
                            "(\"/names/1\", \"body.required\")",
                            "(\"/names/2/vi\", \"body.required\")",
                            "(\"/labels\", \"body.not-an-object\")",
                            "(\"/extra\", \"body.unknown-member\")");
        }

        @Test
        void isToldWhatItLacksAlsoWhereAnUnknownMemberBeginsAlike() {
            assertThat(faults("{\"nameX\": 1}", Sample.class))
                    .extracting(Fault::pointer)
                    .containsExactlyInAnyOrder("/nameX", "/name");
        }

        @Test
        void hasOneFaultAPlaceAndMissingComesFirst() {
            assertThat(faults("{\"code\": \"\", \"items\": []}", Strict.class))
                    .extracting(Fault::code)
                    .containsExactly("body.required", "body.required");
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "[]", "\"text\"", "5"})
        void isNotAnObject(String json) {
            assertThat(faults(json, Sample.class)).singleElement().satisfies(fault -> {
                assertThat(fault.pointer()).isEmpty();
                assertThat(fault.code()).isIn("body.required", "body.not-an-object");
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\u0000", "a\\u0007b", "\\u001b[0m"})
        void hasControlCharacters(String text) {
            assertThat(faults("{\"name\": {\"vi\": \"" + text + "\"}}", Sample.class))
                    .singleElement()
                    .extracting(Fault::code)
                    .isEqualTo("body.control-character");
        }

        @ParameterizedTest
        @CsvSource({"1e999999999", "1e-999999999", "1e41", "1e-21", "-1e100"})
        void hasANumberThatWouldBeVeryLong(String number) {
            assertThat(faults("{\"name\": {\"vi\": \"x\"}, \"number\": " + number + "}", Sample.class))
                    .singleElement()
                    .extracting(Fault::code)
                    .isEqualTo("body.number-size");
        }

        @Test
        void namesItsPlaceWithTheSignsOfAPointerEscaped() {
            assertThat(faults("{\"name\": {\"vi\": \"x\"}, \"a/b~c\": 1}", Sample.class))
                    .singleElement()
                    .extracting(Fault::pointer)
                    .isEqualTo("/a~1b~0c");
        }

        @Test
        void hasAWordThatIsTooLong() {
            assertThat(faults("{\"name\": {\"vi\": \"" + "ă".repeat(300) + "\"}}", Sample.class))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.pointer()).isEqualTo("/name/vi");
                        assertThat(fault.code()).isEqualTo("body.size");
                        assertThat(fault.arguments()).containsExactly(0, 200);
                    });
        }
    }

    @Nested
    class Json {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{",
                    "{\"a\": 1,}",
                    "{a: 1}",
                    "{\"a\": 01}",
                    "{\"a\": NaN}",
                    "{\"a\": 1} x",
                    "{\"a\":1,\"a\":2}"
                })
        void thatIsBrokenOrAmbiguousIsRefusedWithItsPlace(String json) {
            ApiProblem problem = catchThrowableOfType(ApiProblem.class, () -> tree(json));

            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.code()).isEqualTo("body.malformed");
            assertThat(problem.arguments()).hasSize(2);
        }

        @Test
        void thatIsTooDeepOrHasTooLongANumberIsRefused() {
            assertThat(catchThrowableOfType(ApiProblem.class, () -> tree("[".repeat(33)))
                            .code())
                    .isEqualTo("body.too-deep");
            assertThat(catchThrowableOfType(ApiProblem.class, () -> tree("9".repeat(61)))
                            .code())
                    .isEqualTo("body.too-deep");
        }

        @Test
        void thatIsNothingIsRefused() {
            assertThat(catchThrowableOfType(ApiProblem.class, () -> tree("")).code())
                    .isEqualTo("body.empty");
            assertThat(catchThrowableOfType(ApiProblem.class, () -> tree("  ")).code())
                    .isEqualTo("body.empty");
        }

        @Test
        void thatIsTooLongIsRefused() {
            ApiProblem problem = catchThrowableOfType(ApiProblem.class, () -> tree(" ".repeat((1 << 20) + 1)));

            assertThat(problem.status()).isEqualTo(413);
        }

        @Test
        void inAnotherEncodingIsRefusedAndNotGuessed() {
            ApiProblem problem = catchThrowableOfType(
                    ApiProblem.class, () -> RecordBodyReader.tree(new byte[] {0, 0, 0, '{', 0x7f, 0, 0, 0}));

            assertThat(problem.status()).isEqualTo(400);
            assertThat(catchThrowableOfType(
                                    ApiProblem.class, () -> RecordBodyReader.tree(new byte[] {'"', (byte) 0xE1, '"'}))
                            .code())
                    .isEqualTo("body.malformed");
        }
    }

    private <R extends Record> R bind(String json, Class<R> type) throws IOException {
        return binder.bind(tree(json), type);
    }

    private List<Fault> faults(String json, Class<? extends Record> type) {
        ApiProblem problem = catchThrowableOfType(ApiProblem.class, () -> bind(json, type));
        assertThat(problem.status()).isEqualTo(400);
        return problem.faults();
    }

    private static com.fasterxml.jackson.databind.JsonNode tree(String json) throws IOException {
        return RecordBodyReader.tree(json.getBytes(StandardCharsets.UTF_8));
    }
}
