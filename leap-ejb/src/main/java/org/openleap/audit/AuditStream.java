package org.openleap.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import org.openleap.audit.internal.StreamRepository;

/**
 * The sealed events in the order of the chain, for jobs that follow what happens and must miss nothing: an event gets its place
 * only after its transaction has ended, so that whoever has read up to a place has read everything before it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditStream {
    /** Place of an event that happened and has none yet. */
    public static final long UNSEALED = Long.MAX_VALUE;

    @Inject
    StreamRepository events;

    /** The place of the last sealed event; 0 while there is none. */
    public long head() {
        return events.head();
    }

    /** Events of every kind, later than {@code after} and not later than {@code upTo}, in order. */
    public List<SealedEvent> between(long after, long upTo) {
        return events.between(after, upTo);
    }

    /** Events of one kind, later than {@code after} and not later than {@code upTo}, in order. */
    public List<SealedEvent> between(long after, long upTo, String action) {
        return events.between(after, upTo, action);
    }

    /** What the events later than {@code after} and not later than {@code upTo} happened to, each once. */
    public List<String> subjects(long after, long upTo) {
        return events.subjects(after, upTo);
    }

    /** Where the first event of this kind about the subject stands, {@link #UNSEALED} for a second or so; empty without one. */
    public OptionalLong placeOf(String subject, String action) {
        return events.placeOf(subject, action);
    }
}
