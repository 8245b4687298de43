package vn.tongket.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;

/** REST Assured asks for compressed answers unless told otherwise; tests read plain ones, and compress by themselves. */
public final class AnswersAsTheyAre implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        RestAssured.config =
                RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    }
}
