package vn.tongket.awards.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StatusListTest {

    /** Read by other means than it was written: bit 0 is the leftmost of the first byte. */
    static BitSet read(String encoded) {
        assertThat(encoded).startsWith("u");
        try (GZIPInputStream packed = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            byte[] bytes = packed.readAllBytes();
            assertThat(bytes).hasSize(StatusList.LENGTH / Byte.SIZE);
            BitSet bits = new BitSet();
            for (int i = 0; i < StatusList.LENGTH; i++) {
                bits.set(i, Integer.toBinaryString(bytes[i / 8] & 0xFF | 0x100).charAt(1 + i % 8) == '1');
            }
            return bits;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void onlyTheNamedBitsAreSet() {
        List<Integer> set = List.of(0, 7, 8, 4_711, StatusList.LENGTH - 1);
        assertThat(read(StatusList.encoded(set)).stream().boxed()).containsExactlyElementsOf(set);
        assertThat(read(StatusList.encoded(List.of())).isEmpty()).isTrue();
    }
}
