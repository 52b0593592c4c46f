package org.openleap.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupTest {

    @Test
    void aPersonSpeaksForThemselvesUnlessSomebodySaysOtherwise() {
        var person = new Recipient("Ines", Route.PHONE, "01632 960001", Set.of());

        assertThat(person.group().isNone()).isTrue();
        assertThat(person.language()).isEmpty();
    }

    @Test
    void aNameOfBlanksIsNoGroup() {
        assertThat(new Group("  ", 12).isNone()).isTrue();
        assertThat(new Group(" Tuesday lunch club ", 12).name()).isEqualTo("Tuesday lunch club");
    }
}
