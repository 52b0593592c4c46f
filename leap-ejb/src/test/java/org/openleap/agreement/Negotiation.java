package org.openleap.agreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openleap.harness.Director;
import org.openleap.harness.Lead;
import org.openleap.harness.Rows;
import org.openleap.partnership.BeginPartnership;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipScale;
import org.openleap.partnership.PartnershipService;
import org.openleap.reference.WorkingDays;
import org.openleap.stakeholder.OrganisationAlias;

/** The steps of an agreement, each done through the services by the person whose step it is. */
@Dependent
public class Negotiation {
    static final OrganisationAlias CARERS = new OrganisationAlias("it-carers-link");
    static final OrganisationAlias ROVERS = new OrganisationAlias("it-rovers");

    @EJB
    PartnershipService partnerships;

    @EJB
    AgreementService agreements;

    @EJB
    AgreementRegister register;

    @EJB
    ScheduleService schedules;

    @EJB
    SigningService signing;

    @EJB
    Lead lead;

    @EJB
    Director director;

    @EJB
    CarersLead carers;

    @EJB
    DirectoryClerk clerk;

    @Inject
    Rows rows;

    @Inject
    InstantSource clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }

    AgreementReference drafted() {
        return drafted(today());
    }

    AgreementReference drafted(LocalDate first) {
        organisations();
        var partnership = lead.asks(() -> partnerships.begin(
                new BeginPartnership("Carers at the heart", "Carers are recognised.", CARERS.value())));
        return lead.asks(() -> agreements.draft(terms(partnership, first)));
    }

    DraftAgreement terms(PartnershipReference partnership, LocalDate first) {
        return new DraftAgreement(
                partnership,
                "Carers at the heart of Hartmoor",
                "agreement",
                PartnershipScale.LOCAL,
                List.of(CARERS),
                first,
                first.plusYears(1),
                first.plusYears(1));
    }

    AgreementDetail seen(AgreementReference reference) {
        return lead.asks(() -> register.find(reference));
    }

    void written(AgreementReference reference, SectionKind section, String wording) {
        lead.does(() ->
                agreements.write(new WriteSection(reference, seen(reference).version(), section, wording)));
    }

    void described(AgreementReference reference) {
        var command = new DescribeSharing(
                reference,
                seen(reference).version(),
                "The trust",
                "The trust's safeguarding team",
                "The trust",
                "Both, within one working day",
                "Two years",
                Optional.of(today()),
                Optional.of(today()),
                today(),
                today().plusMonths(6),
                Set.of(RegisterView.ITEMS, RegisterView.PUBLISHED));
        lead.does(() -> schedules.describe(command));
    }

    void offered(AgreementReference reference) {
        lead.does(() -> schedules.offer(reference, seen(reference).version()));
    }

    int shared(AgreementReference reference) {
        return lead.asks(() ->
                agreements.share(new ShareVersion(reference, seen(reference).version(), "")));
    }

    SignPaper newest(AgreementReference reference) {
        var detail = seen(reference);
        return new SignPaper(
                reference,
                SignedPaper.AGREEMENT,
                detail.summary().latestVersion(),
                detail.hash(),
                "Chair",
                "Hartmoor Library");
    }

    void signedByTrust(AgreementReference reference) {
        director.does(() -> signing.sign(newest(reference)));
    }

    void signedByPartner(AgreementReference reference) {
        carers.does(() -> signing.sign(newest(reference)));
    }

    /** With a schedule that opens items and published pairs. */
    AgreementReference inForce() {
        var reference = drafted();
        described(reference);
        shared(reference);
        signedByTrust(reference);
        signedByPartner(reference);
        return reference;
    }

    /** The two organisations, once for all tests. */
    private void organisations() {
        for (var alias : List.of(CARERS, ROVERS)) {
            if (rows.count("select count(*) from organisation where alias = ?", alias.value()) > 0) continue;
            lead.does(() -> clerk.enter(alias));
        }
    }
}
