package org.openleap.stakeholder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.stakeholder.internal.OrganisationFixture.LEAD;
import static org.openleap.stakeholder.internal.OrganisationFixture.NOON;
import static org.openleap.stakeholder.internal.OrganisationFixture.full;
import static org.openleap.stakeholder.internal.OrganisationFixture.organisation;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.PublicOrganisation;
import org.openleap.stakeholder.Relationship;
import org.openleap.stakeholder.RelationshipHealth;
import org.openleap.stakeholder.StakeholderProblem;
import org.openleap.stakeholder.SuccessionKind;

class OrganisationTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void aFormerNameIsKept() {
        var shed = organisation("shed", "Hartmoor Shed");

        shed.describe(OrganisationProfile.of("Men's Shed Hartmoor", "vcfse", "charity"), LEAD, NOON);

        assertThat(shed.name()).isEqualTo("Men's Shed Hartmoor");
        assertThat(shed.otherNames()).containsExactly("Hartmoor Shed");
    }

    @Test
    void aNameThatComesBackIsNoFormerNameAnyMore() {
        var shed = organisation("shed", "Hartmoor Shed");

        shed.describe(OrganisationProfile.of("Men's Shed", "vcfse", "charity"), LEAD, NOON);
        shed.describe(OrganisationProfile.of("Hartmoor Shed", "vcfse", "charity"), LEAD, NOON);

        assertThat(shed.otherNames()).containsExactly("Men's Shed");
    }

    @Test
    void aSuccessorStandsInItsPlaceFromItsDayOn() {
        var old = organisation("tarnshire-icb", "Tarnshire ICB");
        var merged = organisation("tarnshire-and-eastlow-icb", "Tarnshire and Eastlow ICB");

        old.succeed(Ending.of(SuccessionKind.MERGED_INTO, merged, APRIL), LEAD, NOON);

        assertThat(old.ending()).hasValueSatisfying(ending -> {
            assertThat(ending.hasCome(APRIL.minusDays(1))).isFalse();
            assertThat(ending.hasCome(APRIL)).isTrue();
            assertThat(ending.succession().name()).isEqualTo("Tarnshire and Eastlow ICB");
        });
    }

    @Test
    void nothingSucceedsItself() {
        var shed = organisation("shed", "Hartmoor Shed");

        assertThatThrownBy(() -> shed.succeed(Ending.of(SuccessionKind.REPLACED_BY, shed, APRIL), LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", StakeholderProblem.ITSELF);
    }

    @Test
    void aChainOfSuccessorsNeverRunsInACircle() {
        var first = organisation("first", "First");
        var second = organisation("second", "Second");
        var third = organisation("third", "Third");
        first.succeed(Ending.of(SuccessionKind.REPLACED_BY, second, APRIL), LEAD, NOON);
        second.succeed(Ending.of(SuccessionKind.REPLACED_BY, third, APRIL), LEAD, NOON);

        assertThatThrownBy(() -> third.succeed(Ending.of(SuccessionKind.REPLACED_BY, first, APRIL), LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", StakeholderProblem.CIRCLE);
    }

    @Test
    void aMergeLosesNothing() {
        var kept = full("kept", OrganisationFixture.full("Hartmoor Carers", "1234567", "hartmoor", "carers"));
        var other =
                full("other", OrganisationFixture.full("Carers of Hartmoor", "7654321", "eastlow-coast", "veterans"));
        other.relate(new Relationship("jo", RelationshipHealth.STRONG, "Good talks", 4, 5), LEAD, NOON);

        kept.absorb(other, LEAD, NOON);

        var profile = kept.profile();
        assertThat(profile.places()).containsExactlyInAnyOrder("hartmoor", "eastlow-coast");
        assertThat(profile.communities()).containsExactlyInAnyOrder("carers", "veterans");
        assertThat(kept.otherNames()).containsExactly("Carers of Hartmoor");
        assertThat(kept.relationship().owner()).isEqualTo("jo");
        assertThat(kept.relationship().influence()).isEqualTo(4);
        assertThat(profile.profile())
                .contains("Profile 1234567", "Profile 7654321", "X7654321", "7654321@example.org", "01632 7654321");
        assertThat(profile.mechanisms()).contains("Forum 1234567", "Forum 7654321");
        assertThat(profile.publicText())
                .as("nobody joins what two have said in public")
                .isEqualTo("Public 1234567");
    }

    @Test
    void itKeepsItsPublicNumberWhateverItSays() {
        var carers = full("carers", OrganisationFixture.full("Hartmoor Carers", "1234567", "hartmoor", "carers"));
        var number = carers.inPublic().id();

        carers.describe(OrganisationProfile.of("Hartmoor Carers", "vcfse", "charity"), LEAD, NOON);
        assertThat(carers.profile().publicText()).isEmpty();
        carers.describe(OrganisationFixture.full("Hartmoor Carers", "1234567", "hartmoor", "carers"), LEAD, NOON);

        assertThat(carers.inPublic())
                .isEqualTo(new PublicOrganisation(
                        number,
                        "Hartmoor Carers",
                        "Public 1234567",
                        "https://1234567.example.org",
                        "X1234567",
                        "1234567"));
    }

    @Test
    void whatADuplicateSaysInPublicIsSaidByTheRecordThatStays() {
        var kept = organisation("kept", "Kept");
        var other = full("other", OrganisationFixture.full("Other", "7654321", "eastlow-coast", "veterans"));

        kept.absorb(other, LEAD, NOON);

        assertThat(kept.inPublic().text()).isEqualTo("Public 7654321");
        assertThat(kept.inPublic().id())
                .as("two rows, two numbers")
                .isNotEqualTo(other.inPublic().id());
    }

    @Test
    void theMergedRecordLeadsToTheOneThatStayed() {
        var kept = organisation("kept", "Kept");
        var other = organisation("other", "Other");

        kept.absorb(other, LEAD, NOON);

        assertThat(other.isListed()).isFalse();
        assertThat(other.kept()).isEqualTo(kept);
        assertThat(kept.kept()).isEqualTo(kept);
    }

    @Test
    void aRecordThatSucceededItsDuplicateStandsByItselfAfterTheMerge() {
        var kept = organisation("kept", "Kept");
        var other = organisation("other", "Other");
        kept.succeed(Ending.of(SuccessionKind.REPLACED_BY, other, APRIL), LEAD, NOON);

        kept.absorb(other, LEAD, NOON);

        assertThat(kept.ending()).isEmpty();
    }

    @Test
    void nothingIsMergedWithItself() {
        var shed = organisation("shed", "Hartmoor Shed");

        assertThatThrownBy(() -> shed.absorb(shed, LEAD, NOON))
                .hasFieldOrPropertyWithValue("code", StakeholderProblem.ITSELF);
    }
}
