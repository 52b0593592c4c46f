package org.openleap.agreement.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.GiveEvidence;
import org.openleap.identity.Caller;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;

/** What shows that an aim of an agreement is lived. Written once, by one side. */
@Entity
@Table(name = "agreement_evidence")
public class Evidence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "agreement_id")
    private long agreement;

    private String aim;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String words;
    private String link;
    private String organisation;

    @Column(name = "given_by")
    private UserId givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Evidence() {}

    /**
     * In the name of the side the giver comes for.
     *
     * @throws RuleViolatedException {@link AgreementProblem#UNKNOWN_CHOICE} for an aim of another agreement
     */
    public static Evidence of(GiveEvidence command, Agreement agreement, Caller giver, Instant at) {
        agreement.status().requireOneOf(AgreementStatus.IN_FORCE, AgreementStatus.EXPIRED);
        if (!agreement.aims().contains(command.aim())) throw new RuleViolatedException(AgreementProblem.UNKNOWN_CHOICE);
        var evidence = new Evidence();
        evidence.agreement = agreement.id();
        evidence.aim = command.aim();
        evidence.happenedOn = command.on();
        evidence.words = command.words().strip();
        evidence.link = command.link().strip();
        evidence.organisation = giver.organisation();
        evidence.givenBy = giver.id();
        evidence.givenAt = at;
        return evidence;
    }

    String aim() {
        return aim;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    String words() {
        return words;
    }

    String link() {
        return link;
    }

    /** Alias of the organisation whose evidence it is; empty for the trust's own. */
    String organisation() {
        return organisation;
    }

    UserId givenBy() {
        return givenBy;
    }
}
