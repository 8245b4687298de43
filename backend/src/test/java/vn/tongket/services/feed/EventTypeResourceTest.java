package vn.tongket.services.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.testing.PostgresTestResource;

/** The list of types that webhooks and readers of the feed choose from. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EventTypeResourceTest {

    @Inject
    Feed feed;

    @Test
    void hasEveryTypeOnceWithNamesInBothLanguages() {
        JsonPath answer = given().get("/api/v1/events/types")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        List<String> types = answer.getList("subjects.types.flatten().type");
        assertThat(types).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(types)).containsExactlyElementsOf(feed.types());
        assertThat(answer.getString("subjects.find { it.code == 'observation' }.name.vi"))
                .isEqualTo("Số liệu");
        assertThat(answer.getString("subjects.find { it.code == 'observation' }.types[0].name.en"))
                .isEqualTo("Approved");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(ResourceBundle.getBundle(EventTypeNames.BUNDLE, CurrentRequest.VIETNAMESE)
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle(EventTypeNames.BUNDLE, Locale.ENGLISH)
                        .keySet());
    }
}
