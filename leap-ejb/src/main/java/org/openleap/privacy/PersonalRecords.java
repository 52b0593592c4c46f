package org.openleap.privacy;

import java.util.List;
import java.util.Optional;
import org.openleap.identity.UserId;

/**
 * What one component keeps about people. Implemented by each component that keeps anything, and asked inside the guarded services
 * and transactions of those who answer for personal data; never by a page.
 */
public interface PersonalRecords {

    /** Records in which somebody like this appears, the newest first; empty when the component owns no such records. */
    default List<FoundRecord> find(WantedPerson wanted, int most) {
        return List.of();
    }

    /** Everything this component holds of the record; empty when it holds nothing. */
    List<HeldSheet> tell(RecordKey record);

    /** Texts that give the person of this record away wherever they stand: name, address, number. */
    default List<String> identifiers(RecordKey record) {
        return List.of();
    }

    /** Where and when the record belongs; told by the component that owns it. */
    default Optional<RecordFacts> facts(RecordKey record) {
        return Optional.empty();
    }

    /** Writes a correction beside the record, for everybody who reads it; false when the component owns no such record. */
    default boolean correct(RecordKey record, String correction, UserId by) {
        return false;
    }

    /** Takes the person out of everything this component holds of the record. Safe to do again. */
    void erase(RecordKey record, Removal removal);
}
