package vn.tongket.access.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.6, false",
        "203.0.113.128/25, 203.0.113.200, true",
        "203.0.113.128/25, 203.0.113.100, false",
        "0.0.0.0/0, 198.51.100.1, true",
        "0.0.0.0/0, ::1, false",
        "10.0.0.0/8, ::ffff:10.1.2.3, true",
        "2001:db8::/32, 2001:db8:1::9, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "10.0.0.0/8, nonsense, false",
        "10.0.0.0/8, 10.1, false"
    })
    void holdsTheAddressesThatBeginLikeIt(String range, String address, boolean within) {
        assertThat(AddressRange.read(range).orElseThrow().contains(address)).isEqualTo(within);
    }

    @Test
    void holdsNoAddressThatIsNotKnown() {
        assertThat(AddressRange.read("0.0.0.0/0").orElseThrow().contains(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "10",
                "10.1",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/8/8",
                "10.0.0.1/8",
                "256.0.0.1",
                "example.org",
                "::1%lo",
                "[::1]",
                "2001:db8::/129",
                "2001:db8::1/32",
                " 10.0.0.1"
            })
    void otherTextsAreNone(String text) {
        assertThat(AddressRange.read(text)).isEmpty();
    }
}
