package vn.tongket.access.openid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimedPersonTest {

    @Test
    void isCalledWhatAnAccountMayBeCalled() {
        assertThat(ClaimedPerson.shown("Nguyễn\tVăn\nAn")).hasValue("Nguyễn Văn An");
        assertThat(ClaimedPerson.shown("An\u202e\u200b")).hasValue("An");
        assertThat(ClaimedPerson.shown(" \u0007\u200b")).isEmpty();
    }

    @Test
    void isCutBetweenCharacters() {
        assertThat(ClaimedPerson.shown("a".repeat(199) + "\ud83d\ude00")).hasValue("a".repeat(199));
        assertThat(ClaimedPerson.shown("a".repeat(198) + "\ud83d\ude00b")).hasValue("a".repeat(198) + "\ud83d\ude00");
    }
}
