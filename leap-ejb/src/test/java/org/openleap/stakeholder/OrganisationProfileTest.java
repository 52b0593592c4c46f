package org.openleap.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes of the numbers that others gave an organisation (domain.md 3.11). */
class OrganisationProfileTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "RXF", "RXF05", "QK1", "K82001", "U12345", "123", " rxf "})
    void anOdsCodeOfAKnownShapeIsTaken(String code) {
        assertThat(with(code, "").odsCode()).matches(OrganisationProfile.ODS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RX", "RXF-5", "RXF0512345678", "ÄBC"})
    void anOdsCodeOfAnotherShapeIsRefused(String code) {
        assertThat(with(code, "").odsCode()).doesNotMatch(OrganisationProfile.ODS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456", "1234567-12", "SC012345", "sc 012345", "NIC123456"})
    void aCharityNumberOfAKnownShapeIsTaken(String number) {
        assertThat(with("", number).charityNumber()).matches(OrganisationProfile.CHARITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "12345678", "SC12345", "NIC12345", "AB123456"})
    void aCharityNumberOfAnotherShapeIsRefused(String number) {
        assertThat(with("", number).charityNumber()).doesNotMatch(OrganisationProfile.CHARITY);
    }

    @Test
    void codesAreKeptInOneSpelling() {
        assertThat(with(" rxf 05 ", "sc 012345"))
                .extracting(OrganisationProfile::odsCode, OrganisationProfile::charityNumber)
                .containsExactly("RXF05", "SC012345");
    }

    @Test
    void anAddressThatRunsAScriptIsNoWebsite() {
        assertThat("javascript:alert(1)").doesNotMatch(OrganisationProfile.WEBSITE);
        assertThat("https://carers.example.org").matches(OrganisationProfile.WEBSITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "5 < 6", "more >"})
    void nothingThatAReaderCouldTakeForMarkupIsAPublicText(String text) {
        assertThat(text).doesNotMatch(OrganisationProfile.WITHOUT_MARKUP);
        assertThat("Tea & talk,\nevery Tuesday.").matches(OrganisationProfile.WITHOUT_MARKUP);
    }

    private static OrganisationProfile with(String odsCode, String charityNumber) {
        return new OrganisationProfile(
                "Hartmoor Carers",
                "vcfse",
                "charity",
                "",
                Network.NOT_SAID,
                Set.of(),
                Set.of(),
                odsCode,
                charityNumber,
                "",
                "",
                "",
                "",
                "",
                "");
    }
}
