package org.openleap.partnership;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.openleap.harness.Lead;
import org.openleap.harness.Visitor;

/** The steps of a partnership, each done through the services by the person whose step it is. */
@Dependent
public class Leap {
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    @EJB
    PartnershipService service;

    @EJB
    PartnershipParts parts;

    @EJB
    PartnershipRegister register;

    @EJB
    InterestService interests;

    @EJB
    Lead lead;

    @EJB
    Visitor visitor;

    PartnershipReference begun(String purpose) {
        return lead.asks(() -> service.begin(new BeginPartnership("Carers at the heart", purpose, "")));
    }

    /** All five parts are written down. */
    PartnershipReference documented() {
        var leap = begun("Carers are heard from the first contact to the last.");
        with(leap, ParticipantKind.GROUP, RoleType.LEAD, "Six carers", "Meet every new carer");
        with(leap, ParticipantKind.TRUST, RoleType.CO_LEAD, "Hartmoor services", "Train the staff");
        lead.does(() -> parts.putOutcome(new PutOutcome(
                leap, version(leap), 0, "A pack for everybody", "carers with a pack", "%", 0, 90, day(200), "", 0)));
        lead.does(() -> parts.putMilestone(new PutMilestone(
                leap,
                version(leap),
                0,
                "Carer café",
                "Both",
                "",
                ParticipationLevel.ENGAGE,
                LocalDate.MAX,
                day(90),
                LocalDate.MAX)));
        return leap;
    }

    PartnershipReference active() {
        var leap = documented();
        lead.does(() -> service.activate(new SetTerm(leap, version(leap), START, day(365), "Agreed on both sides.")));
        return leap;
    }

    void with(PartnershipReference leap, ParticipantKind kind, RoleType type, String name, String role) {
        lead.does(() -> parts.putParticipant(new PutParticipant(
                leap, version(leap), 0, kind, "", "", name, type, role, START, LocalDate.MAX, false)));
    }

    long version(PartnershipReference leap) {
        return find(leap).version();
    }

    PartnershipDetail find(PartnershipReference leap) {
        return lead.asks(() -> register.find(leap));
    }

    /** So many days from today, whatever the clock of the server says. */
    static LocalDate day(int days) {
        return LocalDate.now(java.time.ZoneOffset.UTC).plusDays(days);
    }

    PartnershipReference signedUp(UUID key, String hopes) {
        return visitor.asks(() -> interests.express(interest(key, hopes)));
    }

    static ExpressInterest interest(UUID key, String hopes) {
        return new ExpressInterest(
                key,
                new InterestProfile(
                        Applicant.ORGANISATION,
                        "Merrow Growers " + key,
                        "environmental_group",
                        "Merrow Valley",
                        "",
                        "",
                        Set.of()),
                new InterestContact("Ines Example", "Chair", key + "@example.org", "", PreferredRoute.EMAIL),
                Set.of(Wish.CAMPAIGNS, Wish.TRAINING),
                "",
                hopes,
                "Two allotments.",
                "",
                "",
                Safeguarding.YES,
                "A leaflet");
    }
}
