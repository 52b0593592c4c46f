package org.openleap.web.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.web.answers.Asked.get;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/you-said-we-did", "/you-said-we-did/7", "/you-said-we-did/feed.atom"})
    void pagesThatAreTheSameForEverybodyAreKept(String path) {
        assertThat(KeptAddress.of(get(path, Map.of()))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff", "/tell-us", "/you-said-we-did-not", "/updates", "/you-said-we-didnt/7"})
    void othersAreNot(String path) {
        assertThat(KeptAddress.of(get(path, Map.of()))).isEmpty();
    }

    @Test
    void formsAreNot() {
        var form = new Asked("POST", "/you-said-we-did", Map.of(), Map.of());

        assertThat(KeptAddress.of(form.request())).isEmpty();
    }

    @Test
    void aParameterThatNoPageLooksAtMakesNoOtherPage() {
        assertThat(KeptAddress.of(get("/you-said-we-did", Map.of("place", "oakfield", "utm_source", "newsletter"))))
                .isEqualTo(KeptAddress.of(get("/you-said-we-did", Map.of("place", "oakfield"))));
    }

    @Test
    void aValueCannotPassForASecondParameter() {
        assertThat(KeptAddress.of(get("/you-said-we-did", Map.of("service", "wards&place=oakfield"))))
                .isNotEqualTo(KeptAddress.of(get("/you-said-we-did", Map.of("service", "wards", "place", "oakfield"))));
    }

    @Test
    void everyValueOfAParameterCounts() {
        assertThat(KeptAddress.of(get("/you-said-we-did/poster.pdf", Map.of("answers", "7,8"))))
                .isNotEqualTo(KeptAddress.of(get("/you-said-we-did/poster.pdf", Map.of("answers", "7"))));
    }

    @Test
    void anAddressOfAnyLengthIsNotKept() {
        assertThat(KeptAddress.of(get("/you-said-we-did", Map.of("service", "x".repeat(300)))))
                .isEmpty();
    }
}
