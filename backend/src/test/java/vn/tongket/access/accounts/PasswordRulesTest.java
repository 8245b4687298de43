package vn.tongket.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.http.Fault;

class PasswordRulesTest {

    private static List<String> codes(String password, String username) {
        return PasswordRules.faults("/password", password, username).stream()
                .map(Fault::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a long enough password",
                "sông Cầu chảy qua Bắc Kạn",
                "khôngdấucáchnhưngdài",
                "831946275019",
                "k7mqx-3vdpa-9wzrt-hbn4e",
                "пароль который длинный"
            })
    void anyKindOfCharactersWillDo(String password) {
        assertThat(codes(password, "somebody")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mười một kt,password.too-short",
        "passwordpassword,password.common",
        "Password2026!,password.common",
        "Matkhau@12345,password.common",
        "Mật khẩu 2026 !!,password.common",
        "1qaz2wsx3edc,password.common",
        "123456789012,password.common",
        "abcdefghijklmnop,password.common",
        "987654321098,password.common",
        "aaaaaaaaaaaaaaaa,password.common",
        "abababababab,password.common",
        "Nguyen.Van.An là tôi,password.has-username"
    })
    void whatIsGuessedFirstWillNot(String password, String code) {
        assertThat(codes(password, "nguyen.van.an")).containsExactly(code);
    }

    @Test
    void lettersAreCountedAndNotHowTheyAreWritten() {
        String decomposed = java.text.Normalizer.normalize("ếếếếếế", java.text.Normalizer.Form.NFD);

        assertThat(decomposed).hasSize(18);
        assertThat(codes(decomposed, "somebody")).containsExactly("password.too-short");
    }

    @Test
    void aNameOfFewLettersMayOccur() {
        assertThat(codes("một mật khẩu khá dài", "kha")).isEmpty();
    }
}
