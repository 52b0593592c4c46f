package org.openleap.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {
    @ParameterizedTest
    @CsvSource({
        "EMAIL, sam@example.org, true",
        "EMAIL, sam@example, false",
        "PHONE, 01632 960 001, true",
        "PHONE, sam@example.org, false",
        "TEXT, 07700 900001, true",
        "TEXT, +44 7700 900001, true",
        "TEXT, 01632 960001, false",
        "LETTER, '1 Quay Street, Eastlow', true",
        "LETTER, Eastlow, false",
        "NONE, '', true",
        "NONE, sam@example.org, false"
    })
    void anAddressFitsItsRoute(Route route, String address, boolean fits) {
        assertThat(route.fits(address)).isEqualTo(fits);
    }
}
