package org.openleap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.notification.Route;
import org.openleap.notification.TellingForm;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ShippedLists;

/** Communication needs are obeyed (Accessible Information Standard): what may leave how, and what waits. */
class NeedRulesTest {
    static Set<String> needs() throws IOException {
        return ShippedLists.codes(ReferenceList.COMMUNICATION_NEED);
    }

    @ParameterizedTest
    @MethodSource("needs")
    void everyNeedThatWeShipHasARuleOfItsOwn(String need) {
        assertThat(NeedRules.knows(need)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("needs")
    void everyNeedCanBeMetInSomeWay(String need) {
        assertThat(EnumSet.complementOf(EnumSet.of(Route.NONE)))
                .anyMatch(route -> NeedRules.unmet(Set.of(need), "", route, Set.of(need), true)
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "large_print, LARGE_PRINT",
        "easy_read, EASY_READ",
        "bsl, BSL",
        "braille, BRAILLE",
        "audio, AUDIO",
        "makaton, MAKATON",
        "translation, TRANSLATION",
        "interpreter, TRANSLATION",
        "through_carer, ARRANGED",
        "letter_only, PLAIN",
        "phone_only, PLAIN"
    })
    void aPlainMailIsRefusedToSomebodyWhoNeedsAnotherForm(String need, TellingForm form) {
        assertThat(NeedRules.unmet(Set.of(need), "", Route.EMAIL, Set.of(), false))
                .containsExactly(need);
        assertThat(NeedRules.form(Set.of(need), "")).isEqualTo(form);
    }

    @Test
    void somebodyWhoWantsNoCallsIsNotRung() {
        assertThat(NeedRules.unmet(Set.of("no_phone_calls"), "", Route.PHONE, Set.of(), false))
                .containsExactly("no_phone_calls");
    }

    @Test
    void aNeedThatNobodyKnowsIsForAPerson() {
        assertThat(NeedRules.unmet(Set.of("carrier_pigeon"), "", Route.EMAIL, Set.of(), false))
                .containsExactly("carrier_pigeon");
        assertThat(NeedRules.unmet(Set.of("carrier_pigeon"), "", Route.EMAIL, Set.of("carrier_pigeon"), false))
                .isEmpty();
    }

    @Test
    void theHardestOfSeveralNeedsIsTheForm() {
        assertThat(NeedRules.form(Set.of("large_print", "bsl", "more_time"), ""))
                .isEqualTo(TellingForm.BSL);
    }

    @Test
    void englishNeedsNoTranslation() {
        assertThat(NeedRules.unmet(Set.of(), "en-GB", Route.EMAIL, Set.of(), false))
                .isEmpty();
        assertThat(NeedRules.unmet(Set.of(), "ur", Route.EMAIL, Set.of(), false))
                .containsExactly("translation");
    }

    @Test
    void whatCannotBeWrittenIsNotOfferedToBeTicked() {
        assertThat(NeedRules.preparable(Set.of("large_print", "easy_read"), "pl", Route.EMAIL))
                .containsExactly("easy_read");
    }
}
