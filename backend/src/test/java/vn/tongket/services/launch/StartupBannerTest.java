package vn.tongket.services.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartupBannerTest {

    @Test
    void tellsAddressFolderAndAccounts() {
        String text = StartupBanner.text(
                8080, Path.of("/data"), List.of("username,password,role", "nguoi-bao-cao,s3cret,reporter"));

        assertThat(text)
                .contains("http://localhost:8080")
                .contains("/data/demo-accounts.csv")
                .containsPattern("nguoi-bao-cao +s3cret +reporter");
    }

    @Test
    void saysNothingOfAccountsWhenThereAreNone() {
        assertThat(StartupBanner.text(8080, Path.of("/data"), List.of())).doesNotContain("accounts");
    }
}
