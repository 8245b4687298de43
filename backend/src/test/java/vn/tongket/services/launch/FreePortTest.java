package vn.tongket.services.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void aTakenPortIsRefusedWithTheSettingThatMovesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> FreePort.require("127.0.0.1", taken.getLocalPort(), "TONGKET_PORT"))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("TONGKET_PORT");
        }
    }

    @Test
    void aFreePortIsLeftFree() {
        assertThatCode(() -> FreePort.require("127.0.0.1", 0, "TONGKET_PORT")).doesNotThrowAnyException();
    }
}
