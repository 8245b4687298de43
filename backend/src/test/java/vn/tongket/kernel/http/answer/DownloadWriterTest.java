package vn.tongket.kernel.http.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.ApiProblem;

/** Files are given out only so many at once, however slowly they are read. */
class DownloadWriterTest {

    private final DownloadWriter writer = new DownloadWriter(1);

    private void send(OutputStream out) throws IOException {
        writer.writeTo(
                Download.whole(new ByteArrayInputStream("nội dung".getBytes())),
                Download.class,
                Download.class,
                new java.lang.annotation.Annotation[0],
                MediaType.APPLICATION_OCTET_STREAM_TYPE,
                new MultivaluedHashMap<>(),
                out);
    }

    @Test
    void oneMoreIsToldToComeAgainAndIsServedAfterwards() throws IOException {
        send(new OutputStream() {
            @Override
            public void write(int slowly) {
                assertThatThrownBy(() -> send(new ByteArrayOutputStream()))
                        .isInstanceOfSatisfying(ApiProblem.class, problem -> {
                            assertThat(problem.status()).isEqualTo(503);
                            assertThat(problem.headers()).isEqualTo(Map.of("Retry-After", "10"));
                        });
            }
        });

        ByteArrayOutputStream later = new ByteArrayOutputStream();
        send(later);
        assertThat(later.toString()).isEqualTo("nội dung");
    }

    @Test
    void whoHangsUpLeavesThePlaceToOthers() throws IOException {
        assertThatThrownBy(() -> send(new OutputStream() {
                    @Override
                    public void write(int gone) throws IOException {
                        throw new IOException("connection closed");
                    }
                }))
                .isInstanceOf(IOException.class);

        ByteArrayOutputStream later = new ByteArrayOutputStream();
        send(later);
        assertThat(later.size()).isPositive();
    }
}
