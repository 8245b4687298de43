package vn.tongket.indicators.analytics.showing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.World;

/** Provinces to try figures on: each P with the districts H1 (communes A, B) and H2 (communes C, D). */
@ApplicationScoped
public class FigureTrial {

    static final String API = "/api/v1";
    private static final AtomicInteger WORLDS = new AtomicInteger();

    private final World world;
    private final ApprovedValues values;

    FigureTrial(World world, ApprovedValues values) {
        this.world = world;
        this.values = values;
    }

    /** Words of one's own, and no unit yet. */
    public Province bare() {
        return new Province("FZ" + WORLDS.incrementAndGet());
    }

    /** A province with its own words. */
    public Province province() {
        Province made = bare();
        world.unit(made.unit("P"), "Tỉnh Thử", "tỉnh", null);
        Map.of("H1", List.of("A", "B"), "H2", List.of("C", "D")).forEach((district, communes) -> {
            world.unit(made.unit(district), "Huyện " + district, "huyện", made.unit("P"));
            communes.forEach(commune -> world.unit(made.unit(commune), "Xã " + commune, "xã", made.unit(district)));
        });
        return made;
    }

    /** One such province. */
    public final class Province {

        private final String own;

        private Province(String own) {
            this.own = own;
        }

        public String unit(String code) {
            return own + "-" + code;
        }

        public String indicator(String code) {
            return own + "_" + code;
        }

        public void define(String code, Map<String, Object> body) {
            put(Role.ADMINISTRATOR, null, "/indicators/" + indicator(code), body);
        }

        void target(String key, Object value) {
            put(Role.ADMINISTRATOR, null, "/targets/" + key, Map.of("value", value, "legalBasis", "NQ thử"));
        }

        void put(Role role, String unit, String address, Map<String, Object> body) {
            world.as(role, unit)
                    .header("If-Match", "*")
                    .body(body)
                    .put(API + address)
                    .then()
                    .statusCode(anyOf(is(200), is(201)));
        }

        public void value(String indicator, String unit, String period, String value) {
            values.put(indicator(indicator), unit(unit), period, Reported.of(value));
        }

        public void ratio(String indicator, String unit, String period, int numerator, int denominator) {
            values.put(indicator(indicator), unit(unit), period, Reported.of(numerator, denominator));
        }

        public void reported(String indicator, String unit, String period, String breakdown, Reported reported) {
            values.put(indicator(indicator), unit(unit), period, breakdown, reported);
        }

        public ValidatableResponse figures(String indicator, String unit, String more) {
            return get("/figures?indicator=" + indicator(indicator) + "&unit=" + unit(unit) + "&" + more);
        }

        public ValidatableResponse get(String address) {
            return given().get(API + address).then().statusCode(200);
        }
    }
}
