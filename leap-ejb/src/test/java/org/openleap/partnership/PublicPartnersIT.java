package org.openleap.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Lead;
import org.openleap.harness.Rows;
import org.openleap.harness.Visitor;
import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.AddOrganisation;
import org.openleap.stakeholder.MergeOrganisations;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.PublicOrganisation;
import org.openleap.stakeholder.StakeholderRegister;
import org.openleap.stakeholder.StakeholderService;

/**
 * What is read outside the trust: by everybody the partners with words of their own in partnerships in force, by a partner what
 * the work plans still hold.
 */
class PublicPartnersIT extends InContainer {
    private static final String WORDS = "Tea and talk, every Tuesday.";

    @Inject
    Leap leaps;

    @Inject
    Rows rows;

    @EJB
    PublicPartners partners;

    @EJB
    PartnershipParts parts;

    @EJB
    PartnershipRegister register;

    @EJB
    StakeholderService service;

    @EJB
    StakeholderRegister directory;

    @EJB
    Lead lead;

    @EJB
    Visitor visitor;

    @EJB
    Grower grower;

    private final String name = "Talkers " + UUID.randomUUID();

    @Test
    void aPartnerWithPublicWordsIsShownAndNoWayToReachAnybody() {
        join(leaps.active(), organisation(name, WORDS), LocalDate.MAX);

        var shown = shown();

        assertThat(shown).hasSize(1);
        assertThat(shown.get(0))
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new PublicOrganisation(shown.get(0).id(), name, WORDS, "https://talk.example.org", "", ""));
        assertThat(visitor.asks(() -> partners.find(shown.get(0).id()))).isEqualTo(shown.get(0));
    }

    @Test
    void whoeverHasNoWordsOrIsNotInOneTodayIsNotThere() {
        join(leaps.active(), organisation(name, ""), LocalDate.MAX);
        join(leaps.documented(), organisation(name + " b", WORDS), LocalDate.MAX);
        join(leaps.active(), organisation(name + " c", WORDS), Leap.START.plusDays(1));
        organisation(name + " d", WORDS);

        assertThat(shown()).isEmpty();
    }

    @Test
    void whoeverLeavesIsGoneUnderItsNumberToo() {
        var leap = leaps.active();
        var alias = organisation(name, WORDS);
        join(leap, alias, LocalDate.MAX);
        var id = shown().get(0).id();

        var line = leaps.find(leap).participants().stream()
                .filter(each -> each.organisation().equals(alias.value()))
                .findFirst()
                .orElseThrow();
        put(leap, line.id(), alias, Leap.START.plusDays(1));

        assertThat(shown()).isEmpty();
        assertThatThrownBy(() -> visitor.does(() -> partners.find(id)))
                .isInstanceOf(NotFoundException.class)
                .hasFieldOrPropertyWithValue("code", PartnershipProblem.UNKNOWN_PARTNER);
    }

    @Test
    void whoeverJoinedUnderTheNameOfADuplicateIsShownOnce() {
        var duplicate = organisation(name + " twice", "");
        var kept = organisation(name, WORDS);
        join(leaps.active(), duplicate, LocalDate.MAX);
        assertThat(shown()).isEmpty();

        lead.does(() ->
                service.merge(new MergeOrganisations(kept, directory.find(kept).version(), duplicate)));
        join(leaps.active(), kept, LocalDate.MAX);

        assertThat(shown()).extracting(PublicOrganisation::name).containsExactly(name);
    }

    @Test
    void aPartnerReadsWhatTheWorkPlansOfItsPartnershipsStillHold() {
        var leap = leaps.active();
        planned(leap, "Begun and not done", LocalDate.MAX);
        planned(leap, "Done", Leap.START);
        takesPart(leap);
        var written = leaps.documented();
        takesPart(written);
        var foreign = leaps.active();

        assertThat(grower.asks(() -> register.milestonesAhead()))
                .filteredOn(due -> Set.of(leap, written, foreign).contains(due.partnership()))
                .extracting(DueMilestone::title, due -> due.milestone().what())
                .containsExactly(
                        tuple("Carers at the heart", "Begun and not done"), tuple("Carers at the heart", "Carer café"));
        assertThatThrownBy(() -> lead.asks(() -> register.milestonesAhead())).isInstanceOf(EJBAccessException.class);
    }

    private void takesPart(PartnershipReference leap) {
        rows.arrange(
                "insert into leap.partnership_participant (partnership_id, kind, organisation, name, role_type, role,"
                        + " takes_part_from, nameable) values (" + leap.number() + ", 'ORGANISATION', '"
                        + Grower.ORGANISATION
                        + "', 'Growers', 'DELIVERS', 'Grow', date'2026-01-01', true)");
    }

    private void planned(PartnershipReference leap, String what, LocalDate doneOn) {
        lead.does(() -> parts.putMilestone(new PutMilestone(
                leap,
                leaps.version(leap),
                0,
                what,
                "Both",
                "",
                ParticipationLevel.ENGAGE,
                LocalDate.MAX,
                Leap.START,
                doneOn)));
    }

    /** What this test made, on whatever page it stands among what others made. */
    private List<PublicOrganisation> shown() {
        int pages = visitor.asks(() -> partners.page(1, 2)).pages();
        return IntStream.rangeClosed(1, pages)
                .mapToObj(number -> visitor.asks(() -> partners.page(number, 2)))
                .flatMap(page -> page.rows().stream())
                .filter(each -> each.name().startsWith(name))
                .toList();
    }

    private OrganisationAlias organisation(String called, String words) {
        var profile = new OrganisationProfile(
                called,
                "vcfse",
                "charity",
                "",
                Network.NEW,
                Set.of(),
                Set.of(),
                "",
                "",
                "https://talk.example.org",
                "ana@talk.example.org",
                "01632 960123",
                "For staff only.",
                "",
                words);
        return lead.asks(() -> service.add(AddOrganisation.of(profile)));
    }

    private void join(PartnershipReference leap, OrganisationAlias alias, LocalDate until) {
        put(leap, 0, alias, until);
    }

    private void put(PartnershipReference leap, long line, OrganisationAlias alias, LocalDate until) {
        lead.does(() -> parts.putParticipant(new PutParticipant(
                leap,
                leaps.version(leap),
                line,
                ParticipantKind.ORGANISATION,
                alias.value(),
                "",
                name,
                RoleType.DELIVERS,
                "Talks",
                Leap.START,
                until,
                false)));
    }
}
