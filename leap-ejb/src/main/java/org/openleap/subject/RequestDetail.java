package org.openleap.subject;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One request.
 *
 * @param identityHow how we know who asks; empty while we do not
 * @param identityBy display name
 * @param acknowledgedOn {@link LocalDate#MAX} while it is not
 * @param extension why there are two months more; empty without
 * @param outcome empty while it is open
 * @param closedOn {@link LocalDate#MAX} while it is open
 * @param openedBy display name
 */
public record RequestDetail(
        RequestSummary summary,
        RequestMethod method,
        String contact,
        String asked,
        String identityHow,
        String identityBy,
        LocalDate acknowledgedOn,
        String extension,
        String outcome,
        LocalDate closedOn,
        String openedBy,
        List<ChosenRecord> records,
        List<LeftOut> leftOut,
        long version)
        implements Serializable {
    public RequestDetail {
        records = List.copyOf(records);
        leftOut = List.copyOf(leftOut);
    }

    public RequestReference reference() {
        return summary.reference();
    }

    public boolean isOpen() {
        return summary.status() == RequestStatus.OPEN;
    }

    /** Whether anything may be looked at, handed out or erased for it. */
    public boolean isCleared() {
        return isOpen() && (summary.identified() || !summary.kind().needsIdentity());
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "RequestDetail[" + reference() + "]";
    }
}
