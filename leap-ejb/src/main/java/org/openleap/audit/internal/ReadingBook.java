package org.openleap.audit.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Adds lines to the reading log, each batch in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReadingBook {
    @Inject
    ReadingRepository readings;

    public void add(List<ReadingBuffer.Noted> lines) {
        readings.add(lines);
    }
}
