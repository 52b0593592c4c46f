package org.openleap.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists that a new LEAP starts with. */
class ShippedListsTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUGGESTION_LABEL")
    void everyEntryHasAPlainCodeAndALabel(ReferenceList list) throws IOException {
        assertThat(ShippedLists.column(list, "label")).isNotEmpty().allSatisfy((code, label) -> {
            assertThat(code).matches("[a-z0-9]+([-_][a-z0-9]+)*").hasSizeLessThanOrEqualTo(60);
            assertThat(label).isNotBlank().isEqualTo(label.strip());
        });
    }

    @Test
    void labelsAreForTheTrustToFind() throws IOException {
        assertThat(ShippedLists.codes(ReferenceList.SUGGESTION_LABEL)).isEmpty();
    }

    @Test
    void everyPlaceStandsUnderAPlaceThatIsListedBeforeIt() throws IOException {
        var parents = ShippedLists.column(ReferenceList.PLACE, "parent");
        var listed = parents.keySet().stream().toList();

        assertThat(parents).allSatisfy((code, parent) -> {
            if (!parent.isEmpty()) assertThat(listed.indexOf(parent)).isBetween(0, listed.indexOf(code) - 1);
        });
    }

    @Test
    void everyServiceBelongsToAPlace() throws IOException {
        assertThat(ShippedLists.codes(ReferenceList.PLACE))
                .containsAll(ShippedLists.column(ReferenceList.SERVICE, "place").values());
    }

    @Test
    void theNewBoardBeginsOnTheDayAfterItsPredecessorsEnd() throws IOException {
        var from = ShippedLists.column(ReferenceList.PLACE, "valid_from");
        var to = ShippedLists.column(ReferenceList.PLACE, "valid_to");
        var merged = LocalDate.parse(from.get("tarnshire-and-eastlow-icb"));

        assertThat(LocalDate.parse(to.get("tarnshire-icb")).plusDays(1)).isEqualTo(merged);
        assertThat(LocalDate.parse(to.get("eastlow-icb")).plusDays(1)).isEqualTo(merged);
    }

    @Test
    void theChannelsThatLeapItselfUsesAreThere() throws IOException {
        assertThat(ShippedLists.codes(ReferenceList.CHANNEL))
                .contains("web_form", "api", "fft", "csv_import", "phone_call", "letter", "comment_card", "email")
                .contains("face_to_face_interview");
    }
}
