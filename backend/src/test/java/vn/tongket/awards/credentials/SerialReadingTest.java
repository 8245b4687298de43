package vn.tongket.awards.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K30-Q9T1-2ABV-HW1E",
                "7k30-q9t1-2abv-hw1e",
                "7K30Q9T12ABVHW1E",
                " 7K30 Q9T1 2ABV HW1E ",
                "7K3O-Q9TI-2ABV-HWLE",
                "7k3oq9tl2abvhwie"
            })
    void readsWhatPeopleCopyFromPaper(String text) {
        assertThat(SerialReading.of(text)).contains("7K30-Q9T1-2ABV-HW1E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7K30",
                "7K30-Q9T1-2ABV-HW1",
                "7K30-Q9T1-2ABV-HW1EE",
                "7K30-Q9T1-2ABV-HWUE",
                "7K30-Q9T1-2ABV-HW'E",
                "7K30-Q9T1-2ABV-HWĐE"
            })
    void refusesWhatCannotBeASerial(String text) {
        assertThat(SerialReading.of(text)).isEmpty();
    }

    @Test
    void leavesAPrintedSerialAsItIs() {
        assertThat(SerialReading.of("0000-0000-0000-0000")).contains("0000-0000-0000-0000");
    }
}
