package org.openleap.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.UserId;
import org.openleap.privacy.internal.Cabinet;
import org.openleap.privacy.internal.Erasing;
import org.openleap.privacy.internal.HoldDesk;

/** Everything that is held about people, for the components that answer people and dispose of records. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonalData {
    @Inject
    Cabinet cabinet;

    @Inject
    Erasing erasing;

    @Inject
    HoldDesk holds;

    /** Records in which somebody like this appears, at most {@code most} of each kind. */
    public List<FoundRecord> find(WantedPerson wanted, int most) {
        return cabinet.find(wanted, most);
    }

    /** Everything that is held of the record, in the order in which a person reads it. */
    public List<HeldSheet> tell(RecordKey record) {
        return cabinet.tell(record);
    }

    /** The keyed hash of everything that is held of the record now; the same that its tombstone would have. */
    public String proof(RecordKey record) {
        return erasing.proof(record);
    }

    /** The hold that forbids to erase the record, if there is one. */
    public Optional<HoldLine> holdOver(RecordKey record) {
        return holds.over(cabinet.facts(record), record);
    }

    /** What stays of earlier erasures of the record, the last first. */
    public List<Tombstone> tombstones(RecordKey record) {
        return erasing.tombstones(record);
    }

    /**
     * Writes a correction beside the record, for everybody who reads it.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link PrivacyProblem#UNKNOWN_RECORD}
     */
    public void correct(RecordKey record, String correction, UserId by) {
        cabinet.correct(record, correction, by);
    }

    /** Texts that give the person of the record away: their name, their addresses. */
    public List<String> identifiers(RecordKey record) {
        return cabinet.identifiers(record);
    }

    /**
     * Takes the person out of everything that is held of the record. What is kept elsewhere (the ledger beside the database)
     * makes sure that a restored backup forgets it again.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link PrivacyProblem#ON_HOLD}
     * @throws org.openleap.shared.error.NotFoundException {@link PrivacyProblem#UNKNOWN_RECORD}
     */
    public Tombstone erase(EraseRecord command, UserId by) {
        return erasing.erase(command, by);
    }
}
