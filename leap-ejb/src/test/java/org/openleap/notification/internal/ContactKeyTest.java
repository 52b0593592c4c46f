package org.openleap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Sam@Example.org, ' sam@example.org'",
        "07700 900001, +44 7700 900001",
        "01632 960001, 0044 (1632) 960001",
        "'1 Quay St, Eastlow', '1 Quay St\nEastlow'"
    })
    void oneAddressIsOneContactHoweverItIsTyped(String one, String other) {
        assertThat(ContactKey.of(one)).isEqualTo(ContactKey.of(other)).hasSize(40);
    }

    @Test
    void anAddressCannotBeReadFromIt() {
        assertThat(ContactKey.of("sam@example.org")).doesNotContain("sam");
    }

    @Test
    void noAddressIsNoContact() {
        assertThat(ContactKey.of("  ")).isEmpty();
    }

    @Test
    void aGroupIsNoAddress() {
        assertThat(ContactKey.ofGroup("Walkers")).isNotEqualTo(ContactKey.of("Walkers"));
    }
}
