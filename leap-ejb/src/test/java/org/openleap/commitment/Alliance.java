package org.openleap.commitment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openleap.harness.Lead;
import org.openleap.harness.Rows;
import org.openleap.partnership.BeginPartnership;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.ParticipationLevel;
import org.openleap.partnership.PartnershipParts;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.PartnershipService;
import org.openleap.partnership.PutMilestone;
import org.openleap.partnership.PutOutcome;
import org.openleap.partnership.PutParticipant;
import org.openleap.partnership.RoleType;
import org.openleap.partnership.SetTerm;

/** A partnership in force, with both sides' promises about campaigns, made through the real services. */
@Dependent
public class Alliance {
    static final LocalDate TODAY = LocalDate.now(org.openleap.reference.WorkingDays.LONDON);

    @Inject
    Rows rows;

    @EJB
    Lead lead;

    @EJB
    PartnershipService service;

    @EJB
    PartnershipParts parts;

    @EJB
    PartnershipRegister register;

    @EJB
    CommitmentService commitments;

    @EJB
    CommitmentRegister ledger;

    PartnershipReference documented(String organisation) {
        organisation(organisation);
        return lead.asks(() -> {
            var reference = service.begin(new BeginPartnership("Test with " + organisation, "To test", ""));
            parts.putParticipant(participant(reference, ParticipantKind.ORGANISATION, organisation, RoleType.LEAD));
            parts.putParticipant(participant(reference, ParticipantKind.TRUST, "", RoleType.CO_LEAD));
            parts.putOutcome(new PutOutcome(
                    reference, version(reference), 0, "More", "How many", "", 0, 9, TODAY.plusDays(90), "", 0));
            parts.putMilestone(new PutMilestone(
                    reference,
                    version(reference),
                    0,
                    "Meet",
                    "Both",
                    "",
                    ParticipationLevel.ENGAGE,
                    TODAY,
                    TODAY.plusDays(30),
                    LocalDate.MAX));
            return reference;
        });
    }

    void activate(PartnershipReference reference) {
        lead.does(() -> service.activate(new SetTerm(reference, version(reference), TODAY, TODAY.plusDays(365), "")));
    }

    PartnershipReference active(String organisation) {
        var reference = documented(organisation);
        activate(reference);
        return reference;
    }

    /** Campaigns, both ways: the trust informs with 14 days' notice, the partner with 7. */
    void promise(PartnershipReference reference) {
        lead.does(() -> {
            var version = ledger.promises(reference).version();
            commitments.agree(
                    new AgreePromises(reference, version, List.of(cell(Side.TRUST, 14), cell(Side.PARTNER, 7))));
        });
    }

    static PromiseCell cell(Side by, int notice) {
        return new PromiseCell(by, PromiseVerb.INFORM, ActivityKind.CAMPAIGN, true, "Say it before it starts", notice);
    }

    private long version(PartnershipReference reference) {
        return register.find(reference).version();
    }

    private PutParticipant participant(
            PartnershipReference reference, ParticipantKind kind, String organisation, RoleType type) {
        return new PutParticipant(
                reference,
                version(reference),
                0,
                kind,
                organisation,
                "",
                "Somebody",
                type,
                "Does their part",
                TODAY,
                LocalDate.MAX,
                true);
    }

    private void organisation(String alias) {
        rows.arrange(
                "insert ignore into organisation (alias, name, sort_name, match_name, listed, category, type, sector,"
                        + " network, ods_code, charity_number, website, email, phone, profile, mechanisms, owner, health,"
                        + " health_note, influence, interest, added_at, changed_by, changed_at, changed_what, version) values"
                        + " ('" + alias + "', '" + alias + "', '" + alias + "', '" + alias
                        + "', true, 'vcfse', 'charity',"
                        + " '', 'NOT_SAID', '', '', '', '', '', '', '', '', 'NOT_SAID', '', 0, 0, now(6), 'system',"
                        + " now(6), 'test', 1)");
    }
}
