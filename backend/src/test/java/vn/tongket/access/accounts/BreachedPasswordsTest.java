package vn.tongket.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreachedPasswordsTest {

    /** SHA-1 21BD12DC183F740EE76F27B78EB39C8AD972A757, the example in the description of the layout. */
    private static final String KNOWN = "P@ssw0rd";

    private static final String OTHERS = "0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n";

    @TempDir
    Path folder;

    private BreachedPasswords with(String file, String lines) throws IOException {
        Files.writeString(folder.resolve(file), lines);
        return new BreachedPasswords(Optional.of(folder.toString()));
    }

    @Test
    void areFoundByTheirRange() throws IOException {
        BreachedPasswords known = with("21BD1.txt", OTHERS + "2DC183F740EE76F27B78EB39C8AD972A757:83129\r\n");

        assertThat(known.contains(KNOWN)).isTrue();
        assertThat(known.contains("P@ssw0rd ")).isFalse();
    }

    @Test
    void areFoundInSmallLettersAndWithoutAnEndingOfTheName() throws IOException {
        assertThat(with("21bd1", "2dc183f740ee76f27b78eb39c8ad972a757:1").contains(KNOWN))
                .isTrue();
    }

    @Test
    void areFoundAsTheyAreKeptAndAsTheyWereTyped() throws IOException {
        String wide = "Ｐ＠ｓｓｗ０ｒｄ";

        assertThat(with("21BD1", "2DC183F740EE76F27B78EB39C8AD972A757:1").contains(wide))
                .isTrue();
    }

    @Test
    void areNotThoseThatOnlyPadARange() throws IOException {
        assertThat(with("21BD1", "2DC183F740EE76F27B78EB39C8AD972A757:0\r\n").contains(KNOWN))
                .isFalse();
    }

    @Test
    void refuseNobodyWhereARangeIsMissing() throws IOException {
        assertThat(with("00000.txt", OTHERS).contains(KNOWN)).isFalse();
    }

    @Test
    void areNotAskedWithoutAFolder() {
        assertThat(new BreachedPasswords(Optional.empty()).contains(KNOWN)).isFalse();
    }

    @Test
    void wantAFolderOfRangesAtTheStart() throws IOException {
        Files.writeString(folder.resolve("pwned.zip"), "");

        assertThatIllegalStateException().isThrownBy(() -> new BreachedPasswords(Optional.of(folder.toString())));
        assertThatIllegalStateException()
                .isThrownBy(() -> new BreachedPasswords(
                        Optional.of(folder.resolve("nowhere").toString())));
    }
}
