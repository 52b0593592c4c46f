package org.openleap.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.DescribeSharing;
import org.openleap.agreement.DraftAgreement;
import org.openleap.agreement.PartyName;
import org.openleap.agreement.RegisterView;
import org.openleap.agreement.SectionKind;
import org.openleap.agreement.SignPaper;
import org.openleap.agreement.SignedPaper;
import org.openleap.identity.Caller;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipScale;
import org.openleap.stakeholder.OrganisationAlias;

/** An agreement of the trust with Carers Link for the year 2026, and who signs it. */
final class AgreementFixture {
    static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    static final OrganisationAlias CARERS = new OrganisationAlias("carers-link");
    static final UserId LEAD = new UserId("lead");
    static final UserId CHAIR = new UserId("chair");
    static final AgreementReference ANY = AgreementReference.of(1);

    private AgreementFixture() {}

    static DraftAgreement terms(LocalDate first, LocalDate last) {
        return new DraftAgreement(
                PartnershipReference.of(6),
                "Carers at the heart of Hartmoor",
                "agreement",
                PartnershipScale.LOCAL,
                List.of(CARERS),
                first,
                last,
                last);
    }

    static Agreement draft() {
        return Agreement.draft(terms(FIRST, LAST), List.of(new PartyName(CARERS, "Carers Link")), LEAD, NOON);
    }

    static Agreement negotiating() {
        var agreement = draft();
        agreement.write(SectionKind.PURPOSE, "Carers are recognised.", LEAD, NOON);
        agreement.share(LEAD, NOON);
        return agreement;
    }

    static Agreement inForce() {
        var agreement = negotiating();
        agreement.signed(FIRST, CHAIR, NOON);
        agreement.begin(CHAIR, NOON);
        return agreement;
    }

    static Signature by(UserId person, String side, SignedPaper paper, int number) {
        var command = new SignPaper(ANY, paper, number, "hash", "Chair", "Hartmoor");
        return Signature.signedIn(command, new Caller(person, "A person", "", Set.of(), side), FIRST, NOON);
    }

    static DescribeSharing sharing(LocalDate from, LocalDate until) {
        return new DescribeSharing(
                ANY,
                0,
                "The trust",
                "The trust's safeguarding team",
                "The trust",
                "Both, within a day",
                "Two years",
                Optional.of(FIRST),
                Optional.of(FIRST),
                from,
                until,
                Set.of(RegisterView.ITEMS));
    }

    static SharingTerms schedule(LocalDate from, LocalDate until) {
        var schedule = SharingTerms.of(1, 1);
        schedule.describe(sharing(from, until), LEAD, NOON);
        return schedule;
    }

    static SharingTerms signedSchedule(LocalDate from, LocalDate until) {
        var schedule = schedule(from, until);
        schedule.fix("hash", LEAD, NOON);
        schedule.signed(CHAIR, NOON);
        return schedule;
    }

    static Dossier dossier(Agreement agreement, SharingTerms schedule, Signature... signatures) {
        return new Dossier(agreement, List.of(signatures), new ArrayList<>(List.of(schedule)));
    }
}
