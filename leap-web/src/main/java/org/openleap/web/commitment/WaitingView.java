package org.openleap.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.commitment.CommitmentFilter;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.commitment.Side;
import org.openleap.shared.PageRequest;

/** What a partner is asked for and what the trust owes it, in short, for the partner's home. */
@Named
@RequestScoped
public class WaitingView {
    private static final int MOST = 100;
    private static final int SHOWN = 4;

    @Inject
    CommitmentRegister register;

    @Inject
    CommitmentLines lines;

    private List<CommitmentSummary> open;

    /** What waits for the caller's side: things to do, and answers to give. */
    public List<CommitmentLine> getWaiting() {
        return open().stream()
                .filter(CommitmentSummary::waitsForMe)
                .limit(SHOWN)
                .map(lines::line)
                .toList();
    }

    /** What the trust has promised and not yet shown. */
    public List<CommitmentLine> getOwed() {
        return open().stream()
                .filter(each -> each.by() == Side.TRUST)
                .limit(SHOWN)
                .map(lines::line)
                .toList();
    }

    private List<CommitmentSummary> open() {
        if (open == null) {
            open = register.page(CommitmentFilter.open(), PageRequest.first(MOST))
                    .rows();
        }
        return open;
    }
}
